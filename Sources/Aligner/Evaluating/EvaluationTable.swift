/// An evaluation for people: a line a set, the means, how far confidence can be trusted, and the signature.
///
/// ```
///           units  strict                  lax  deleted                         conf.  of them
/// set       exact       P      R     F1     F1    found  false     F1  verdict   ≥ .9    right     s
/// report    1.000   .9688  .9841  .9764  1.000      1/1      0  1.000      yes  .9855    1.000  0.04
/// mean      1.000   .9688  .9841  .9764  1.000
/// together                                          1/1      0  1.000      1/1  .9855    1.000  0.04
/// ```
///
/// Of the units without counterpart it says how many were found and how many were claimed falsely. A verdict that is not
/// that of the gold standard is shown as `wrong`. The means give each set the same weight, what is together does not.
public struct EvaluationTable: Sendable {
  /// What the names of sets are left at least, in columns.
  private static let leastNameWidth = 20

  private let report: EvaluationReport
  private let width: Int
  private let showsMistakes: Bool

  /// Lays out a report.
  /// - Parameters:
  ///   - width: how many columns a line should take; names of sets are cut where it would be longer.
  ///   - showsMistakes: whether to list the links that are wrong and those that were missed.
  public init(_ report: EvaluationReport, width: Int = .max, showsMistakes: Bool = false) {
    self.report = report
    self.width = width
    self.showsMistakes = showsMistakes
  }

  /// Writes the table.
  public func write(to output: inout OutputBuffer) throws {
    let verdicts = VerdictTable(report).lines
    let tables =
      if !verdicts.isEmpty {
        [verdicts, footLines]
      } else {
        [
          setLines, GroupTable(report.perturbations).lines, GroupTable(report.groups).lines,
          AblationTable(report).lines, showsMistakes ? MistakeTable(report).lines : [], calibrationLines, footLines,
        ]
      }
    for (index, lines) in tables.filter({ !$0.isEmpty }).enumerated() {
      if index > 0 { try output.append("\n") }
      try output.append(lines.map { $0 + "\n" }.joined())
    }
  }

  private var setLines: [String] {
    let longest = report.sets.map { $0.name.unicodeScalars.count }.max() ?? 0
    let lines = setLines(nameWidth: longest)
    let excess = lines.reduce(0) { max($0, $1.unicodeScalars.count) } - width
    return excess <= 0 ? lines : setLines(nameWidth: max(Self.leastNameWidth, longest - excess))
  }

  private func setLines(nameWidth: Int) -> [String] {
    var table = TextTable()
    table.add(["", "units", "strict", "", "", "lax", "deleted", "", "", "", "conf.", "of them"])
    table.add(["set", "exact", "P", "R", "F1", "F1", "found", "false", "F1", "verdict", "≥ .9", "right", "s"])
    for set in report.sets {
      let name = DisplayText.ending(of: set.name, width: nameWidth)
      table.add(
        [name] + Self.figures.map { ScoreCells.share($0(set)) } + ScoreCells.deletions(set.deletions.total) + [
          ScoreCells.verdict(of: set)
        ]
          + ScoreCells.sure(set.linkClaims) + [ScoreCells.seconds(set.seconds)])
    }
    let means = Self.figures.map { report.total.mean($0) }
    table.add(["mean"] + means.map { ScoreCells.share($0) })
    let total = report.total
    let verdicts = "\(total.sets.count - total.wrongVerdicts)/\(total.sets.count)"
    table.add(
      ["together"] + means.map { _ in "" } + ScoreCells.deletions(total.deletions) + [verdicts]
        + ScoreCells.sure(total.linkClaims)
        + [ScoreCells.seconds(report.sets.reduce(0) { $0 + $1.seconds })])
    return table.lines
  }

  private var calibrationLines: [String] {
    let (links, unpaired) = (report.total.linkCalibration, report.total.unpairedCalibration)
    var table = TextTable()
    table.add(["confidence", "links", "mean", "right", "unpaired", "mean", "right"])
    for (link, skip) in zip(links.bins, unpaired.bins) {
      let bounds = [link.lowerBound, link.upperBound].map { AlignmentSummary.fixed($0, decimals: 1) }
      table.add([bounds.joined(separator: "–")] + Self.cells(link) + Self.cells(skip))
    }
    table.add(
      [
        "expected error", "", "", ScoreCells.share(links.expectedError), "", "",
        ScoreCells.share(unpaired.expectedError),
      ])
    return table.lines
  }

  private var footLines: [String] {
    var table = [("signature", report.signature)]
    if let peak = report.peakMemory { table.insert(("peak memory", "\(peak / 1_000_000) MB"), at: 0) }
    let unmapped = report.sets.reduce(0) { $0 + $1.unmappedCount }
    if unmapped > 0 { table.insert(("paired texts that are no unit", "\(unmapped)"), at: 0) }
    if !report.failures.isEmpty { table.insert(("sets that could not be read", "\(report.failures.count)"), at: 0) }
    return table.map { "\($0.0): \($0.1)" }
  }

  private static let figures: [@Sendable (SetScore) -> Double] = [
    { $0.segmentation.share }, { $0.links.strict.precision }, { $0.links.strict.recall }, { $0.links.strict.f1 },
    { $0.links.lax.f1 },
  ]

  private static func cells(_ bin: Calibration.Bin) -> [String] {
    [
      "\(bin.count)", bin.meanConfidence.map { ScoreCells.share($0) } ?? "",
      bin.shareRight.map { ScoreCells.share($0) } ?? "",
    ]
  }
}
