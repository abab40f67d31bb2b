/// Drops pairs that a person has left out (``BeadState/out``).
struct OutFilter: BeadFilter {
  static let name = "out"

  init?(_ options: FilterOptions) {
    guard options.dropsOut else { return nil }
  }

  func drops(_ pair: FilteredPair) -> Bool { pair.bead.state == .out }
}
