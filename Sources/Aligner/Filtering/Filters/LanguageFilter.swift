/// Drops pairs whose French is not mostly Latin letters, or is English, or whose Arabic is not mostly Arabic letters.
struct LanguageFilter: BeadFilter {
  static let name = "language"

  init?(_ options: FilterOptions) {
    guard options.checksLanguages else { return nil }
  }

  func drops(_ pair: FilteredPair) -> Bool {
    let text = FilteredPair.text(pair.source)
    let (french, arabic) = (LetterCounts(text), LetterCounts(FilteredPair.text(pair.target)))
    return french.latin <= french.arabic || arabic.arabic <= arabic.latin || ForeignWords.areEnglish(in: text)
  }
}
