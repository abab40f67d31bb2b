/// Tells Arabic whose letters stand in the order in which a page shows them, from the left: `ةنجللا` for `اللجنة`.
///
/// No word begins with teh marbuta or alef maksura; few that are in order end in `لا`, the article turned round. Words that
/// end in those letters, or begin with the article, are in order.
enum ReversedArabic {
  /// Least letters of a word that says something; torn letters are short.
  private static let leastLetters = 3
  /// Least letters of a word that has the article.
  private static let leastWithArticle = 5

  /// Whether a text is so: one word at least that cannot be in order, and few that are; linear.
  ///
  /// Of the Arabic paragraphs of the corpora and the development data none is, and of those turned round nine in ten are
  /// found.
  static func isFound(in scalars: [Unicode.Scalar]) -> Bool {
    var (impossible, turned, ordered) = (0, 0, 0)
    let letters = scalars.filter { !CharacterClass.isArabicMark($0.value) }
    for word in letters.split(whereSeparator: { !CharacterClass.isArabicLetter($0.value) }) {
      guard word.count >= leastLetters, let first = word.first, let last = word.last else { continue }
      if isFinal(first) { impossible += 1 } else if isFinal(last) { ordered += 1 }
      guard word.count >= leastWithArticle else { continue }
      if word.starts(with: ["\u{627}", "\u{644}"]) { ordered += 1 }
      if word.suffix(2).elementsEqual(["\u{644}", "\u{627}"]) { turned += 1 }
    }
    return impossible > 0 && 2 * impossible + turned > 2 * ordered
  }

  /// Whether a letter only ever ends a word: teh marbuta, alef maksura.
  private static func isFinal(_ letter: Unicode.Scalar) -> Bool { letter == "\u{629}" || letter == "\u{649}" }
}
