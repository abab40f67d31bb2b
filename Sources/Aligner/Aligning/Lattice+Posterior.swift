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

  /// The beads of the best path with their posterior probabilities.
  func withPosteriors(_ path: Path) -> Found {
    let posteriors = Posteriors(self, path)
    return Found(beads: posteriors.weighed(path.beads), nearRows: posteriors.nearRows)
  }

  /// The beads that are expected to be right most often, with their posterior probabilities.
  func decoded(_ path: Path) -> Found {
    let posteriors = Posteriors(self, path)
    let beads = posteriors.areKnown ? posteriors.mostExpected() : path.beads
    return Found(beads: posteriors.weighed(beads), nearRows: posteriors.nearRows)
  }
}

/// How likely all beads of a band are, by the forward–backward algorithm over all paths.
///
/// The summed likelihood of all paths to a node is kept as a multiple of that of the best one, which is at least 1 and
/// seldom much more; so nothing overflows, and an edge that is far from the best one into its node costs no
/// exponential. Of all orders in which neighbours may be left unpaired only one counts, source paragraphs first: they
/// mean the same, and each counted for itself would make much of it. What an unpaired paragraph is given is the
/// probability that it is unpaired, wherever on the other side it would stand.
struct Posteriors {
  let lattice: Lattice
  private let forwardBest: [Double]
  private let forward: Lattice.Forward
  private let backward: Lattice.Backward

  init(_ lattice: Lattice, _ path: Lattice.Path) {
    self.lattice = lattice
    forwardBest = path.best
    (forward, backward) = ParallelMap.both({ lattice.forwardSums(best: path.best) }, lattice.backwardSums)
  }

  var band: Band { lattice.band }

  /// Whether probabilities can be told: two documents of 100,000 paragraphs that have nothing in common have more paths, each as
  /// good as the best, than any number holds.
  var areKnown: Bool { forward.all[band.nodeCount - 1].isFinite && backward.all[0].isFinite }

  /// The share of all paths that go from one node to another by an edge.
  @inline(__always)
  func share(_ score: Double, from: Int, to: Int, _ before: [Double], _ behind: [Double]) -> Double {
    let end = band.nodeCount - 1
    let detour = forwardBest[from] + score + backward.best[to] - forwardBest[end]
    guard detour > Lattice.negligible else { return 0 }
    let share = before[from] * behind[to] * exp(detour) / forward.all[end]
    return share.isFinite ? share : 0
  }

  /// The probability that two groups of paragraphs, neither empty, are a bead.
  @inline(__always)
  func paired(_ score: Double, from: Int, to: Int) -> Double {
    share(score, from: from, to: to, forward.all, backward.all)
  }

  /// The probability that a source paragraph is unpaired.
  func unpaired(source: Int) -> Double {
    var sum = 0.0
    for column in band.rows[source] where band.rows[source + 1].contains(column) {
      sum += share(
        Double(lattice.model.sourceSkip), from: lattice.index(source, column), to: lattice.index(source + 1, column),
        forward.free, backward.all)
    }
    return sum
  }

  /// The probability that a target paragraph is unpaired.
  /// - Parameter row: one in which it may be.
  func unpaired(target: Int, near row: Int) -> Double {
    rows(with: target, near: row).reduce(0) { $0 + unpaired(target: target, in: $1) }
  }

  /// The probability that a target paragraph is unpaired behind so many source paragraphs.
  @inline(__always)
  func unpaired(target: Int, in row: Int) -> Double {
    share(
      Double(lattice.model.targetSkip), from: lattice.index(row, target), to: lattice.index(row, target + 1),
      forward.all, backward.afterSkip)
  }

  /// Beads with their probabilities.
  func weighed(_ beads: [Bead]) -> [Bead] {
    beads.map { bead in
      let (source, target) = (bead.source.lowerBound, bead.target.lowerBound)
      let probability =
        if bead.target.isEmpty { unpaired(source: source) } else if bead.source.isEmpty {
          unpaired(target: target, near: source)
        } else {
          paired(
            lattice.score(of: bead), from: lattice.index(source, target),
            to: lattice.index(bead.source.upperBound, bead.target.upperBound))
        }
      var bead = bead
      bead.confidence = min(1, probability)
      return bead
    }
  }

