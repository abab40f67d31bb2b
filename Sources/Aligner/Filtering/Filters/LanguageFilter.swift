/// Drops pairs whose French is not mainly in Latin letters, or is English, or whose Arabic is not mainly in Arabic letters.
struct LanguageFilter: BeadFilter {
  static let name = "language"

  init?(_ options: FilterOptions) {
    guard options.checksLanguages else { return nil }
  }

  func drops(_ pair: FilteredPair) -> Bool {
    let french = FilteredPair.text(pair.source)
    return !LetterCounts(french).isLatin || ForeignWords.areEnglish(in: french)
      || !LetterCounts(FilteredPair.text(pair.target)).isArabic
  }
}
