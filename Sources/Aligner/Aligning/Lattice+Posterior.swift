import Foundation

extension Lattice {
  /// What was found in a band.
  struct Found {
    /// The beads of the best path, with their posterior probabilities.
    var beads: [Bead]
    /// For each row, from the first to the last target position that a path hardly worse than the best goes through;
    /// `nil` where none does, since beads may pass over rows.
    var nearRows: [ClosedRange<Int>?]
  }

  /// The beads of the best path with their posterior probabilities, by the forward–backward algorithm over all paths of
  /// the band.
  ///
  /// The summed likelihood of all paths to a node is kept as a multiple of that of the best one, which is at least 1 and
  /// seldom much more; so nothing overflows, and an edge that is far from the best one into its node costs no
  /// exponential.
  func withPosteriors(_ path: Path, progress: (Double) -> Void) -> Found {
    let forward = forwardMultiples(best: path.best) { progress($0 / 2) }
    let (bestToEnd, backward) = backwardMultiples { progress(0.5 + $0 / 2) }
    let total = path.best[band.nodeCount - 1]
    let beads = path.beads.map { bead in
      let start = index(bead.source.lowerBound, bead.target.lowerBound)
      let end = index(bead.source.upperBound, bead.target.upperBound)
      let detour = path.best[start] + score(of: bead) + bestToEnd[end] - total
      var bead = bead
      bead.confidence = min(1, forward[start] * backward[end] * exp(detour) / forward[forward.count - 1])
      return bead
    }
    return Found(beads: beads, nearRows: nearRows(path.best, bestToEnd))
  }

  /// Nats below the best path at which another is no longer worth a look in the next pass: what it learns and the
  /// shapes that it adds move a path by less.
  private static let far = -30.0

  private func nearRows(_ best: [Double], _ bestToEnd: [Double]) -> [ClosedRange<Int>?] {
    let least = best[band.nodeCount - 1] + Self.far
    return (0...sourceCount).map { row in
      let nodes = band.offsets[row]..<band.offsets[row + 1]
      guard let first = nodes.first(where: { best[$0] + bestToEnd[$0] >= least }),
        let last = nodes.last(where: { best[$0] + bestToEnd[$0] >= least })
      else { return nil }
      let shift = band.rows[row].lowerBound - band.offsets[row]
      return (first + shift)...(last + shift)
    }
  }

  /// Nats below the best one at which a path is left out of a sum: it would not change the last digit that is shown.
  private static let negligible = -16.0

  /// For each node, the summed likelihood of all paths to it as a multiple of that of the best.
  private func forwardMultiples(best: [Double], progress: (Double) -> Void) -> [Double] {
    var multiples = [Double](repeating: 0, count: band.nodeCount)
    multiples[0] = 1
    func add(_ score: Double, from: Int, to: Int) {
      let loss = best[from] + score - best[to]
      if loss > Self.negligible { multiples[to] += multiples[from] * exp(loss) }
    }
    for row in 0...sourceCount {
      let range = band.rows[row]
      for target in range.dropFirst() {
        let here = index(row, target)
        add(Double(model.targetSkip), from: here - 1, to: here)
      }
      guard row < sourceCount else { break }
      for target in range where band.rows[row + 1].contains(target) {
        add(Double(model.sourceSkip), from: index(row, target), to: index(row + 1, target))
      }
      for entry in rows[row].entries {
        let from = index(row, entry.starts.lowerBound)
        let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        for offset in entry.scores.indices { add(Double(entry.scores[offset]), from: from + offset, to: to + offset) }
      }
      progress(Double(row) / Double(max(sourceCount, 1)))
    }
    return multiples
  }

  /// For each node, the score of the best path from it to the end, and the summed likelihood of all such paths as a
  /// multiple of the best one's.
  private func backwardMultiples(progress: (Double) -> Void) -> (best: [Double], multiples: [Double]) {
    var best = [Double](repeating: Self.unreachable, count: band.nodeCount)
    var multiples = [Double](repeating: 0, count: band.nodeCount)
    best[band.nodeCount - 1] = 0
    multiples[band.nodeCount - 1] = 1
    for row in (0...sourceCount).reversed() {
      let range = band.rows[row]
      let entries = row < sourceCount ? rows[row].entries : []
      // The beads of all shapes first: the ways out of a node that do not stay in its row.
      for entry in entries {
        let from = index(row, entry.starts.lowerBound)
        let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        for offset in entry.scores.indices {
          best[from + offset] = max(best[from + offset], best[to + offset] + Double(entry.scores[offset]))
        }
      }
      for target in range.reversed() {
        let here = index(row, target)
        if row < sourceCount, band.rows[row + 1].contains(target) {
          best[here] = max(best[here], best[index(row + 1, target)] + Double(model.sourceSkip))
        }
        if target < range.upperBound { best[here] = max(best[here], best[here + 1] + Double(model.targetSkip)) }
      }
      func add(_ score: Double, from: Int, to: Int) {
        let loss = best[to] + score - best[from]
        if loss > Self.negligible { multiples[from] += multiples[to] * exp(loss) }
      }
      for entry in entries {
        let from = index(row, entry.starts.lowerBound)
        let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        for offset in entry.scores.indices { add(Double(entry.scores[offset]), from: from + offset, to: to + offset) }
      }
      for target in range.reversed() {
        let here = index(row, target)
        if row < sourceCount, band.rows[row + 1].contains(target) {
          add(Double(model.sourceSkip), from: here, to: index(row + 1, target))
        }
        if target < range.upperBound { add(Double(model.targetSkip), from: here, to: here + 1) }
      }
      progress(1 - Double(row) / Double(max(sourceCount, 1)))
    }
    return (best, multiples)
  }
}
