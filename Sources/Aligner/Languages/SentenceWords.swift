/// Words that tell whether a sentence goes on, in any language.
enum SentenceWords {
  private static let abbreviations = SentenceFacts.all(\.abbreviations)
  private static let joining = SentenceFacts.all(\.joiningWords)

  /// Scalars of the longest abbreviation, vowel marks included; longer words need not be folded.
  private static let longestAbbreviation = 8
  /// Least letters of a word that a conjunction is put before, so that `وقت` or `في` are not taken for one.
  private static let leastJoined = 4

  /// Whether a word, without its full stop, is an abbreviation that stands before what belongs to it.
  static func isAbbreviation(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count <= longestAbbreviation && abbreviations.contains(folded(word))
  }

  /// Whether a text begins with a word by which one language goes on behind a comma, or with a conjunction joined to a word.
  static func joins(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = scalars.prefix { CharacterClass.isLetter($0.value) || CharacterClass.isArabicMark($0.value) }
    guard let first = word.first else { return false }
    let folded = folded(word)
    if joining.contains(folded) { return true }
    return Clitics.all.contains { $0.conjunctions.contains(first.value) } && folded.unicodeScalars.count >= leastJoined
  }

  private static func folded(_ word: ArraySlice<Unicode.Scalar>) -> String {
    Folding.fold(String(String.UnicodeScalarView(word)))
  }
}
