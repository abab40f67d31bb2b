/// Ordinal numbers written in words, in every language, from 1 to 100.
///
/// Keys are folded (``Folding/fold(_:)``) and without the article: `الثانية والأربعون` is looked up as
/// `ثانيه واربعون`. The tables are made from the grammar of the languages, not listed by hand.
enum NumberWords {
  /// The value of an ordinal in words, such as `vingt-et-unième`, `premier`, `الحادية عشرة`; `nil` if it is none.
  static func ordinal(_ words: String) -> Int? { ordinals[key(words)] }

  /// The value of an adverb that counts points: `Deuxièmement`, `ثالثاً`, `حادياً وعشرين`; `nil` if it is none.
  static func enumerator(_ word: String) -> Int? { enumerators[key(word)] }

  /// All that ``enumerator(_:)`` knows, with and without articles.
  static var enumeratorWords: [String] {
    enumerators.keys.flatMap { word in [word] + clitics.map { $0.withArticle(word) } }
  }

  /// Most words that an ordinal up to 100 takes, hyphens counted as spaces: `quatre-vingt-dix-neuvième`.
  static let longestOrdinal = 4

  /// The look-up form: folded, and every word without its article (`ال`, `وال` becomes `و`).
  static func key(_ words: String) -> String {
    Folding.fold(words).split(separator: " ").map { word in
      clitics.reduce(String(word)) { $1.withoutArticle($0[...]) }
    }.joined(separator: " ")
  }

  private static let clitics = Language.allCases.compactMap(\.facts.clitics)
  private static let ordinals = merged { $0.numbers.ordinals() }
  private static let enumerators = merged { $0.numbers.enumerators() }

  private static func merged(_ table: (LanguageFacts) -> [String: Int]) -> [String: Int] {
    let (first, others) = (table(Language.allCases[0].facts), Language.allCases.dropFirst().map { table($0.facts) })
    return others.reduce(into: first) { $0.merge($1) { first, _ in first } }
  }
}
