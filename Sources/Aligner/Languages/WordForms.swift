/// The forms in which the words of a language's terms stand in running text, as keys.
///
/// A word of a text may be a form of a word of a term if they share a key. What a word is cannot be told for certain where
/// letters are written in one with it, so that a word of a text has as many keys as it may be read in ways.
struct WordForms: Sendable {
  /// Letters of a word.
  typealias Letters = ArraySlice<UInt32>

  /// A word that is looked at.
  struct Word {
    /// Its letters, folded.
    var folded: Letters
    /// Its scalars as they are written.
    var written: Letters
  }

  /// The keys of a word as a term has it.
  let cited: @Sendable (Word) -> [UInt64]
  /// The keys of a word of a text.
  let read: @Sendable (Word) -> [UInt64]
  /// The key that stands for a word in whatever form, and behind it those that it has if a letter is none of its own, which only
  /// the words beside it tell.
  let bases: @Sendable (Word) -> [UInt64]
  /// Further keys of the first word of a term that may be a verb.
  let verbal: @Sendable (Word) -> [UInt64]
  /// Whether a term may be a verb, by its first word.
  let mayBeVerb: @Sendable (Word) -> Bool
  /// Words within a term that may as well be others of them: articles, and *of*. Folded.
  let joiners: Set<String>
  /// Words that may stand within a term, and not at its ends. Folded.
  let inner: Set<String>
  /// How many other words may stand between two of a term.
  let mostBetween: Int

  /// Whether a folded word is one of the ``joiners``.
  func isJoiner(_ letters: Letters) -> Bool {
    letters.count <= Self.longestJoiner && joiners.contains(Self.text(letters))
  }

  private static let longestJoiner = 3

  /// The key of letters.
  static func key(_ letters: Letters) -> UInt64 {
    var hash = FoldedHash()
    for letter in letters { hash.add(folded: letter) }
    return hash.mixed
  }

  /// Letters as text.
  static func text(_ letters: Letters) -> String {
    String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
  }

  /// The letters of a text.
  static func letters(_ text: some StringProtocol) -> Letters { text.unicodeScalars.map(\.value)[...] }
}
