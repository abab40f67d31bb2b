/// Points counted in words: `Premièrement :` `أولا:` `ثالثاً -` `ثاني عشر:` `الحادي والعشرون:`.
struct EnumeratorLabels: LabelStyle {
  let opening = LabelOpening(words: NumberWords.enumeratorOpenings)

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    let start = cursor
    var cursor = cursor
    for count in 1...NumberWords.longestOrdinal {
      guard cursor.readWordHash().count > 0 else { return }
      // Behind most words text goes on, and they need not be gathered.
      if let end = Self.end(behind: cursor), let number = NumberWords.enumerator(Self.words(count, from: start)) {
        let value = Label.Value(family: .ordinal, ordinals: [number])
        readings.append(end.reading(of: value, form: .word, from: start.position))
        return
      }
      // `vingt-et-unièmement`, `الحادي والعشرون`
      guard cursor.skip(0x2D) || cursor.skipSpaces() else { return }
    }
  }

  private static func words(_ count: Int, from start: LabelCursor) -> String {
    var cursor = start
    return (0..<count).map { index in
      if index > 0 { _ = cursor.skip(0x2D) || cursor.skipSpaces() }
      return cursor.readWord()
    }.joined(separator: " ")
  }

  /// Behind the delimiter, or at the end of the line; `nil` if text goes on.
  private static func end(behind cursor: LabelCursor) -> LabelCursor? {
    var end = cursor
    end.skipSpaces()
    if end.isAtEnd { return end }
    return end.skipDelimiter().map { $0 != .parenthesis } == true ? end : nil
  }
}
