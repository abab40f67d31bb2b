/// Joins to a moved paragraph the one beside it that is left without counterpart, where one side has in two paragraphs what the other
/// has in one.
///
/// `MovedBlocks` knows single pairs alone. The paragraph that is joined has no label of its own, so that no heading is taken for a
/// part of what it heads, and the group is likelier than the pair and a paragraph left over, by all evidence but labels and structure.
/// Complexity: linear in the moved paragraphs.
struct MovedMerges {
  private let labels: (source: [LabelKey?], target: [LabelKey?])
  private let evidence: [FittedEvidence]
  private let model: BeadModel

  /// - Parameter lattice: what the beads were found in.
  init(_ bitext: BitextFeatures, _ lattice: Lattice) {
    labels = (bitext.source.labels, bitext.target.labels)
    evidence = MovedBlocks.telling(lattice.evidence)
    model = lattice.model
  }

  /// The beads with what is to be joined in one.
  func joined(_ beads: [Bead]) -> [Bead] {
    guard beads.contains(where: \.isCrossing) else { return beads }
    var beads: [Bead?] = beads
    var free = (source: [Int: Int](), target: [Int: Int]())
    for (index, bead) in beads.enumerated() {
      guard let bead, bead.isUnpaired else { continue }
      if bead.target.isEmpty {
        free.source[bead.source.lowerBound] = index
      } else {
        free.target[bead.target.lowerBound] = index
      }
    }
    for index in beads.indices {
      guard let bead = beads[index], bead.isCrossing, bead.isSinglePair else { continue }
      let alone = score(of: bead)
      let best = wider(bead).compactMap { wider -> (bead: Bead, rest: Int, gain: Float)? in
        let isSource = wider.source.count > 1
        let rest =
          isSource
          ? Self.rest(of: wider.source, without: bead.source).flatMap { free.source[$0] }
          : Self.rest(of: wider.target, without: bead.target).flatMap { free.target[$0] }
        guard let rest, beads[rest] != nil else { return nil }
        let skip = isSource ? model.sourceSkip : model.targetSkip
        return (wider, rest, score(of: wider) - alone - skip)
      }
      .max { $0.gain < $1.gain }
      guard let best, best.gain > 0 else { continue }
      beads[index] = best.bead
      beads[best.rest] = nil
    }
    return beads.compactMap(\.self)
  }

  /// The groups that a pair may be a part of: a paragraph more on one side, without label, and none but the first has one.
  private func wider(_ bead: Bead) -> [Bead] {
    func ranges(_ range: Range<Int>, _ labels: [LabelKey?]) -> [Range<Int>] {
      let (before, behind) = (range.lowerBound - 1, range.upperBound)
      var ranges: [Range<Int>] = []
      if behind < labels.count, labels[behind] == nil { ranges.append(range.lowerBound..<behind + 1) }
      if before >= 0, labels[before] == nil, labels[range.lowerBound] == nil {
        ranges.append(before..<range.upperBound)
      }
      return ranges
    }
    return ranges(bead.source, labels.source).map { source in changed(bead) { $0.source = source } }
      + ranges(bead.target, labels.target).map { target in changed(bead) { $0.target = target } }
  }

  private func changed(_ bead: Bead, _ change: (inout Bead) -> Void) -> Bead {
    var bead = bead
    change(&bead)
    return bead
  }

  /// The paragraph by which a range is longer.
  private static func rest(of range: Range<Int>, without pair: Range<Int>) -> Int? {
    range.first { !pair.contains($0) }
  }

  /// What a bead is worth, in nats.
  private func score(of bead: Bead) -> Float {
    let prior = model.prior(of: BeadShape(bead.source.count, bead.target.count))
    return evidence.reduce(prior) { $0 + $1.score(bead.source, bead.target) }
  }
}
