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
