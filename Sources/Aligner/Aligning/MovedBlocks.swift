import Foundation

/// Finds paragraphs that stand elsewhere on the other side, among those that the monotone search left unpaired.
///
/// Unpaired source and target paragraphs are compared by all evidence but labels and structure, and runs of
/// consecutive pairs are sought, as Smith and Waterman do in "Identification of Common Molecular Subsequences"
/// (Journal of Molecular Biology 147, 1981). A run of two or more needs less evidence a paragraph than a single one.
struct MovedBlocks {
  /// What a run costs, in nats: that a block has moved at all, and to where.
  private static let opening: Float = FittedConstant.movedOpening.single
  /// What a pair right behind another of its run is worth by its place alone, and what a gap in a run costs. Inside a
  /// block that has moved, the next two paragraphs are a pair as likely as anywhere.
  private static let continuation: Float = FittedConstant.movedContinuation.single
  private static let gap: Float = 1
  /// Evidence that a single pair has to have, and by how much it has to beat all others of its row and column.
  private static let singleThreshold: Float = FittedConstant.movedSingle.single
  private static let singleMargin: Float = 2
  /// Most pairs that are compared, which bounds time on documents that have little in common.
  private static let mostPairs = 4_000_000

  private let sources: [Int]
  private let targets: [Int]
  /// Scores by rows of `sources`.
  private var scores: [Float] = []

  /// A pair of positions in `sources` and `targets`.
  private struct Pair {
    var row: Int
    var column: Int
    var score: Float
  }

  /// The evidence that moved paragraphs are compared by.
  static func telling(_ evidence: [any Evidence]) -> [any Evidence] {
    evidence.filter { !type(of: $0).saysWhere }
  }

  /// The beads with moved paragraphs paired and marked as crossing.
  static func paired(_ beads: [Bead], by evidence: [any Evidence]) -> [Bead] {
    let telling = telling(evidence)
    var blocks = MovedBlocks(beads)
    guard !blocks.sources.isEmpty, !blocks.targets.isEmpty,
      blocks.sources.count * blocks.targets.count <= mostPairs
    else { return beads }
    blocks.compare(by: telling)
    return blocks.join(beads, blocks.runs())
  }

  private init(_ beads: [Bead]) {
    sources = beads.filter { $0.target.isEmpty }.map(\.source.lowerBound)
    targets = beads.filter { $0.source.isEmpty }.map(\.target.lowerBound)
  }

  private mutating func compare(by evidence: [any Evidence]) {
    scores.reserveCapacity(sources.count * targets.count)
    for source in sources {
      for target in targets {
        scores.append(
          evidence.reduce(0) { $0 + $1.score(source..<(source + 1), target..<(target + 1)) })
      }
    }
  }

  private func score(_ row: Int, _ column: Int) -> Float { scores[row * targets.count + column] }

  /// The best runs that do not share a paragraph, strongest first.
  private func runs() -> [Pair] {
    var usedRows: Set<Int> = []
    var usedColumns: Set<Int> = []
    var found: [Pair] = []
    while let run = bestRun(without: usedRows, usedColumns) {
      usedRows.formUnion(run.map(\.row))
      usedColumns.formUnion(run.map(\.column))
      found += run
    }
    return found
  }

  /// The run of highest total among the paragraphs that are still free; `nil` if none is good enough.
  private func bestRun(without rows: Set<Int>, _ columns: Set<Int>) -> [Pair]? {
    var totals = [Float](repeating: -.infinity, count: scores.count)
    var isContinued = [Bool](repeating: false, count: scores.count)
    var best = (total: -Self.opening, row: -1, column: -1)
    for row in sources.indices where !rows.contains(row) {
      for column in targets.indices where !columns.contains(column) {
        let cell = row * targets.count + column
        var total = score(row, column) - Self.opening
        if let link = link(row, column), totals[cell - targets.count - 1] + link > -Self.opening {
          total = totals[cell - targets.count - 1] + link + score(row, column)
          isContinued[cell] = true
        }
        totals[cell] = total
        if total > best.total { best = (total, row, column) }
      }
    }
    guard best.row >= 0 else { return nil }
    var run: [Pair] = []
    var (row, column) = (best.row, best.column)
    while true {
      run.append(Pair(row: row, column: column, score: score(row, column)))
      guard isContinued[row * targets.count + column] else { break }
      (row, column) = (row - 1, column - 1)
    }
    if run.count >= 2 { return best.total >= 0 ? run.reversed() : nil }
    return isSingular(run[0], without: rows, columns) ? run : nil
  }

  /// What it is worth that a pair stands behind the one before it; `nil` if more than one paragraph is between them on
  /// either side.
  private func link(_ row: Int, _ column: Int) -> Float? {
    guard row > 0, column > 0 else { return nil }
    let steps = (sources[row] - sources[row - 1], targets[column] - targets[column - 1])
    if steps == (1, 1) { return Self.continuation }
    return steps.0 <= 2 && steps.1 <= 2 ? -Self.gap : nil
  }

  private func isSingular(_ pair: Pair, without rows: Set<Int>, _ columns: Set<Int>) -> Bool {
    guard pair.score >= Self.singleThreshold else { return false }
    let rivals =
      sources.indices.filter { $0 != pair.row && !rows.contains($0) }.map { score($0, pair.column) }
      + targets.indices.filter { $0 != pair.column && !columns.contains($0) }.map { score(pair.row, $0) }
    return (rivals.max() ?? -.infinity) <= pair.score - Self.singleMargin
  }

  private func join(_ beads: [Bead], _ pairs: [Pair]) -> [Bead] {
    let partners = Dictionary(uniqueKeysWithValues: pairs.map { (sources[$0.row], $0) })
    let taken = Set(pairs.map { targets[$0.column] })
    return beads.compactMap { bead in
      if bead.source.isEmpty { return taken.contains(bead.target.lowerBound) ? nil : bead }
      guard bead.target.isEmpty, let pair = partners[bead.source.lowerBound] else { return bead }
      let target = targets[pair.column]
      return Bead(
        source: bead.source, target: target..<(target + 1), confidence: confidence(of: pair), isCrossing: true)
    }
  }

  /// Posterior of a pair against all others of its row and column and against both staying unpaired.
  private func confidence(of pair: Pair) -> Double {
    var rivals = exp(Double(Self.singleThreshold) / 2)
    for row in sources.indices where row != pair.row { rivals += exp(Double(score(row, pair.column))) }
    for column in targets.indices where column != pair.column { rivals += exp(Double(score(pair.row, column))) }
    return 1 / (1 + rivals * exp(-Double(pair.score)))
  }
}
