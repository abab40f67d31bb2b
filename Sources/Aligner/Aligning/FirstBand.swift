/// Where the first pass searches.
struct FirstBand {
  let bitext: BitextFeatures
  let kinds: [EvidenceKind]
  let limits: SearchLimits
  /// What every path goes through; `nil` if nothing is known before.
  let fixed: FixedPoints?

  /// Margin of the band, in paragraphs on either side of the anchors' line.
  private static let margin = 5
  /// The same on either side of the diagonal. A path that goes farther leaves out one more paragraph of either side: eight skips
  /// are 26 nats below the way, if it is single pairs, where a sum of paths leaves out what is 16 below (`Lattice.negligible`).
  private static let diagonalMargin = 3
  /// Least confidence of each single pair on the diagonal that makes it the way.
  private static let likely = 0.9

  private var counts: (source: Int, target: Int) { (bitext.source.count, bitext.target.count) }

  private func band(_ anchors: [Anchor], margin: Int, _ limits: SearchLimits) -> Band {
    Band(
      sourceCount: counts.source, targetCount: counts.target, anchors: anchors, margin: margin, limits: limits,
      fixed: fixed)
  }

  /// Everything in small lattices, else a band around anchors.
  var usual: Band {
    if limits.isWhole(sourceCount: counts.source, targetCount: counts.target) { return band([], margin: 0, limits) }
    let anchors = AnchorChain.anchors(bitext)
    let found = band(fixed?.anchors(anchors) ?? anchors, margin: Self.margin, limits)
    guard fixed == nil, found.isNarrowed, anchors.isEmpty else { return found }
    let coarse = CoarseLook(bitext, kinds: kinds, limits: limits).anchors()
    return coarse.anchors.isEmpty ? found : band(coarse.anchors, margin: 2 * coarse.size, limits)
  }

  /// A band around the diagonal, to be looked at before a lattice that would be searched whole; `nil` where it would save nothing, and
  /// where the way is another, since one side has more paragraphs.
  var diagonal: Band? {
    guard fixed == nil, counts.source == counts.target, counts.source > 2 * Self.diagonalMargin,
      limits.isWhole(sourceCount: counts.source, targetCount: counts.target)
    else { return nil }
    var limits = limits
    limits.wholeLattice = 0
    let steps = (1..<counts.source).map { Anchor(source: $0, target: $0) }
    return band(steps, margin: Self.diagonalMargin, limits)
  }

  /// What is found along the diagonal, if that is the way: single pairs throughout, none of which is in much doubt.
  static func found(onDiagonal lattice: Lattice, _ clock: StageClock?) -> Lattice.Found? {
    let path = StageClock.measure(.search, on: clock) { lattice.bestPath() }
    guard path.beads.allSatisfy({ $0.isSinglePair }) else { return nil }
    let found = StageClock.measure(.posterior, on: clock) { lattice.withPosteriors(path) }
    return found.beads.allSatisfy { $0.confidence >= likely } ? found : nil
  }
}
