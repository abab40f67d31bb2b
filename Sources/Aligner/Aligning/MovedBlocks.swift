import Foundation

/// Finds paragraphs that stand elsewhere on the other side, among those that the monotone search left unpaired.
///
/// Unpaired source and target paragraphs are compared by all evidence but labels and structure, and runs of
/// consecutive pairs are sought, as Smith and Waterman do in "Identification of Common Molecular Subsequences"
/// (Journal of Molecular Biology 147, 1981). A run of two or more needs less evidence a paragraph than a single one.
/// Where there are many, only pairs that share something rare, and their neighbours, are compared. Complexity: linear in
/// the number of pairs compared, besides sorting, in each of a few rounds.
struct MovedBlocks {
  /// What a run costs, in nats: that a block has moved at all, and to where.
  private let opening: Float
  /// What a pair right behind another of its run is worth by its place alone. Inside a block that has moved, the next two
  /// paragraphs are a pair as likely as anywhere.
  private let continuation: Float
  /// Evidence that a single pair has to have.
  private let singleThreshold: Float

  // What follows was chosen by judgement on perturbed development sets and not fitted.

  /// What a gap in a run costs, in nats.
  private static let gap: Float = 1
  /// A pair that another of its row or column beats by more than this is none, whatever is beside it.
  private static let farBehind: Float = 4
  /// By how much a single pair has to beat all others of its row and column.
  private static let singleMargin: Float = 2

  /// The pairs that are compared, by their rows.
  private let pairs: MovedCandidates
  private let scores: [Float]
  /// Whether each pair is beaten by far.
  private let isFarBehind: [Bool]
  /// Rows and columns that are in a run.
  private var usedRows: [Bool]
  private var usedColumns: [Bool]

  /// The evidence that moved paragraphs are compared by.
  static func telling(_ evidence: [FittedEvidence]) -> [FittedEvidence] {
    evidence.filter { !$0.kind.saysWhere }
  }

  /// The beads with moved paragraphs paired and marked as crossing.
  static func paired(_ beads: [Bead], of bitext: BitextFeatures, by evidence: [FittedEvidence]) -> [Bead] {
    let pairs = MovedCandidates(beads, of: bitext)
    guard !pairs.cells.isEmpty else { return beads }
    var blocks = MovedBlocks(pairs, of: bitext, by: telling(evidence))
    return blocks.join(beads, blocks.runs())
  }

  private init(_ pairs: MovedCandidates, of bitext: BitextFeatures, by evidence: [FittedEvidence]) {
    self.pairs = pairs
    opening = Float(bitext.constants.movedOpening)
    continuation = Float(bitext.constants.movedContinuation)
    singleThreshold = Float(bitext.constants.movedSingle)
    let places = pairs.cells.map { (source: pairs.sources[Int($0.row)], target: pairs.targets[Int($0.column)]) }
    let scores = zip(MovedLabels(bitext).scores(of: places), evidence.scores(of: places)).map(+)
    self.scores = scores
    var best = (
      rows: [Float](repeating: -.infinity, count: pairs.sources.count),
      columns: [Float](repeating: -.infinity, count: pairs.targets.count)
    )
    for (cell, score) in zip(pairs.cells, scores) {
      best.rows[Int(cell.row)] = max(best.rows[Int(cell.row)], score)
      best.columns[Int(cell.column)] = max(best.columns[Int(cell.column)], score)
    }
    isFarBehind = zip(pairs.cells, scores).map { cell, score in
      max(best.rows[Int(cell.row)], best.columns[Int(cell.column)]) > score + Self.farBehind
    }
    usedRows = [Bool](repeating: false, count: pairs.sources.count)
    usedColumns = [Bool](repeating: false, count: pairs.targets.count)
  }

  /// The cells of the best runs that do not share a paragraph.
  ///
  /// In each round the strongest are taken; what shared a paragraph with one of them is weighed anew in the next.
  private mutating func runs() -> [Int] {
    var found: [Int] = []
    while true {
      let (totals, isContinued) = totals()
      let ends = totals.indices.filter {
        isContinued[$0] ? totals[$0] >= 0 : totals[$0] > -.infinity && scores[$0] >= singleThreshold
      }
      let before = found.count
      for end in ends.sorted(by: { (totals[$0], $1) > (totals[$1], $0) }) {
        let run = run(to: end, isContinued)
        guard !run.contains(where: isUsed), run.count > 1 || isSingular(end) else { continue }
        for cell in run {
          usedRows[Int(pairs.cells[cell].row)] = true
          usedColumns[Int(pairs.cells[cell].column)] = true
        }
        found += run
      }
      if found.count == before { return found }
    }
  }

