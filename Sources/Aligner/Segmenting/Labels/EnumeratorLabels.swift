/// Points counted in words: `Premièrement :` `أولا:` `ثالثاً -`.
struct EnumeratorLabels: LabelStyle {
  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    let start = cursor.position
    guard let first = cursor.next, CharacterClass.isLetter(first) else { return }
    var words = cursor.readWord()
    // Most lines begin with a word; few of them have the ending of an adverb that counts.
    guard words.hasSuffix("ment") || words.hasSuffix("ا") || words.hasPrefix("حاد") || words.hasSuffix("ي") else {
      return
    }
    var number = NumberWords.enumerator(words)
    if let next = cursor.next, CharacterClass.isSpace(next), words.hasPrefix("حاد") || number != nil {
      // `حادي عشر` takes a second word.
      var trial = cursor
      trial.skipSpaces()
      words += " " + trial.readWord()
      if let longer = NumberWords.enumerator(words) {
        number = longer
        cursor = trial
      }
    }
    guard let number else { return }
    cursor.skipSpaces()
    let end = cursor
    guard cursor.isAtEnd || cursor.skipDelimiter().map({ $0 != .parenthesis }) == true else { return }
    let value = Label.Value(family: .ordinal, ordinals: [number])
    readings.append((end.isAtEnd ? end : cursor).reading(of: value, form: .word, from: start))
  }
}
