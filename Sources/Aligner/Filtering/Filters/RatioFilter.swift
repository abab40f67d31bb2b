/// Drops pairs whose Arabic is shorter or longer than asked for, as a ratio to the French.
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
    let ratio = Double(pair.targetKey.count) / Double(max(pair.sourceKey.count, 1))
    return ratio < least || ratio > greatest
  }
}
