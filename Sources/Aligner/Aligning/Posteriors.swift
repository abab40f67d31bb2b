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
    return Found(beads: posteriors.weighed(posteriors.mostExpected()), nearRows: posteriors.nearRows)
  }
}

/// How likely all beads of a band are, by the forward–backward algorithm over all paths.
///
/// The summed likelihood of all paths to a node is kept as a multiple of that of the best one, which is at least 1 and
/// grows slowly (``PathSums``); so nothing overflows, and an edge that is far from the best one into its node costs no
/// exponential. Of all orders in which neighbours may be left unpaired only one counts, source paragraphs first: they
/// mean the same, and each counted for itself would make much of it. What an unpaired paragraph is given is the
/// probability that it is unpaired, wherever on the other side it would stand.
struct Posteriors {
  let lattice: Lattice
  private let forwardBest: [Double]
  /// The score of the best path from each node to the end.
  private let backwardBest: [Double]
  private let forward: PathSums
  private let backward: PathSums

  init(_ lattice: Lattice, _ path: Lattice.Path) {
    self.lattice = lattice
    forwardBest = path.best
    let behind: (best: [Double], sums: PathSums)
    (forward, behind) = ParallelMap.both({ lattice.forwardSums(best: path.best) }, lattice.backwardSums)
    (backwardBest, backward) = (behind.best, behind.sums)
  }

  var band: Band { lattice.band }

  /// The share of all paths that go from one node to another by an edge.
  /// - Parameter unit: what the two sums are multiples of, ``unit(from:to:)`` of their rows.
  @inline(__always)
  private func share(
    _ score: Double, from: Int, to: Int, _ before: [Double], _ behind: [Double], unit: Double
  ) -> Double {
    let end = band.nodeCount - 1
    let detour = forwardBest[from] + score + backwardBest[to] - forwardBest[end]
    guard detour > Lattice.negligible else { return 0 }
    return before[from] * behind[to] * exp(detour) / forward.all[end] * unit
  }

  /// What the product of a sum before one row and of one behind another has to be multiplied by, to be a multiple of the sum over
  /// all paths.
  @inline(__always)
  func unit(from row: Int, to other: Int) -> Double {
    let units = forward.units[row] + backward.units[other] - forward.units[lattice.sourceCount]
    return units == 0 ? 1 : pow(PathSums.growth, Double(units))
  }

  /// The probability that two groups of paragraphs, neither empty, are a bead.
  @inline(__always)
  func paired(_ score: Double, from: Int, to: Int, unit: Double) -> Double {
    share(score, from: from, to: to, forward.all, backward.all, unit: unit)
  }

  /// The probability that a source paragraph is unpaired.
  func unpaired(source: Int) -> Double {
    var sum = 0.0
    let unit = unit(from: source, to: source + 1)
    for column in band.rows[source] where band.rows[source + 1].contains(column) {
      sum += share(
        Double(lattice.model.sourceSkip), from: lattice.index(source, column), to: lattice.index(source + 1, column),
        forward.apart, backward.all, unit: unit)
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
      forward.all, backward.apart, unit: unit(from: row, to: row))
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
            to: lattice.index(bead.source.upperBound, bead.target.upperBound),
            unit: unit(from: source, to: bead.source.upperBound))
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
  var nearRows: [ClosedRange<Int>?] { lattice.nearRows(forwardBest, backwardBest) }
}
