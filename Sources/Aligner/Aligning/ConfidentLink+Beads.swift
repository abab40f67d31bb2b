extension ConfidentLink {
  /// Least posterior of a link that later passes learn from.
  private static let sure = FittedConstant.linksSure.value

  /// What the next pass learns from: the single pairs that this one is sure of.
  static func all(in beads: [Bead]) -> [ConfidentLink] {
    beads.filter { $0.shapeName == "1-1" && $0.confidence >= sure }.map {
      ConfidentLink(source: $0.source.lowerBound, target: $0.target.lowerBound, confidence: $0.confidence)
    }
  }
}
