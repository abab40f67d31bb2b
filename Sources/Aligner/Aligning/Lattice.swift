/// The lattice of all ways to cut two documents into beads, within a band.
///
/// A node stands for the source and target paragraphs consumed so far; a bead is an edge. Scores are log-likelihood
/// ratios in nats that add up along a path. Memory is linear in the number of nodes of the band.
struct Lattice {
  private(set) var band: Band
  private(set) var model: BeadModel
  /// The beads that begin at each source paragraph, weighed.
  private(set) var rows: [BeadRow]
  /// What they were weighed by.
  private(set) var evidence: [FittedEvidence]
  let sourceCount: Int

  /// Rows that are weighed together: enough of them to share what they share.
  private static let rowsAtOnce = 64

  init(band: Band, model: BeadModel, evidence: [FittedEvidence]) {
    self.band = band
    self.model = model
    self.evidence = evidence
    sourceCount = band.sourceCount
    rows = ParallelMap.chunks(sourceCount, chunk: Self.rowsAtOnce) {
      Self.rows($0, of: band, model, evidence)
    }
  }

  private static func rows(
    _ range: Range<Int>, of band: Band, _ model: BeadModel, _ evidence: [FittedEvidence]
  ) -> [BeadRow] {
    var rows = range.map { row($0, of: band, model) }
    for kind in evidence { kind.add(to: &rows) }
    return rows
  }

  /// Takes a wider band, and weighs what is new in it.
  mutating func widen(to wider: Band) {
    let (old, model, evidence, known) = (band, model, evidence, rows)
    rows = ParallelMap.chunks(sourceCount, chunk: Self.rowsAtOnce) { range in
      wider.hasSameBeads(as: old, in: range, reach: BeadModel.longest)
        ? Array(known[range]) : Self.rows(range, of: wider, model, evidence)
    }
    band = wider
  }

  /// Weighs all beads by more evidence, too.
  /// - Parameter kinds: the order in which all kinds are told of.
  mutating func weigh(by late: [FittedEvidence], inOrderOf kinds: [EvidenceKind]) {
    let weighed = rows
    rows = ParallelMap.chunks(sourceCount, chunk: Self.rowsAtOnce) { range in
      var rows = Array(weighed[range])
      for kind in late { kind.add(to: &rows) }
      return rows
    }
    let all = evidence + late
    evidence = kinds.compactMap { kind in all.first { $0.kind.name == kind.name } }
  }

  /// Takes other priors for the same shapes.
  mutating func reweigh(by model: BeadModel) {
    let shifts = zip(self.model.shapes, model.shapes).map { (shape: $1.shape, nats: $1.prior - $0.prior) }
    for row in rows.indices {
      for entry in rows[row].entries {
        guard let shift = shifts.first(where: { $0.shape == entry.shape }), shift.nats != 0 else { continue }
        for place in entry.place..<(entry.place + entry.starts.count) { rows[row].scores[place] += shift.nats }
      }
    }
    self.model = model
  }

  /// A path from the beginning of both documents to their end.
  struct Path {
    /// Its beads, in order.
    var beads: [Bead]
    /// For each node of the band, the score of the best path to it.
    var best: [Double]
  }

  static let unreachable = -Double.infinity

  /// Index of a node in flat storage.
  @inline(__always)
  func index(_ source: Int, _ target: Int) -> Int { band.offsets[source] + target - band.rows[source].lowerBound }

  /// All paired beads that begin in one row and end within the band, at their priors.
  private static func row(_ row: Int, of band: Band, _ model: BeadModel) -> BeadRow {
    if let fixed = band.fixed { return fixed.row(row, of: band, model) }
    let block = band.blocks?[row] ?? BeadBlock(source: 0..<band.sourceCount, target: 0..<band.targetCount)
    let isPlain = band.isPlain?[row] == true
    let shapes = model.shapes.compactMap { paired -> (paired: BeadModel.Paired, starts: Range<Int>)? in
      guard row + paired.shape.source <= block.source.upperBound, !isPlain || paired.isSmall else { return nil }
      let end = band.rows[row + paired.shape.source]
      let lower = max(band.rows[row].lowerBound, block.target.lowerBound, end.lowerBound - paired.shape.target)
      let upper = min(band.rows[row].upperBound, min(end.upperBound, block.target.upperBound) - paired.shape.target)
      return lower <= upper ? (paired, lower..<(upper + 1)) : nil
    }
    var beads = BeadRow(first: row)
    beads.reserve(shapes: shapes.count, beads: shapes.reduce(0) { $0 + $1.starts.count })
    for (paired, starts) in shapes { beads.add(paired.shape, starts: starts, score: paired.prior) }
    return beads
  }

  /// The score of a bead of the band, in nats.
  func score(of bead: Bead) -> Double {
    if bead.target.isEmpty { return Double(model.sourceSkip) }
    if bead.source.isEmpty { return Double(model.targetSkip) }
    let shape = BeadShape(bead.source.count, bead.target.count)
    let row = rows[bead.source.lowerBound]
    guard let entry = row.entries.first(where: { $0.shape == shape && $0.starts.contains(bead.target.lowerBound) })
    else { return Self.unreachable }
    return Double(row.scores[entry.place + bead.target.lowerBound - entry.starts.lowerBound])
  }

  /// The path of the highest score (Viterbi).
  ///
  /// Of two equal paths the one that leaves source paragraphs unpaired first is taken, so that results are stable.
  func bestPath() -> Path {
    var best = [Double](repeating: Self.unreachable, count: band.nodeCount)
    var steps = [Step](repeating: .none, count: band.nodeCount)
    best[index(0, 0)] = 0
    for row in 0...sourceCount {
      let range = band.rows[row]
      for target in range.dropFirst() {
        let here = index(row, target)
        let score = best[here - 1] + Double(model.targetSkip)
        if score > best[here] { (best[here], steps[here]) = (score, .init(source: 0, target: 1)) }
      }
      guard row < sourceCount else { break }
      let next = band.rows[row + 1]
      for target in range where next.contains(target) {
        let there = index(row + 1, target)
        let score = best[index(row, target)] + Double(model.sourceSkip)
        if score > best[there] { (best[there], steps[there]) = (score, .init(source: 1, target: 0)) }
      }
      let scores = rows[row].scores
      for entry in rows[row].entries {
        let step = Step(source: Int8(entry.shape.source), target: Int8(entry.shape.target))
        let from = index(row, entry.starts.lowerBound)
        let to = index(row + entry.shape.source, entry.starts.lowerBound + entry.shape.target)
        for offset in 0..<entry.starts.count {
          let score = best[from + offset] + Double(scores[entry.place + offset])
          if score > best[to + offset] { (best[to + offset], steps[to + offset]) = (score, step) }
        }
      }
    }
    return Path(beads: trace(steps), best: best)
  }

  /// How a node was reached.
  struct Step {
    var source: Int8
    var target: Int8
    static let none = Step(source: 0, target: 0)
  }

  /// The beads of the path to the end.
  /// - Parameter steps: how each node was reached.
  func trace(_ steps: [Step]) -> [Bead] {
    var beads: [Bead] = []
    var (source, target) = (sourceCount, band.targetCount)
    while source > 0 || target > 0 {
      let step = steps[index(source, target)]
      let (fromSource, fromTarget) = (source - Int(step.source), target - Int(step.target))
      precondition(fromSource < source || fromTarget < target, "every node of the band can be reached")
      beads.append(Bead(source: fromSource..<source, target: fromTarget..<target))
      (source, target) = (fromSource, fromTarget)
    }
    return beads.reversed()
  }
}
