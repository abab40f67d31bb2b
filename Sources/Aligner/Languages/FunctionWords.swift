/// Short words that never end a sentence or a title, in any language: articles, prepositions, conjunctions.
enum FunctionWords {
  private static let words = SentenceFacts.all(\.functionWords)
  private static let hashes = Set(words.map { FoldedHash(folded: $0) })
  /// Scalars of the longest, vowel marks included; longer words need not be looked up.
  private static let longest = 12

  /// Whether the last word before `end` is one of them.
  static func isLast(in bytes: [UInt8], before end: Int) -> Bool {
    var start = end
    var count = 0
    while start > 0, count < longest {
      let (scalar, length) = bytes.scalar(before: start)
      guard CharacterClass.isLetter(scalar) || CharacterClass.isArabicMark(scalar) else { break }
      start -= length
      count += 1
    }
    guard count > 0, count < longest else { return false }
    var hash = FoldedHash()
    bytes.forEachScalar(in: start..<end) { hash.add($0) }
    return hashes.contains(hash) && words.contains(Folding.fold(String(decoding: bytes[start..<end], as: UTF8.self)))
  }
}
