/// What each kind of evidence brings: the mean strict F1 and the F1 of deletions with all kinds and without each in
/// turn, by group.
///
/// ```
/// strict F1 / deleted F1   all           −label        −length
/// moved                    1.000/1.000   1.000/1.000   .9882/.8810
/// together                 1.000/1.000   1.000/1.000   .9882/.8810
/// ```
struct AblationTable {
  private let report: EvaluationReport

  init(_ report: EvaluationReport) {
    self.report = report
  }

  /// The lines; none if nothing was left out.
  var lines: [String] {
    guard !report.ablations.isEmpty else { return [] }
    let variants = [report.total] + report.ablations
    var table = TextTable()
    table.add(["strict F1 / deleted F1", "all"] + report.ablations.map { "−" + $0.name })
    for group in GoldGroup.allCases {
      let members = variants.map { EvaluationGroup(name: $0.name, sets: $0.sets.filter { $0.group == group }) }
      if !members[0].sets.isEmpty { table.add([group.rawValue] + members.map(Self.cell)) }
    }
    table.add(["together"] + variants.map(Self.cell))
    table.add(["wrong verdicts"] + variants.map { "\($0.wrongVerdicts)" })
    return table.lines
  }

  private static func cell(_ group: EvaluationGroup) -> String {
    ScoreCells.share(group.strictF1) + "/" + ScoreCells.share(group.deletions.f1)
  }
}
