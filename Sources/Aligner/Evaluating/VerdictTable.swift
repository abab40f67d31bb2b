/// How well documents that are translations of each other are told from others: a line a kind of pair, with the spread
/// of the scores that the verdict is read from, and the pairs that came nearest to the other side or went over.
struct VerdictTable {
  /// How many pairs of either sort are named.
  private static let namedPairs = 5

  private let report: EvaluationReport

  init(_ report: EvaluationReport) {
    self.report = report
  }

  /// The lines; none if the report has no pair that is no translation.
  var lines: [String] {
    guard let mismatched = report.groups.first(where: { $0.name == GoldGroup.mismatched.rawValue }) else { return [] }
    var table = TextTable()
    table.add(["pairs", "count", "right", "wrong", "least", "median", "greatest score"])
    for group in report.perturbations + [mismatched] { table.add(Self.cells(group)) }
    let truePairs = report.sets.filter { $0.group != .mismatched }
    return table.lines + [""] + nearest(of: truePairs, mismatched.sets)
  }

  private static func cells(_ group: EvaluationGroup) -> [String] {
    let scores = group.sets.map(\.verdict.score).sorted()
    let spread = scores.isEmpty ? [] : [scores[0], scores[scores.count / 2], scores[scores.count - 1]]
    return [group.name, "\(scores.count)", "\(scores.count - group.wrongVerdicts)", "\(group.wrongVerdicts)"]
      + spread.map(score)
  }

  private func nearest(of truePairs: [SetScore], _ mismatched: [SetScore]) -> [String] {
    var table = TextTable()
    table.add(["nearest to the other side", "verdict", "score"])
    let lowest = truePairs.enumerated().sorted { ($0.1.verdict.score, $0.0) < ($1.1.verdict.score, $1.0) }
    let highest = mismatched.enumerated().sorted { (-$0.1.verdict.score, $0.0) < (-$1.1.verdict.score, $1.0) }
    for (_, set) in lowest.prefix(Self.namedPairs) + highest.prefix(Self.namedPairs) {
      table.add([set.name, ScoreCells.verdict(of: set), Self.score(set.verdict.score)])
    }
    return table.lines
  }

  private static func score(_ value: Double) -> String { AlignmentSummary.fixed(value, decimals: 2) }
}
