/// The lattice of all ways to cut two documents into beads, within a band.
///
/// A node stands for the source and target paragraphs consumed so far; a bead is an edge. Scores are log-likelihood
/// ratios in nats that add up along a path. Memory is linear in the number of nodes of the band.
struct Lattice {
  let band: Band
  let model: BeadModel
  private let evidence: [any Evidence]
  private let sourceCount: Int
  private let targetCount: Int
  /// The rows of beads, if there is room to keep them; otherwise each sweep weighs them anew.
  private var kept: [BeadRow] = []

  /// Most scores that are kept, which bounds memory at 80 MB.
  private static let mostKept = 20_000_000

  init(band: Band, model: BeadModel, evidence: [any Evidence], sourceCount: Int, targetCount: Int) {
    self.band = band
    self.model = model
    self.evidence = evidence
    self.sourceCount = sourceCount
    self.targetCount = targetCount
    guard band.nodeCount * model.shapes.count <= Self.mostKept else { return }
    let unkept = self
    kept = ParallelMap.map(sourceCount, isHeavy: true) { unkept.weighedRow($0) }
  }

  /// A path from the beginning of both documents to their end.
  struct Path {
    /// Its beads, in order.
    var beads: [Bead]
    /// The sum of their scores, in nats.
    var score: Double
  }

  static let unreachable = -Float.infinity

  /// Index of a node in flat storage.
  @inline(__always)
  func index(_ source: Int, _ target: Int) -> Int { band.offsets[source] + target - band.rows[source].lowerBound }

  /// The scores of all paired beads that begin in one row and end within the band.
  func beadRow(_ row: Int) -> BeadRow { kept.isEmpty ? weighedRow(row) : kept[row] }

  private func weighedRow(_ row: Int) -> BeadRow {
    var entries: [BeadRow.Entry] = []
    for paired in model.shapes where row + paired.shape.source <= sourceCount {
      let end = band.rows[row + paired.shape.source]
      let lower = max(band.rows[row].lowerBound, end.lowerBound - paired.shape.target)
      let upper = min(band.rows[row].upperBound, end.upperBound - paired.shape.target)
      guard lower <= upper else { continue }
      let scores = [Float](repeating: paired.prior, count: upper - lower + 1)
      entries.append(.init(shape: paired.shape, starts: lower..<(upper + 1), scores: scores))
    }
    var beads = BeadRow(first: row, entries: entries)
    for kind in evidence { kind.add(to: &beads) }
    return beads
  }

  /// The score of one paired bead.
  func pairedScore(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    let shape = BeadShape(source.count, target.count)
    let prior = model.shapes.first { $0.shape == shape }?.prior ?? Self.unreachable
    return evidence.reduce(prior) { $0 + $1.score(source, target) }
  }

  /// The path of the highest score (Viterbi).
  ///
  /// Of two equal paths the one that leaves source paragraphs unpaired first is taken, so that results are stable.
  func bestPath(progress: (Double) -> Void) -> Path {
    var best = [Float](repeating: Self.unreachable, count: band.nodeCount)
    var steps = [Step](repeating: .none, count: band.nodeCount)
    best[index(0, 0)] = 0
    for row in 0...sourceCount {
      let range = band.rows[row]
      for target in range.dropFirst() {
        let here = index(row, target)
        let score = best[here - 1] + model.targetSkip
        if score > best[here] { (best[here], steps[here]) = (score, .init(source: 0, target: 1)) }
      }
      guard row < sourceCount else { break }
      let next = band.rows[row + 1]
      for target in range where next.contains(target) {
        let there = index(row + 1, target)
        let score = best[index(row, target)] + model.sourceSkip
        if score > best[there] { (best[there], steps[there]) = (score, .init(source: 1, target: 0)) }
      }
      for entry in beadRow(row).entries {
        let step = Step(source: Int8(entry.shape.source), target: Int8(entry.shape.target))
        let from = index(row, entry.starts.lowerBound)
        let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        for offset in entry.scores.indices {
          let score = best[from + offset] + entry.scores[offset]
          if score > best[to + offset] { (best[to + offset], steps[to + offset]) = (score, step) }
        }
      }
      progress(Double(row) / Double(sourceCount))
    }
    return trace(steps, score: Double(best[index(sourceCount, targetCount)]))
  }

  /// How a node was reached.
  private struct Step {
    var source: Int8
    var target: Int8
    static let none = Step(source: 0, target: 0)
  }

  private func trace(_ steps: [Step], score: Double) -> Path {
    var beads: [Bead] = []
    var (source, target) = (sourceCount, targetCount)
    while source > 0 || target > 0 {
      let step = steps[index(source, target)]
      let (fromSource, fromTarget) = (source - Int(step.source), target - Int(step.target))
      precondition(fromSource < source || fromTarget < target, "every node of the band can be reached")
      beads.append(Bead(source: fromSource..<source, target: fromTarget..<target))
      (source, target) = (fromSource, fromTarget)
    }
    return Path(beads: beads.reversed(), score: score)
  }
}
