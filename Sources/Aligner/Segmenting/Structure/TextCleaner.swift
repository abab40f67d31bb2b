/// Makes the clean text of a paragraph out of its lines.
///
/// Lines are joined by a space, or without one where a soft hyphen cut a word; runs of blanks become one; markup, bidi
/// controls and zero-width characters go. Everything else, no-break spaces included, stays as the author wrote it.
struct TextCleaner {
  private let bytes: [UInt8]
  private let hyphenation: Hyphenation
  private let keepsMarkup: Bool
  private var clean: [UInt8] = []
  private var pendingSpace = false
  /// Markup whose letters were dropped, to be reported.
  private(set) var droppedMarkup: [Range<Int>] = []
  /// Where the lines of the last text begin in it, the first left out: before the space, if one joins them.
  private(set) var lineStarts: [Int] = []

  /// - Parameter keepsMarkup: whether what looks like markup is text as well.
  init(bytes: [UInt8], hyphenation: Hyphenation, keepsMarkup: Bool = false) {
    self.bytes = bytes
    self.hyphenation = hyphenation
    self.keepsMarkup = keepsMarkup
  }

  /// The clean text of a piece of a line.
  mutating func text(of piece: Range<Int>) -> String {
    begin()
    append(piece)
    return end(behind: piece.upperBound)
  }

  /// The clean text of some lines that follow each other.
  /// - Parameter start: where the text begins in them, behind the label.
  mutating func text(of lines: ArraySlice<Passage>, from start: Int) -> String {
    lineStarts.removeAll(keepingCapacity: true)
    if let line = lines.first, lines.count == 1, line.isClean, bytes[line.end - 1] != 0x2D {
      return bytes.text(in: max(start, line.start)..<line.end)
    }
    begin()
    var last = start
    for line in lines where line.end > start {
      if last > start {
        joinNext(behind: last)
        lineStarts.append(clean.count)
      }
      let piece = max(line.start, start)..<line.end
      if line.isClean {
        flushSpace()
        clean.append(contentsOf: bytes[piece])
      } else {
        append(piece)
      }
      last = line.end
    }
    return end(behind: last)
  }

  private mutating func begin() {
    clean.removeAll(keepingCapacity: true)
    pendingSpace = false
  }

  private mutating func end(behind last: Int) -> String {
    joinNext(behind: last)
    if clean.last == 0x20 { clean.removeLast() }
    return clean.text(in: 0..<clean.count)
  }

  /// Forgets the markup that has been reported.
  mutating func takeDroppedMarkup() -> [Range<Int>] {
    defer { droppedMarkup.removeAll() }
    return droppedMarkup
  }

  /// Prepares for the next line: a hyphen between letters glues, and may be dropped; anything else takes a space.
  private mutating func joinNext(behind end: Int) {
    pendingSpace = true
    let count = clean.count
    guard count >= 2 else { return }
    if clean[count - 1] == 0xAD, clean[count - 2] == 0xC2 {
      clean.removeLast(2)
      pendingSpace = false
    } else if clean[count - 1] == 0x2D, CharacterClass.isLetter(clean.scalar(before: count - 1).value) {
      if hyphenation.drops(end - 1) { clean.removeLast() }
      pendingSpace = false
    }
  }

  /// Appends a piece, copying the long stretches that need no care as they are.
  private mutating func append(_ piece: Range<Int>) {
    let bytes = self.bytes
    let span = bytes.span
    var index = piece.lowerBound
    while index < piece.upperBound {
      let start = index
      index = ByteSurvey.firstSpoil(in: span, from: index, to: piece.upperBound)
      if index > start {
        let first = pendingSpace || endsInSpace ? bytes[start..<index].firstIndex { $0 != 0x20 } ?? index : start
        pendingSpace = pendingSpace || first > start
        if first < index {
          flushSpace()
          clean.append(contentsOf: bytes[first..<index])
        }
      }
      guard index < piece.upperBound else { return }
      if span[index] == 0x20 || span[index] == 0x09 {
        pendingSpace = true
        index += 1
      } else {
        index += appendSpecial(at: index, end: piece.upperBound)
      }
    }
  }

  /// Whether a blank would be one too many: behind another, or in front of the text.
  private var endsInSpace: Bool { clean.last.map { $0 == 0x20 } ?? true }

  @inline(__always)
  private mutating func flushSpace() {
    if pendingSpace, !endsInSpace { clean.append(0x20) }
    pendingSpace = false
  }

  /// Handles a byte that may begin markup or something invisible; returns how many bytes were used up.
  private mutating func appendSpecial(at index: Int, end: Int) -> Int {
    let (scalar, length) = bytes.scalar(at: index)
    switch scalar {
    case 0x2A where keepsMarkup, 0x5E where keepsMarkup, 0x3C where keepsMarkup: break
    case 0x2A:
      if index + 1 < end, bytes[index + 1] == 0x2A { return 2 }
    case 0x5E:
      // `48^{ème}`: the braces are OCR's way to write a superscript.
      if let close = superscriptEnd(at: index, end: end) {
        append((index + 2)..<close)
        return close + 1 - index
      }
    case 0x3C:
      if let tagEnd = Markup.tagEnd(in: bytes, at: index, end: end) {
        droppedMarkup.append(index..<tagEnd)
        return tagEnd - index
      }
    case 0xAD:
      if index + length < end { return length }
    case ..<0x20, 0x7F:
      pendingSpace = true
      return length
    default:
      if CharacterClass.isInvisible(scalar) { return length }
    }
    flushSpace()
    clean.append(contentsOf: bytes[index..<(index + length)])
    return length
  }

  private func superscriptEnd(at index: Int, end: Int) -> Int? {
    guard index + 2 < end, bytes[index + 1] == 0x7B || bytes[index + 1] == 0x28 else { return nil }
    let closing: UInt8 = bytes[index + 1] == 0x7B ? 0x7D : 0x29
    return bytes[(index + 2)..<min(end, index + 24)].firstIndex(of: closing)
  }
}

/// Inline tags that OCR and conversion leave in a text: `<i>`, `</sup>`, `<br/>`.
enum Markup {
  private static let tags: Set<String> = ["i", "b", "u", "em", "strong", "sup", "sub", "br", "p", "span", "small"]
  private static let longestTag = 8

  /// The offset behind a known tag that begins at `index`; `nil` if none does, so that `<` of a formula stays.
  static func tagEnd(in bytes: [UInt8], at index: Int, end: Int) -> Int? {
    var position = index + 1
    if position < end, bytes[position] == 0x2F { position += 1 }
    let nameStart = position
    while position < end, position - nameStart < longestTag, bytes[position] | 0x20 >= 0x61,
      bytes[position] | 0x20 <= 0x7A
    {
      position += 1
    }
    guard position > nameStart,
      tags.contains(String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased())
    else { return nil }
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x2F { position += 1 }
    return position < end && bytes[position] == 0x3E ? position + 1 : nil
  }
}
