extension Posteriors {
  /// Least probability of a bead that is expected to do more good than harm: half of an F1 that is near 1.
  private static let worthwhile = 0.5
  /// What an unpaired paragraph counts beside a bead of two.
  private static let unpairedWeight = 0.5

  /// The beads of the band that are expected to be right most often, which need not be those of the one best path.
  ///
  /// Maximum expected accuracy: each bead counts with its probability, less the least that is worthwhile (Goodman, "Parsing
  /// Algorithms and Metrics", ACL 1996). Complexity: linear in the band.
  func mostExpected() -> [Bead] {
    let band = band
    var best = [Double](repeating: Lattice.unreachable, count: band.nodeCount)
    var steps = [Lattice.Step](repeating: .none, count: band.nodeCount)
    let targets = unpairedTargets()
    best[0] = 0
    for row in 0...lattice.sourceCount {
      let range = band.rows[row]
      for target in range.dropFirst() {
        let here = lattice.index(row, target)
        let gain = best[here - 1] + Self.unpairedWeight * (targets[target - 1] - Self.worthwhile)
        if gain > best[here] { (best[here], steps[here]) = (gain, .init(source: 0, target: 1)) }
      }
      guard row < lattice.sourceCount else { break }
      let next = band.rows[row + 1]
      let unpairedGain = Self.unpairedWeight * (unpaired(source: row) - Self.worthwhile)
      for target in range where next.contains(target) {
        let there = lattice.index(row + 1, target)
        let gain = best[lattice.index(row, target)] + unpairedGain
        if gain > best[there] { (best[there], steps[there]) = (gain, .init(source: 1, target: 0)) }
      }
      let scores = lattice.rows[row].scores
      for entry in lattice.rows[row].entries {
        let step = Lattice.Step(source: Int8(entry.shape.source), target: Int8(entry.shape.target))
        let from = lattice.index(row, entry.starts.lowerBound)
        let to = lattice.index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        let unit = unit(from: row, to: row + entry.shape.source)
        for offset in 0..<entry.starts.count {
          let score = Double(scores[entry.place + offset])
          let probability = paired(score, from: from + offset, to: to + offset, unit: unit)
          let gain = best[from + offset] + probability - Self.worthwhile
          if gain > best[to + offset] { (best[to + offset], steps[to + offset]) = (gain, step) }
        }
      }
    }
    return lattice.trace(steps)
  }

  /// For each target paragraph, the probability that it is unpaired.
  func unpairedTargets() -> [Double] {
    var sums = [Double](repeating: 0, count: band.targetCount)
    for row in 0...lattice.sourceCount {
      for target in band.rows[row].dropLast() { sums[target] += unpaired(target: target, in: row) }
    }
    return sums
  }
}
