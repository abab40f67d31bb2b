/// Tells English from French, and either from mere names, by their short words.
enum ForeignWords {
  /// Words that French does not have, or hardly.
  private static let english: Set<String> = [
    "the", "of", "and", "to", "in", "is", "that", "for", "with", "was", "were", "this", "which", "by", "from", "are",
    "be", "been", "has", "have", "it", "its", "their", "shall", "will", "not", "or", "at", "an",
  ]
  private static let french: Set<String> = [
    "le", "la", "les", "de", "des", "du", "et", "en", "un", "une", "que", "qui", "dans", "pour", "par", "sur", "au",
    "aux", "est", "sont", "ce", "cette", "il", "elle", "ils", "se", "ne", "pas", "avec", "son", "sa", "ses", "leur",
  ]
  /// Fewer short words tell nothing: a title or a quotation may have them.
  private static let least = 5

  /// Whether a text is running English; linear.
  static func areEnglish(in text: String) -> Bool {
    let words = shortWords(of: text)
    let count = words.count(where: english.contains)
    return count >= least && count > 3 * words.count(where: french.contains)
  }

  /// Whether a text has one of the short words of French, in capitals or not; linear.
  static func haveFrench(in text: String) -> Bool { shortWords(of: text).contains(where: french.contains) }

  private static func shortWords(of text: String) -> [String] {
    text.unicodeScalars.split { !CharacterClass.isLatinLetter($0.value) }.filter { $0.count <= 5 }
      .map { String(String.UnicodeScalarView($0)).lowercased() }
  }
}
