/// Ordinal numbers written in words, in every language, from 1 to 100.
///
/// Keys are folded (``Folding/fold(_:)``) and without the article: `الثانية والأربعون` is looked up as
/// `ثانيه واربعون`. The tables are made from the grammar of the languages, not listed by hand.
enum NumberWords {
  /// The value of an ordinal in words, such as `vingt-et-unième`, `premier`, `الحادية عشرة`; `nil` if it is none.
  static func ordinal(_ words: String) -> Int? { value(of: key(words), in: ordinals) }

  /// The value of an adverb that counts points: `Deuxièmement`, `ثالثاً`, `حادياً وعشرين`; `nil` if it is none.
  static func enumerator(_ word: String) -> Int? { value(of: key(word), in: enumerators) }

  /// What all that ``enumerator(_:)`` knows begins with: the words themselves, and the articles in front of them.
  static var enumeratorOpenings: [String] { enumerators.flatMap(\.keys) + Clitics.all.map(\.articleText) }

  /// Most words that an ordinal up to 100 takes, hyphens counted as spaces: `quatre-vingt-dix-neuvième`.
  static let longestOrdinal = 4

  /// The look-up form: folded, and every word without its article (`ال`, `وال` becomes `و`).
  static func key(_ words: String) -> String {
    Folding.fold(words).split(separator: " ").map { word in
      Clitics.all.reduce(String(word)) { $1.withoutArticle($0[...]) }
    }.joined(separator: " ")
  }

  private static let ordinals = facts.map { $0.numbers.ordinals() }
  private static let enumerators = facts.map { $0.numbers.enumerators() }
  private static let facts = Language.allCases.map(\.facts)

  /// Looked up in the table of each language in turn: most lines have no such words, and need none made of all.
  private static func value(of key: String, in tables: [[String: Int]]) -> Int? {
    for table in tables {
      if let value = table[key] { return value }
    }
    return nil
  }
}
