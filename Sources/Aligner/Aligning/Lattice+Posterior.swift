import Foundation

extension Lattice {
  /// The beads with their posterior probabilities, by the forward–backward algorithm over all paths of the band.
  func withPosteriors(_ beads: [Bead], progress: (Double) -> Void) -> [Bead] {
    let forward = forwardSums { progress($0 / 2) }
    let backward = backwardSums { progress(0.5 + $0 / 2) }
    let total = backward[0]
    return beads.map { bead in
      let start = index(bead.source.lowerBound, bead.target.lowerBound)
      let end = index(bead.source.upperBound, bead.target.upperBound)
      var bead = bead
      let score = self.score(of: bead)
      bead.confidence = min(1, exp(forward[start] + Double(score) + backward[end] - total))
      return bead
    }
  }

  /// For each node, the log of the summed likelihood of all paths that lead to it.
  private func forwardSums(progress: (Double) -> Void) -> [Double] {
    var sums = [Double](repeating: -.infinity, count: band.nodeCount)
    let last = band.rows.count - 1
    sums[index(0, 0)] = 0
    for row in 0...last {
      let range = band.rows[row]
      for target in range.dropFirst() {
        let here = index(row, target)
        sums[here] = Self.logSum(sums[here], sums[here - 1] + Double(model.targetSkip))
      }
      guard row < last else { break }
      for target in range where band.rows[row + 1].contains(target) {
        let there = index(row + 1, target)
        sums[there] = Self.logSum(sums[there], sums[index(row, target)] + Double(model.sourceSkip))
      }
      for entry in rows[row].entries {
        let from = index(row, entry.starts.lowerBound)
        let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        for offset in entry.scores.indices {
          sums[to + offset] = Self.logSum(sums[to + offset], sums[from + offset] + Double(entry.scores[offset]))
        }
      }
      progress(Double(row) / Double(last))
    }
    return sums
  }

  /// For each node, the log of the summed likelihood of all paths from it to the end.
  private func backwardSums(progress: (Double) -> Void) -> [Double] {
    var sums = [Double](repeating: -.infinity, count: band.nodeCount)
    let last = band.rows.count - 1
    sums[band.nodeCount - 1] = 0
    for row in (0...last).reversed() {
      let range = band.rows[row]
      if row < last {
        for target in range where band.rows[row + 1].contains(target) {
          let here = index(row, target)
          sums[here] = Self.logSum(sums[here], sums[index(row + 1, target)] + Double(model.sourceSkip))
        }
        for entry in rows[row].entries {
          let from = index(row, entry.starts.lowerBound)
          let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
          for offset in entry.scores.indices {
            sums[from + offset] = Self.logSum(sums[from + offset], sums[to + offset] + Double(entry.scores[offset]))
          }
        }
      }
      for target in range.dropLast().reversed() {
        let here = index(row, target)
        sums[here] = Self.logSum(sums[here], sums[here + 1] + Double(model.targetSkip))
      }
      progress(1 - Double(row) / Double(max(last, 1)))
    }
    return sums
  }

  /// log(eᵃ + eᵇ) without overflow.
  @inline(__always)
  private static func logSum(_ a: Double, _ b: Double) -> Double {
    if a == -.infinity { return b }
    if b == -.infinity { return a }
    let (high, low) = a > b ? (a, b) : (b, a)
    return high - low > 40 ? high : high + log1p(exp(low - high))
  }
}