  /// For each free cell, the total of the best run that ends there, and whether it goes on from the cell before.
  private func totals() -> (totals: [Float], isContinued: [Bool]) {
    var totals = [Float](repeating: -.infinity, count: scores.count)
    var isContinued = [Bool](repeating: false, count: scores.count)
    for cell in scores.indices where !isUsed(cell) && !isFarBehind[cell] {
      totals[cell] = scores[cell] - opening
      let before = pairs.before[cell]
      if before >= 0, let link = link(before, cell), totals[before] + link > -opening {
        totals[cell] = totals[before] + link + scores[cell]
        isContinued[cell] = true
      }
    }
    return (totals, isContinued)
  }

  private func run(to end: Int, _ isContinued: [Bool]) -> [Int] {
    var run = [end]
    while isContinued[run[run.count - 1]] { run.append(pairs.before[run[run.count - 1]]) }
    return run
  }

  private func isUsed(_ cell: Int) -> Bool {
    usedRows[Int(pairs.cells[cell].row)] || usedColumns[Int(pairs.cells[cell].column)]
  }

  /// What it is worth that a pair stands behind another; `nil` if more than one paragraph is between them on either side.
  private func link(_ before: Int, _ cell: Int) -> Float? {
    let (first, second) = (pairs.cells[before], pairs.cells[cell])
    let steps = (
      pairs.sources[Int(second.row)] - pairs.sources[Int(first.row)],
      pairs.targets[Int(second.column)] - pairs.targets[Int(first.column)]
    )
    if steps == (1, 1) { return continuation }
    return steps.0 <= 2 && steps.1 <= 2 ? -Self.gap : nil
  }

  /// Whether a pair is better than all others that its paragraphs are free for.
  private func isSingular(_ cell: Int) -> Bool {
    pairs.rivals(of: cell).allSatisfy { isUsed($0) || scores[$0] <= scores[cell] - Self.singleMargin }
  }

  private func join(_ beads: [Bead], _ cells: [Int]) -> [Bead] {
    let partners = Dictionary(
      uniqueKeysWithValues: cells.map { (pairs.sources[Int(pairs.cells[$0].row)], $0) })
    let taken = Set(cells.map { pairs.targets[Int(pairs.cells[$0].column)] })
    let joined = beads.compactMap { bead -> Bead? in
      if bead.source.isEmpty { return taken.contains(bead.target.lowerBound) ? nil : bead }
      guard bead.target.isEmpty, let cell = partners[bead.source.lowerBound] else { return bead }
      let target = pairs.targets[Int(pairs.cells[cell].column)]
      return Bead(
        source: bead.source, target: target..<(target + 1), confidence: confidence(of: cell), isCrossing: true)
    }
    return MonotoneOrder.restored(joined)
  }

  /// Posterior of a pair against all others of its row and column and against both staying unpaired.
  private func confidence(of cell: Int) -> Double {
    var rivals = exp(Double(singleThreshold) / 2)
    for rival in pairs.rivals(of: cell) { rivals += exp(Double(scores[rival])) }
    return 1 / (1 + rivals * exp(-Double(scores[cell])))
  }
}

/// What labels say of paragraphs that have left their place: they may have taken their number along, or not.
///
/// The log-likelihood ratio of an equal label is log(P(equal | moved) / P(equal | unrelated)); half of those that move
/// keep their number, and an unrelated paragraph has it as often as it occurs on the other side.
struct MovedLabels {
  /// The share of moved paragraphs that keep their number: chosen by judgement, not fitted.
  private static let kept = 0.5
  /// Most nats for an equal label: numbers that restart are equal by chance.
  private static let strongest = 4.0

  private let source: [LabelKey?]
  private let target: [LabelKey?]
  /// Nats for each label that target paragraphs have.
  private var nats: [LabelKey: Float] = [:]

  init(_ bitext: BitextFeatures) {
    source = bitext.source.labels
    target = bitext.target.labels
    var counts: [LabelKey: Int] = [:]
    for case let label? in target { counts[label, default: 0] += 1 }
    let total = Double(max(target.count, 1))
    nats = counts.mapValues { Float(min(max(log(Self.kept * total / Double($0)), 0), Self.strongest)) }
  }

  /// Nats for each of some pairs of paragraphs.
  func scores(of pairs: [(source: Int, target: Int)]) -> [Float] {
    pairs.map { pair in
      guard let own = source[pair.source], let other = target[pair.target], own.isCounted else { return 0 }
      return own == other ? nats[other] ?? 0 : Float(log(1 - Self.kept))
    }
  }
}
