/// A label as a French sentence has it, with an article: `l’article 5`, `la section 2`.
///
/// What is no French noun, as `المادة 5`, stays as it is.
struct FrenchLabel {
  /// With its article.
  let definite: String
  /// What sentences call the paragraph, which are all of something masculine: `l’article 5`, `le texte de la section 2`.
  let masculine: String

  /// Nouns of which each is spoken of with an article, by the letters that they are written with.
  private static let nouns: [String: (noun: String, isFeminine: Bool)] = [
    "alinea": ("alinéa", false), "annexe": ("annexe", true), "appendice": ("appendice", false),
    "article": ("article", false), "chapitre": ("chapitre", false), "decision": ("décision", true),
    "disposition": ("disposition", true), "livre": ("livre", false), "paragraphe": ("paragraphe", false),
    "partie": ("partie", true), "point": ("point", false), "principe": ("principe", false),
    "recommandation": ("recommandation", true), "regle": ("règle", true), "resolution": ("résolution", true),
    "section": ("section", true), "titre": ("titre", false),
  ]

  /// - Parameter label: as it stands in the document, set apart.
  init(_ label: String) {
    let isApart = label.unicodeScalars.first == "\u{2068}"
    let text = isApart ? String(label.unicodeScalars.dropFirst()) : label
    let word = text.prefix { $0.isLetter }
    guard let (noun, isFeminine) = Self.nouns[Folding.fold(String(word))] else {
      (definite, masculine) = (label, label)
      return
    }
    let article = "aeiou".contains(Folding.fold(noun).prefix(1)) ? "l’" : isFeminine ? "la " : "le "
    definite = article + (isApart ? "\u{2068}" : "") + noun + text.dropFirst(word.count)
    masculine = isFeminine ? "le texte de " + definite : definite
  }
}
