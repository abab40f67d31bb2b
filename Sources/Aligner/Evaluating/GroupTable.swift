/// A line a group of sets: the mean and the least strict F1, what the sets come to together, and how far the confidence
/// of links and of unpaired paragraphs is from the truth.
struct GroupTable {
  private let groups: [EvaluationGroup]

  init(_ groups: [EvaluationGroup]) {
    self.groups = groups
  }

  /// The lines; none for a single group, which says no more than all sets together.
  var lines: [String] {
    guard groups.count > 1 else { return [] }
    var table = TextTable()
    table.add([
      "", "", "strict", "", "lax", "deleted", "", "", "verdicts", "conf.", "of them", "error of", "confidence",
    ])
    table.add(
      ["group", "sets", "F1", "least", "F1", "found", "false", "F1", "wrong", "≥ .9", "right", "links", "unpaired"])
    for group in groups {
      let least = group.sets.map(\.links.strict.f1).min() ?? 0
      table.add(
        [group.name, "\(group.sets.count)"]
          + [group.strictF1, least, group.mean { $0.links.lax.f1 }].map { ScoreCells.share($0) }
          + ScoreCells.deletions(group.deletions) + ["\(group.wrongVerdicts)"] + ScoreCells.sure(group.linkClaims)
          + [group.linkCalibration, group.unpairedCalibration].map { ScoreCells.share($0.expectedError) })
    }
    return table.lines
  }
}
