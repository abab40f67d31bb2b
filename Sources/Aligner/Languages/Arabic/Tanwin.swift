/// The marks of an indefinite noun's case, ◌ً ◌ٌ ◌ٍ, which end a word.
///
/// Only the alef that fathatan is written with stands behind one, if it does not stand before it: `كتابًا`, `كتاباً`. What comes
/// next has lost the space before it: `كثيرًامن`.
enum Tanwin {
  private static let marks: ClosedRange<Unicode.Scalar> = "\u{64B}"..."\u{64D}"
  private static let fathatan: Unicode.Scalar = "\u{64B}"
  /// What fathatan has no alef behind: ا ى ة.
  private static let withoutAlef: Set<Unicode.Scalar> = ["\u{627}", "\u{649}", "\u{629}"]
  /// Least letters of the word that ends, and of the next: with fewer, somebody has marked one word wrongly.
  private static let leastLetters = 3
  private static let leastNext = 2

  /// Where a word begins right behind a tanwin; linear.
  static func borders(in scalars: [Unicode.Scalar]) -> [Int] {
    var borders: [Int] = []
    for index in scalars.indices.dropFirst() where marks.contains(scalars[index]) {
      var next = index + 1
      while next < scalars.count, CharacterClass.isArabicMark(scalars[next].value) { next += 1 }
      guard next < scalars.count, CharacterClass.isArabicLetter(scalars[next].value) else { continue }
      let word = word(before: index, in: scalars)
      // Nothing that has the article has a tanwin.
      guard word.count >= leastLetters, !word.starts(with: ["\u{627}", "\u{644}"]), let bearer = word.last else {
        continue
      }
      if scalars[index] == fathatan, isAlef(scalars[next]), !withoutAlef.contains(bearer) { next += 1 }
      let rest = scalars[next...].prefix(longestWord).filter { !CharacterClass.isArabicMark($0.value) }
      if rest.prefix(leastNext).count(where: { CharacterClass.isArabicLetter($0.value) }) == leastNext {
        borders.append(next)
      }
    }
    return borders
  }

  /// Scalars that are looked at before a tanwin: a word with all its marks.
  private static let longestWord = 40

  /// The letters of a word up to one of its marks.
  private static func word(before index: Int, in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let before = scalars[max(0, index - longestWord)..<index]
    let start = before.lastIndex {
      !CharacterClass.isArabicLetter($0.value) && !CharacterClass.isArabicMark($0.value)
    }
    return before[(start.map { $0 + 1 } ?? before.startIndex)...].filter { CharacterClass.isArabicLetter($0.value) }
  }

  /// The alef behind fathatan, written in either way.
  private static func isAlef(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{627}" || scalar == "\u{649}" }

  /// Whether more than an alef may stand behind a tanwin that ends before a byte.
  static func mayBeFollowed(in bytes: Span<UInt8>, at next: Int) -> Bool {
    guard next + 3 < bytes.count, bytes[next] & 0xFC == 0xD8 else { return false }
    return bytes[next + 2] & 0xFC == 0xD8 && !(bytes[next + 2] == 0xD8 && bytes[next + 3] < 0xA0)
  }
}