  /// The rows around one in which a target paragraph may be left unpaired.
  private func rows(with target: Int, near row: Int) -> ClosedRange<Int> {
    func holds(_ row: Int) -> Bool { band.rows[row].contains(target) && band.rows[row].contains(target + 1) }
    var (first, last) = (row, row)
    while first > 0, holds(first - 1) { first -= 1 }
    while last < lattice.sourceCount, holds(last + 1) { last += 1 }
    return first...last
  }

  /// For each row, from the first to the last target position that a path hardly worse than the best goes through.
  var nearRows: [ClosedRange<Int>?] { lattice.nearRows(forwardBest, backward.best) }
}

extension Lattice {
  /// Nats below the best path at which another is no longer worth a look in the next pass: what it learns and the
  /// shapes that it adds move a path by less.
  private static let far = -30.0

  fileprivate func nearRows(_ best: [Double], _ bestToEnd: [Double]) -> [ClosedRange<Int>?] {
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
  fileprivate static let negligible = -16.0

  /// For each node, the summed likelihood of all paths to it as a multiple of that of the best, and of those paths that
  /// do not come from leaving a target paragraph unpaired.
  fileprivate func forwardSums(best: [Double]) -> Forward {
    var free = [Double](repeating: 0, count: band.nodeCount)
    var all = free
    free[0] = 1
    func add(_ score: Double, _ multiple: Double, from: Int, to: Int, in sums: inout [Double]) {
      let loss = best[from] + score - best[to]
      if loss > Self.negligible { sums[to] += multiple * exp(loss) }
    }
    for row in 0...sourceCount {
      let range = band.rows[row]
      for target in range {
        let here = index(row, target)
        all[here] = free[here]
        if target > range.lowerBound {
          add(Double(model.targetSkip), all[here - 1], from: here - 1, to: here, in: &all)
        }
      }
      guard row < sourceCount else { break }
      for target in range where band.rows[row + 1].contains(target) {
        let here = index(row, target)
        add(Double(model.sourceSkip), free[here], from: here, to: index(row + 1, target), in: &free)
      }
      let scores = rows[row].scores
      for entry in rows[row].entries {
        let from = index(row, entry.starts.lowerBound)
        let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        for offset in 0..<entry.starts.count {
          add(Double(scores[entry.place + offset]), all[from + offset], from: from + offset, to: to + offset, in: &free)
        }
      }
    }
    return Forward(all: all, free: free)
  }

  /// What lies before each node.
  struct Forward {
    /// The summed likelihood of all paths to it as a multiple of the best one's.
    var all: [Double]
    /// The same of those paths that do not come from leaving a target paragraph unpaired.
    var free: [Double]
  }

  /// What lies behind each node.
  struct Backward {
    /// The score of the best path from it to the end.
    var best: [Double]
    /// The summed likelihood of all such paths as a multiple of the best one's.
    var all: [Double]
    /// The same of those paths that may follow when a target paragraph was left unpaired.
    var afterSkip: [Double]
  }

  fileprivate func backwardSums() -> Backward {
    var best = [Double](repeating: Self.unreachable, count: band.nodeCount)
    var all = [Double](repeating: 0, count: band.nodeCount)
    var afterSkip = all
    best[band.nodeCount - 1] = 0
    all[band.nodeCount - 1] = 1
    afterSkip[band.nodeCount - 1] = 1
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
            Double(scores[entry.place + offset]), all[to + offset], from: from + offset, to: to + offset, in: &afterSkip
          )
        }
      }
      for target in range.reversed() {
        let here = index(row, target)
        if target < range.upperBound {
          add(Double(model.targetSkip), afterSkip[here + 1], from: here, to: here + 1, in: &afterSkip)
        }
        all[here] = afterSkip[here]
        if row < sourceCount, band.rows[row + 1].contains(target) {
          let below = index(row + 1, target)
          add(Double(model.sourceSkip), all[below], from: here, to: below, in: &all)
        }
      }
    }
    return Backward(best: best, all: all, afterSkip: afterSkip)
  }
}
