/// Texts of both scripts for a format in which each stretch has to say which way it runs.
///
/// It goes as in the bidirectional algorithm of Unicode: a stretch of the other direction begins with a letter and ends with
/// a letter or a number, and what stands around it runs as the whole.
enum DirectedText {
  /// A stretch of a text, and whether it runs from the right.
  typealias Stretch = (text: Substring, isRightToLeft: Bool)

  /// The stretches of a text, none of them empty; linear.
  /// - Parameter isRightToLeft: which way the whole runs.
  static func stretches(of text: String, isRightToLeft: Bool) -> [Stretch] {
    var stretches: [Stretch] = []
    var start = text.startIndex
    // The end of what belongs to the other direction for certain, while such a stretch is open.
    var certain: String.Index?
    func close(at end: String.Index, _ direction: Bool) {
      if start < end { stretches.append((text[start..<end], direction)) }
      start = end
    }
    var index = text.startIndex
    while index < text.endIndex {
      let scalar = text.unicodeScalars[index]
      let next = text.unicodeScalars.index(after: index)
      switch direction(of: scalar.value) {
      case isRightToLeft?:
        if let end = certain { close(at: end, !isRightToLeft) }
        certain = nil
      case _?:
        if certain == nil { close(at: index, isRightToLeft) }
        certain = next
      case nil:
        if let end = certain, isNumber(scalar.value) || end == index && isMark(scalar) { certain = next }
      }
      index = next
    }
    if let end = certain { close(at: end, !isRightToLeft) }
    close(at: text.endIndex, isRightToLeft)
    return stretches
  }

  /// The stretches of a text of which some is marked; each is marked from its beginning to its end, or not at all. Marks make no
  /// difference to how the text runs.
  static func stretches(
    of pieces: [MarkedText.Piece], isRightToLeft: Bool
  ) -> [(text: Substring, isMarked: Bool, isRightToLeft: Bool)] {
    var found: [(text: Substring, isMarked: Bool, isRightToLeft: Bool)] = []
    var rest = pieces.map { (end: $0.text.utf8.count, isMarked: $0.isMarked) }[...]
    for stretch in stretches(of: pieces.map(\.text).joined(), isRightToLeft: isRightToLeft) {
      var text = stretch.text
      while let piece = rest.first, !text.isEmpty {
        let taken = text.utf8.prefix(piece.end)
        if !taken.isEmpty { found.append((text[..<taken.endIndex], piece.isMarked, stretch.isRightToLeft)) }
        text = text[taken.endIndex...]
        rest[rest.startIndex].end -= taken.count
        if rest[rest.startIndex].end == 0 { rest.removeFirst() }
      }
    }
    return found
  }

  /// A text of the other direction than what it stands in, with a mark at an end that is no letter: not all programs let a bracket
  /// run as the run that it is in.
  static func enclosed(_ text: String, isRightToLeft: Bool) -> String {
    let mark = isRightToLeft ? "\u{200F}" : "\u{200E}"
    func isOpen(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { direction(of: $0.value) == nil && !isNumber($0.value) && !isMark($0) } ?? false
    }
    let (first, last) = (text.unicodeScalars.first, text.unicodeScalars.last)
    return (isOpen(first) ? mark : "") + text + (isOpen(last) ? mark : "")
  }

  /// Whether the first letter of a text runs from the right; `nil` if it has none.
  static func direction(of text: String) -> Bool? {
    for scalar in text.unicodeScalars { if let direction = direction(of: scalar.value) { return direction } }
    return nil
  }

  /// Whether a letter runs from the right; `nil` for what is none.
  private static func direction(of scalar: UInt32) -> Bool? {
    if CharacterClass.isArabicLetter(scalar) { return true }
    return CharacterClass.isLetter(scalar) ? false : nil
  }

  private static func isNumber(_ scalar: UInt32) -> Bool { CharacterClass.digitValue(scalar) != nil }

  /// Whether it belongs to the letter before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isArabicMark(scalar.value)
      || scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
  }
}
