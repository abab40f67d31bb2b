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
    !range.contains(pair.sourceKey.count) || !range.contains(pair.targetKey.count)
  }
}
