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

  /// Lays out a report.
  /// - Parameter width: how many columns a line should take; names of sets are cut where it would be longer.
  public init(_ report: EvaluationReport, width: Int = .max) {
    self.report = report
    self.width = width
  }

  /// Writes the table.
  public func write(to output: inout OutputBuffer) throws {
    for (index, lines) in [
      setLines, groupLines(report.perturbations), groupLines(report.groups), calibrationLines, footLines,
    ].enumerated() where !lines.isEmpty {
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
      let verdict = (set.isVerdictRight ? "" : "wrong ") + (set.verdict.isTranslation ? "yes" : "no")
      table.add(
        [name] + Self.shares(set).map { Self.share($0) } + Self.cells(set.deletions.total) + [verdict]
          + Self.cells(sure: set.sureClaims, of: set.linkClaims) + [Self.seconds(set.seconds)])
    }
    let means = Self.figures.map { report.total.mean($0) }
    table.add(["mean"] + means.map { Self.share($0) })
    let total = report.total
    let verdicts = "\(total.sets.count - total.wrongVerdicts)/\(total.sets.count)"
    table.add(
      ["together"] + means.map { _ in "" } + Self.cells(total.deletions) + [verdicts]
        + Self.cells(sure: total.sets.flatMap(\.sureClaims), of: total.linkClaims)
        + [Self.seconds(report.sets.reduce(0) { $0 + $1.seconds })])
    return table.lines
  }

  /// A line a group, if there are several: the mean and the least strict F1, what the sets come to together, and the
  /// expected errors of the confidence of links and of unpaired paragraphs.
  private func groupLines(_ groups: [EvaluationGroup]) -> [String] {
    guard groups.count > 1 else { return [] }
    var table = TextTable()
    table.add(
      ["", "", "strict", "", "lax", "deleted", "", "", "verdicts", "conf.", "of them", "expected error of"])
    table.add(
      ["group", "sets", "F1", "least", "F1", "found", "false", "F1", "wrong", "≥ .9", "right", "links", "unpaired"])
    for group in groups {
      let least = group.sets.map(\.links.strict.f1).min() ?? 0
      table.add(
        [group.name, "\(group.sets.count)"]
          + [group.strictF1, least, group.mean { $0.links.lax.f1 }].map { Self.share($0) }
          + Self.cells(group.deletions) + ["\(group.wrongVerdicts)"]
          + Self.cells(sure: group.sets.flatMap(\.sureClaims), of: group.linkClaims)
          + [group.linkCalibration, group.unpairedCalibration].map { Self.share($0.expectedError) })
    }
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
      ["expected error", "", "", Self.share(links.expectedError), "", "", Self.share(unpaired.expectedError)])
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

  private static func shares(_ set: SetScore) -> [Double] { figures.map { $0(set) } }

  private static let figures: [@Sendable (SetScore) -> Double] = [
    { $0.segmentation.share }, { $0.links.strict.precision }, { $0.links.strict.recall }, { $0.links.strict.f1 },
    { $0.links.lax.f1 },
  ]

  private static func cells(_ deletions: MatchCounts) -> [String] {
    ["\(deletions.found)/\(deletions.found + deletions.missed)", "\(deletions.wrong)", share(deletions.f1)]
  }

  private static func cells(sure: [Claim], of claims: [Claim]) -> [String] {
    [share(sure.count, of: claims.count), share(sure.count(where: \.isRight), of: sure.count)]
  }

  private static func cells(_ bin: Calibration.Bin) -> [String] {
    ["\(bin.count)", bin.meanConfidence.map { share($0) } ?? "", bin.shareRight.map { share($0) } ?? ""]
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "" : share(Double(part) / Double(whole))
  }

  /// A share with four digits: `.9876`. Only what is whole is shown as `1.000`.
  static func share(_ value: Double) -> String {
    value >= 1 ? "1.000" : String(AlignmentSummary.fixed(min(value, 0.9999), decimals: 4).dropFirst())
  }

  private static func seconds(_ value: Double) -> String { AlignmentSummary.fixed(value, decimals: 2) }
}
