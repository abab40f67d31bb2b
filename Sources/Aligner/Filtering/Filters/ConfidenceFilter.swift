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
