import Foundation

extension Lattice {
  /// Nats below the best path at which another is no longer worth a look in the next pass: what it learns and the
  /// shapes that it adds move a path by less.
  private static let far = -30.0

  func nearRows(_ best: [Double], _ bestToEnd: [Double]) -> [ClosedRange<Int>?] {
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
  static let negligible = -16.0

  /// The summed likelihood of all paths to each node; apart, of those that do not come from leaving a target paragraph unpaired.
  func forwardSums(best: [Double]) -> PathSums {
    var sums = PathSums(band)
    sums.apart[0] = 1
    func add(_ score: Double, _ multiple: Double, from: Int, to: Int, in sums: inout [Double]) {
      let loss = best[from] + score - best[to]
      if loss > Self.negligible { sums[to] += multiple * exp(loss) }
    }
    for row in 0...sourceCount {
      let range = band.rows[row]
      for target in range {
        let here = index(row, target)
        sums.all[here] = sums.apart[here]
        if target > range.lowerBound {
          add(Double(model.targetSkip), sums.all[here - 1], from: here - 1, to: here, in: &sums.all)
        }
      }
      sums.finish(row)
      guard row < sourceCount else { break }
      for target in range where band.rows[row + 1].contains(target) {
        let here = index(row, target)
        add(Double(model.sourceSkip), sums.apart[here], from: here, to: index(row + 1, target), in: &sums.apart)
      }
      let scores = rows[row].scores
      for entry in rows[row].entries {
        let from = index(row, entry.starts.lowerBound)
        let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        for offset in 0..<entry.starts.count {
          add(
            Double(scores[entry.place + offset]), sums.all[from + offset], from: from + offset, to: to + offset,
            in: &sums.apart)
        }
      }
    }
    return sums
  }

  /// The score of the best path from each node to the end, and the summed likelihood of all such paths; apart, of those that may
  /// follow when a target paragraph was left unpaired.
  func backwardSums() -> (best: [Double], sums: PathSums) {
    var best = [Double](repeating: Self.unreachable, count: band.nodeCount)
    var sums = PathSums(band)
    best[band.nodeCount - 1] = 0
    sums.all[band.nodeCount - 1] = 1
    sums.apart[band.nodeCount - 1] = 1
    for row in (0...sourceCount).reversed() {
      let range = band.rows[row]
      let (entries, scores) = row < sourceCount ? (rows[row].entries, rows[row].scores) : ([], [])
      // The beads of all shapes first: the ways out of a node that do not stay in its row.
      for entry in entries {
        let from = index(row, entry.starts.lowerBound)
        let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        for offset in 0..<entry.starts.count {
          best[from + offset] = max(best[from + offset], best[to + offset] + Double(scores[entry.place + offset]))
        }
      }
      for target in range.reversed() {
        let here = index(row, target)
        if row < sourceCount, band.rows[row + 1].contains(target) {
          best[here] = max(best[here], best[index(row + 1, target)] + Double(model.sourceSkip))
        }
        if target < range.upperBound { best[here] = max(best[here], best[here + 1] + Double(model.targetSkip)) }
      }
      func add(_ score: Double, _ multiple: Double, from: Int, to: Int, in sums: inout [Double]) {
        let loss = best[to] + score - best[from]
        if loss > Self.negligible { sums[from] += multiple * exp(loss) }
      }
      for entry in entries {
        let from = index(row, entry.starts.lowerBound)
        let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        for offset in 0..<entry.starts.count {
          add(
            Double(scores[entry.place + offset]), sums.all[to + offset], from: from + offset, to: to + offset,
            in: &sums.apart)
        }
      }
      for target in range.reversed() {
        let here = index(row, target)
        if target < range.upperBound {
          add(Double(model.targetSkip), sums.apart[here + 1], from: here, to: here + 1, in: &sums.apart)
        }
        sums.all[here] = sums.apart[here]
        if row < sourceCount, band.rows[row + 1].contains(target) {
          let below = index(row + 1, target)
          add(Double(model.sourceSkip), sums.all[below], from: here, to: below, in: &sums.all)
        }
      }
      sums.finish(row)
    }
    return (best, sums)
  }
}
