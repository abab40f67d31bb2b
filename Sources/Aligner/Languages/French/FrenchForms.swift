import Foundation

/// The number of French words: a term is the same in the singular and in the plural.
///
/// Gender is left alone, since the noun of a term keeps its own, and `accord` would be taken for `accorde`. Accents count, but
/// on the first letter and in capitals, where many leave them out: `marche` is no `marché`, and `Etat` an `État`.
enum FrenchForms {
  static let forms = WordForms(
    cited: { word in
      let folded = key(of: word.folded)
      return isCapital(word) ? [folded | citedMark] : [accentedKey(of: word), folded | readMark]
    },
    read: { word in
      let folded = key(of: word.folded)
      return [isCapital(word) ? folded | readMark : accentedKey(of: word), folded | citedMark].sorted()
    },
    bases: { [key(of: $0.folded)] }, verbal: { _ in [] },
    mayBeVerb: { word in
      let text = WordForms.text(word.folded)
      return infinitives.contains { text.hasSuffix($0) }
    },
    joiners: ["de", "du", "des", "d", "le", "la", "les", "l", "se", "s"],
    inner: ["a", "au", "aux", "en"], mostBetween: 0)

  /// Keys without accents are kept apart from others: those that meet where the text is in capitals, and where the term is.
  private static let (readMark, citedMark): (UInt64, UInt64) = (1 << 63, 1 << 62)

  /// Whether a word is in capitals.
  private static func isCapital(_ word: WordForms.Word) -> Bool {
    word.folded.count > 1 && !word.written.contains { Unicode.Scalar($0)?.properties.isLowercase == true }
  }

  /// The key of a word with its accents, but that of the first letter.
  private static func accentedKey(of word: WordForms.Word) -> UInt64 {
    let text = WordForms.text(word.written.filter { $0 != 0xAD }[...]).precomposedStringWithCanonicalMapping
      .lowercased()
    let letters = WordForms.letters(text)
    // Folding makes two letters of one alone.
    let own = letters.count == word.folded.count ? word.folded.prefix(1) + letters.dropFirst() : letters
    return key(of: own)
  }

  private static func key(of word: WordForms.Letters) -> UInt64 {
    WordForms.key(singular(word)) & ~(readMark | citedMark)
  }

  /// Words that end as a plural would, and are another word or none without that.
  private static let invariable = LanguageFacts.words(
    """
    fois mois bois trois cours fonds vers fils sous sens pays temps corps puis mais pas cas bas sans dans tous
    """)
  private static let infinitives = ["er", "ir", "re"]
  /// Shorter words have no plural that is looked at.
  private static let leastLetters = 4

  /// A word in the singular, as far as its letters tell; what is no French word may come of it.
  static func singular(_ word: WordForms.Letters) -> WordForms.Letters {
    // `aide à la victime`, `aides aux victimes`
    if word.count == 3, WordForms.text(word) == "aux" { return WordForms.letters("a") }
    guard word.count >= leastLetters, !invariable.contains(WordForms.text(word)) else { return word }
    func ends(_ ending: String) -> Bool {
      word.suffix(ending.utf8.count).elementsEqual(ending.unicodeScalars.map(\.value))
    }
    // `nationaux` is `national`, and `travaux` and `travail` have to meet.
    if ends("eaux") || ends("eux") || ends("oux") { return word.dropLast() }
    if ends("aux"), word.count > leastLetters { return word.dropLast(3) + WordForms.letters("al") }
    let singular = ends("s") && !ends("ss") ? word.dropLast() : word
    let isLong = singular.count > leastLetters
    return isLong && WordForms.text(singular.suffix(3)) == "ail"
      ? singular.dropLast(3) + WordForms.letters("al") : singular
  }
}
