/// Short words that never end a sentence or a title: articles, prepositions, conjunctions.
enum FunctionWords {
  private static let french: Set<String> = [
    "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "au", "aux", "a", "et", "ou", "en", "dans", "sur",
    "par", "pour", "avec", "sans", "sous", "entre", "vers", "chez", "que", "qui", "dont", "ce", "cette", "ces", "son",
    "sa", "ses", "leur", "leurs", "notamment", "ainsi", "ni", "se", "ne", "relative", "relatif", "concernant",
  ]
  private static let arabic: Set<String> = [
    "من", "في", "علي", "الي", "عن", "مع", "بين", "بشان", "حول", "او", "ان", "التي", "الذي", "الذين", "عبر", "منذ",
    "خلال", "نحو", "ضد", "لدي", "العديد", "قد", "لم", "لن", "اذا", "كما",
  ]

  private static let hashes = Set(french.union(arabic).map { FoldedHash(folded: $0) })

  /// Whether the last word before `end` is one of them.
  static func isLast(in bytes: [UInt8], before end: Int) -> Bool {
    var start = end
    var count = 0
    while start > 0, count < 12 {
      let (scalar, length) = bytes.scalar(before: start)
      guard CharacterClass.isLetter(scalar) || CharacterClass.isArabicMark(scalar) else { break }
      start -= length
      count += 1
    }
    guard count > 0, count < 12 else { return false }
    var hash = FoldedHash()
    bytes.forEachScalar(in: start..<end) { hash.add($0) }
    guard hashes.contains(hash) else { return false }
    let word = Folding.fold(String(decoding: bytes[start..<end], as: UTF8.self))
    return french.contains(word) || arabic.contains(word)
  }
}
