/// Finds the words of a text in the script of its language, folded (``Folding``).
enum FoldedWords {
  /// Letters of a word that there is room for at once.
  private static let longest = 24

  /// Calls `body` with each word: its folded scalars, and its bytes. Vowel marks, combining accents, tatweel and soft
  /// hyphens neither end a word nor are part of it. Linear.
  /// - Parameter visit: called with each scalar of the text, what it is, and where it begins.
  @inline(__always)
  static func forEach(
    in bytes: [UInt8], language: Language, visit: (UInt32, ScalarTable.Class, Int) -> Void = { _, _, _ in },
    _ body: ([UInt32], Range<Int>) -> Void
  ) {
    let table = ScalarTable.shared
    let own: ScalarTable.Class = language == .french ? .latin : .arabic
    var word: [UInt32] = []
    word.reserveCapacity(longest)
    var start = 0
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      let kind = table.kind(of: scalar)
      visit(scalar, kind, index)
      if kind == own || kind == .mark {
        if word.isEmpty { start = index }
        let folded = table.folded(scalar)
        if folded != 0 { word.append(folded) }
        // `œ` and `æ` are two letters; of others none is.
        if kind == .latin, scalar >= 0x80, let second = Folding.fold(scalar).second { word.append(second) }
      } else if !word.isEmpty {
        body(word, start..<index)
        word.removeAll(keepingCapacity: true)
      }
      index += length
    }
    if !word.isEmpty { body(word, start..<index) }
  }
}
