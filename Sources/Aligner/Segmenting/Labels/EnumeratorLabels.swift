/// Points counted in words: `Premièrement :` `أولا:` `ثالثاً -` `ثاني عشر:` `الحادي والعشرون:`.
struct EnumeratorLabels: LabelStyle {
  private static let openings = LabelOpening.table(of: NumberWords.enumeratorWords)

  func mayRead(_ opening: LabelOpening) -> Bool { opening.mayBegin(Self.openings) }

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    guard Self.isSetOff(cursor) else { return }
    let start = cursor.position
    var cursor = cursor
    var words = ""
    for _ in 0..<NumberWords.longestOrdinal {
      words += (words.isEmpty ? "" : " ") + cursor.readWord()
      if let number = NumberWords.enumerator(words), let end = Self.end(behind: cursor) {
        let value = Label.Value(family: .ordinal, ordinals: [number])
        readings.append(end.reading(of: value, form: .word, from: start))
        return
      }
      // `vingt-et-unièmement`, `الحادي والعشرون`
      guard cursor.skip(0x2D) || cursor.skipSpaces() else { return }
    }
  }

  /// Behind the delimiter, or at the end of the line; `nil` if text goes on.
  private static func end(behind cursor: LabelCursor) -> LabelCursor? {
    var end = cursor
    end.skipSpaces()
    if end.isAtEnd { return end }
    return end.skipDelimiter().map { $0 != .parenthesis } == true ? end : nil
  }

  /// Whether a delimiter or the end of the line stands behind one of the first words: most lines are seen by that to
  /// have no such label, and no word of them has to be looked up.
  private static func isSetOff(_ cursor: LabelCursor) -> Bool {
    var cursor = cursor
    for _ in 0..<NumberWords.longestOrdinal {
      guard cursor.readWordHash().count > 0 else { return false }
      cursor.skipSpaces()
      var trial = cursor
      if cursor.isAtEnd || trial.skipDelimiter() != nil { return true }
    }
    return false
  }
}
