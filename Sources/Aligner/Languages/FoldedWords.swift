/// Finds the words of a text in the script of its language, folded (``Folding``).
enum FoldedWords {
  /// Calls `body` with each word: its folded scalars, and its bytes. Vowel marks, combining accents, tatweel and soft
  /// hyphens neither end a word nor are part of it. What a word has beyond 64 letters is left out. Linear.
  /// - Parameters:
  ///   - facts: those of the language.
  ///   - visit: called with each scalar of the text, what it is, and where it begins.
  @inline(__always)
  static func forEach(
    in bytes: [UInt8], _ facts: LanguageFacts, visit: (UInt32, ScalarTable.Class, Int) -> Void = { _, _, _ in },
    _ body: (Span<UInt32>, Range<Int>) -> Void
  ) {
    let table = ScalarTable.shared
    let own = facts.letters
    var letters = InlineArray<64, UInt32>(repeating: 0)
    var count = 0
    var start = 0
    var index = 0
    let text = bytes.span
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      let kind = table.kind(of: scalar)
      visit(scalar, kind, index)
      if kind == own || kind == .mark {
        if count == 0 { start = index }
        let folded = table.folded(scalar)
        if folded != 0, count < letters.count {
          letters[count] = folded
          count += 1
        }
        // `œ` and `æ` are two letters; of others none is.
        if kind == .latinLetter, scalar >= 0x80, count < letters.count, let second = Folding.fold(scalar).second {
          letters[count] = second
          count += 1
        }
      } else if count > 0 {
        body(letters.span.extracting(0..<count), start..<index)
        count = 0
      }
      index += length
    }
    if count > 0 { body(letters.span.extracting(0..<count), start..<index) }
  }
}
