/// Letters that a language writes in one with the word behind them: Arabic has و ف ب ك ل and the article ال.
struct Clitics: Sendable {
  /// *And*, which the consonants of a name do not count.
  let and: UInt32
  /// What joins words and sentences.
  let conjunctions: LetterSet
  /// What stands before nouns.
  let prepositions: LetterSet
  /// The two letters of the article. With its second letter as a preposition it becomes that letter twice: `لل`.
  let article: (first: UInt32, second: UInt32)

  /// Those of every language that has any.
  static let all = Language.allCases.compactMap(\.facts.clitics)

  init(and: Unicode.Scalar, conjunctions: String, prepositions: String, article: (Unicode.Scalar, Unicode.Scalar)) {
    self.and = and.value
    self.conjunctions = LetterSet(conjunctions)
    self.prepositions = LetterSet(prepositions)
    self.article = (article.0.value, article.1.value)
  }

  /// Whether a letter is a conjunction or a preposition.
  @inline(__always)
  func contains(_ letter: UInt32) -> Bool { conjunctions.contains(letter) || prepositions.contains(letter) }

  /// Whether the article stands at a letter of a word.
  @inline(__always)
  func hasArticle(_ word: Span<UInt32>, at index: Int) -> Bool {
    index + 1 < word.count && word[index] == article.first && word[index + 1] == article.second
  }

  /// A word without its article, and behind *and* without that of what follows; itself if it has none.
  func withoutArticle(_ word: Substring) -> String {
    guard let letter = word.unicodeScalars.first?.value, letter == and || letter == article.first else {
      return String(word)
    }
    let scalars = word.unicodeScalars.map(\.value)
    if scalars.count > 5, scalars[0] == and, hasArticle(scalars.span, at: 1) {
      return Self.text(scalars[..<1] + scalars[3...])
    }
    if scalars.count > 4, hasArticle(scalars.span, at: 0) { return Self.text(scalars[2...]) }
    return String(word)
  }

  /// The article alone.
  var articleText: String { Self.text([article.first, article.second]) }

  private static func text(_ scalars: ArraySlice<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}

/// A set of letters that stand near each other in Unicode; asking it costs a shift.
struct LetterSet: Sendable {
  private let base: UInt32
  private let bits: UInt64

  /// The letters of a text, less than 64 code points from the first to the last.
  init(_ letters: String) {
    let base = letters.unicodeScalars.map(\.value).min() ?? 0
    self.base = base
    bits = letters.unicodeScalars.reduce(0) { $0 | 1 << UInt64($1.value - base) }
  }

  @inline(__always)
  func contains(_ letter: UInt32) -> Bool {
    let place = letter &- base
    return place < 64 && bits >> UInt64(place) & 1 == 1
  }
}
