/// Drops pairs with a row of a contents table.
struct ContentsFilter: BeadFilter {
  static let name = "contents"

  init?(_ options: FilterOptions) {
    guard options.dropsContents else { return nil }
  }

  func drops(_ pair: FilteredPair) -> Bool { (pair.source + pair.target).contains { $0.kind == .contents } }
}
