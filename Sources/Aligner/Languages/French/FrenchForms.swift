/// The number of French words: a term is the same in the singular and in the plural.
///
/// Gender is left alone, since the noun of a term keeps its own, and `accord` would be taken for `accorde`.
enum FrenchForms {
  static let forms = WordForms(
    cited: { [key(of: $0)] }, read: { [key(of: $0)] }, joiners: ["de", "du", "des", "d", "le", "la", "les", "l"],
    mostBetween: 0)

  /// Words that end as a plural would, and are another word or none without that.
  private static let invariable = LanguageFacts.words(
    """
    fois mois bois trois cours fonds vers fils sous sens pays temps corps puis mais pas cas bas sans dans tous
    """)
  /// What is one with the article behind it, as the word that it is without.
  private static let contracted = LanguageFacts.words("au aux")
  /// Shorter words have no plural that is looked at.
  private static let leastLetters = 4

  private static func key(of word: WordForms.Letters) -> UInt64 { WordForms.key(singular(word)) }

  /// A folded word in the singular, as far as its letters tell; what is no French word may come of it.
  static func singular(_ word: WordForms.Letters) -> WordForms.Letters {
    if word.count <= 3, contracted.contains(WordForms.text(word)) { return WordForms.letters("a") }
    guard word.count >= leastLetters, !invariable.contains(WordForms.text(word)) else { return word }
    func ends(_ ending: String) -> Bool { word.suffix(ending.utf8.count).elementsEqual(ending.unicodeScalars.map(\.value)) }
    // `nationaux` is `national`, and `travaux` and `travail` have to meet.
    if ends("eaux") || ends("eux") || ends("oux") { return word.dropLast() }
    if ends("aux"), word.count > leastLetters { return word.dropLast(3) + WordForms.letters("al") }
    let singular = ends("s") && !ends("ss") ? word.dropLast() : word
    let isLong = singular.count > leastLetters
    return isLong && WordForms.text(singular.suffix(3)) == "ail" ? singular.dropLast(3) + WordForms.letters("al") : singular
  }
}
