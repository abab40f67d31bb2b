/// Drops pairs that are less sure than asked for.
struct ConfidenceFilter: BeadFilter {
  static let name = "confidence"
  private let minimum: Double

  init?(_ options: FilterOptions) {
    guard let minimum = options.minimumConfidence else { return nil }
    self.minimum = minimum
  }

  func drops(_ pair: FilteredPair) -> Bool { pair.bead.confidence < minimum }
}

/// Drops pairs of which a side is nothing but headings.
struct HeadingFilter: BeadFilter {
  static let name = "heading"

  init?(_ options: FilterOptions) {
    guard options.dropsHeadings else { return nil }
  }

  func drops(_ pair: FilteredPair) -> Bool {
    [pair.source, pair.target].contains { side in side.allSatisfy { $0.kind == .heading } }
  }
}

/// Drops pairs with a row of a contents table.
struct ContentsFilter: BeadFilter {
  static let name = "contents"

  init?(_ options: FilterOptions) {
    guard options.dropsContents else { return nil }
  }

  func drops(_ pair: FilteredPair) -> Bool { (pair.source + pair.target).contains { $0.kind == .contents } }
}

/// Drops pairs of which a side is shorter or longer than asked for, in letters and digits.
struct LengthFilter: BeadFilter {
  static let name = "length"
  private let range: ClosedRange<Int>

  init?(_ options: FilterOptions) {
    guard options.minimumLength != nil || options.maximumLength != nil else { return nil }
    let least = options.minimumLength ?? 0
    range = least...max(least, options.maximumLength ?? .max)
  }

  func drops(_ pair: FilteredPair) -> Bool {
    !range.contains(pair.sourceLength) || !range.contains(pair.targetLength)
  }
}

/// Drops pairs whose target is shorter or longer than asked for, as a ratio to the source.
struct RatioFilter: BeadFilter {
  static let name = "ratio"
  private let least: Double
  private let greatest: Double

  init?(_ options: FilterOptions) {
    guard options.minimumRatio != nil || options.maximumRatio != nil else { return nil }
    least = options.minimumRatio ?? 0
    greatest = options.maximumRatio ?? .infinity
  }

  func drops(_ pair: FilteredPair) -> Bool {
    pair.ratio < least || pair.ratio > greatest
  }
}

/// Drops pairs whose source is not mostly Latin letters, or is English, or whose target is not mostly Arabic letters.
struct LanguageFilter: BeadFilter {
  static let name = "language"

  init?(_ options: FilterOptions) {
    guard options.checksLanguages else { return nil }
  }

  func drops(_ pair: FilteredPair) -> Bool {
    let text = pair.text.source.joined(separator: " ")
    let (source, target) = (LetterCounts(text), LetterCounts(pair.text.target.joined(separator: " ")))
    return source.latinLetters <= source.arabicLetters || target.arabicLetters <= target.latinLetters
      || ForeignWords.areEnglish(in: text)
  }
}
