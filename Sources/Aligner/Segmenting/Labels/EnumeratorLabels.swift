/// Points counted in words: `Premièrement :` `أولا:` `ثالثاً -` `ثاني عشر:`.
struct EnumeratorLabels: LabelStyle {
  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    let start = cursor.position
    guard let first = cursor.next, CharacterClass.isLetter(first), Self.isSetOff(cursor) else { return }
    var words = cursor.readWord()
    // Most lines begin with a word; few of them have the ending of an adverb that counts, or begin `ثالث عشر`.
    let mayTakeTen = words.unicodeScalars.count == 4
    guard words.hasSuffix("ment") || words.hasSuffix("ا") || mayTakeTen else { return }
    var number = NumberWords.enumerator(words)
    if number == nil, mayTakeTen {
      cursor.skipSpaces()
      words += " " + cursor.readWord()
      number = NumberWords.enumerator(words)
    }
    guard let number else { return }
    cursor.skipSpaces()
    let end = cursor
    guard cursor.isAtEnd || cursor.skipDelimiter().map({ $0 != .parenthesis }) == true else { return }
    let value = Label.Value(family: .ordinal, ordinals: [number])
    readings.append((end.isAtEnd ? end : cursor).reading(of: value, form: .word, from: start))
  }

  /// Whether a delimiter or the end of the line stands behind the first word or the second: most lines are seen by that
  /// to have no such label, and no word of them has to be looked up.
  private static func isSetOff(_ cursor: LabelCursor) -> Bool {
    var cursor = cursor
    for _ in 0..<2 {
      guard cursor.readWordHash().count > 0 else { return false }
      cursor.skipSpaces()
      var trial = cursor
      if cursor.isAtEnd || trial.skipDelimiter() != nil { return true }
    }
    return false
  }
}
