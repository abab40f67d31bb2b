/// An evaluation for programs: one JSON object with every figure in full precision. Keys may be added, not changed.
///
/// ```json
/// {"sets":[{"name":"report","segmentation":{…},"strict":{"precision":1.0,…},…}],"mean":{…},…,"signature":"…"}
/// ```
public struct EvaluationJSON: Sendable {
  private let report: EvaluationReport

  /// Takes a report.
  public init(_ report: EvaluationReport) {
    self.report = report
  }

  /// Writes the object and a line's end.
  public func write(to output: inout OutputBuffer) throws {
    try tree.write(to: &output)
    try output.append("\n")
  }

  private var tree: JSONTree {
    .object([
      ("sets", .array(report.sets.map(Self.tree))),
      ("mean", mean),
      ("deletions", Self.tree(report.total.deletions)),
      ("calibration", Self.calibration(of: report.total)),
      ("groups", .array(report.groups.map(Self.tree))),
      ("perturbations", .array(report.perturbations.map(Self.tree))),
      ("ablations", .array(report.ablations.map(Self.tree))),
      ("failures", .array(report.failures.map(Self.tree))),
      ("peak_memory_bytes", report.peakMemory.map { .integer($0) } ?? .null),
      ("evidence", .array(report.evidence.map { .string($0) })),
      ("changes", report.changes.map { .string($0) } ?? .null),
      ("lexicon", report.lexicon.map { .string($0) } ?? .null),
      ("version", .string(ToolVersion.current)),
      ("signature", .string(report.signature)),
    ])
  }

  private var mean: JSONTree {
    func ratios(_ counts: @escaping (SetScore) -> MatchCounts) -> JSONTree {
      .object([
        ("precision", .number(report.total.mean { counts($0).precision })),
        ("recall", .number(report.total.mean { counts($0).recall })),
        ("f1", .number(report.total.mean { counts($0).f1 })),
      ])
    }
    return .object([
      ("segmentation", .number(report.total.mean { $0.segmentation.share })),
      ("strict", ratios { $0.links.strict }), ("lax", ratios { $0.links.lax }), ("cells", ratios { $0.links.cells }),
    ])
  }

  private static func tree(_ set: SetScore) -> JSONTree {
    .object([
      ("name", .string(set.name)),
      ("segmentation", tree(set.segmentation)),
      ("strict", tree(set.links.strict)),
      ("lax", tree(set.links.lax)),
      ("cells", tree(set.links.cells)),
      ("strict_recall_by_shape", tree(set.links.recallByShape)),
      (
        "deletions",
        .object(
          members(set.deletions.total)
            + [("fr", tree(set.deletions.source)), ("ar", tree(set.deletions.target))])
      ),
      (
        "links",
        .object([
          ("gold", .integer(set.links.strict.found + set.links.strict.missed)),
          ("predicted", .integer(set.linkClaims.count)), ("unmapped_texts", .integer(set.unmappedCount)),
        ])
      ),
      (
        "verdict",
        .object([
          ("translation", .bool(set.verdict.isTranslation)), ("right", .bool(set.isVerdictRight)),
          ("score", .number(set.verdict.score)),
        ])
      ),
      ("sure", tree(set.sureClaims)),
      ("mistakes", .array(set.mistakes.map(tree))),
      ("crossing", .bool(set.isCrossing)),
      ("group", .string(set.group.rawValue)),
      ("perturbation", set.perturbation.map { .string($0) } ?? .null),
      ("seconds", .number(set.seconds)),
    ])
  }

  private static func tree(_ mistake: Mistake) -> JSONTree {
    .object([
      ("kind", .string(mistake.kind.rawValue)),
      ("fr", .array(mistake.link.source.map { .integer($0) })),
      ("ar", .array(mistake.link.target.map { .integer($0) })),
      ("confidence", mistake.confidence.map { .number($0) } ?? .null),
    ])
  }

  private static func tree(_ group: EvaluationGroup) -> JSONTree {
    let sure = group.linkClaims.filter(\.isSure)
    return .object([
      ("name", .string(group.name)),
      ("sets", .integer(group.sets.count)),
      ("strict_f1", .number(group.strictF1)),
      ("lax_f1", .number(group.mean { $0.links.lax.f1 })),
      ("deletions", tree(group.deletions)),
      ("wrong_verdicts", .integer(group.wrongVerdicts)),
      ("sure", tree(sure)),
      ("calibration", calibration(of: group)),
    ])
  }

  private static func calibration(of group: EvaluationGroup) -> JSONTree {
    .object([("links", tree(group.linkCalibration)), ("unpaired", tree(group.unpairedCalibration))])
  }

  private static func tree(_ sure: [Claim]) -> JSONTree {
    .object([
      ("confidence", .number(Claim.sureConfidence)), ("links", .integer(sure.count)),
      ("right", .integer(sure.count(where: \.isRight))),
    ])
  }

  private static func tree(_ segmentation: SegmentationScore) -> JSONTree {
    func side(_ side: SegmentationScore.Side) -> JSONTree {
      .object([
        ("exact", .integer(side.exact)), ("units", .integer(side.units)), ("paragraphs", .integer(side.paragraphs)),
      ])
    }
    return .object([
      ("share", .number(segmentation.share)), ("fr", side(segmentation.source)), ("ar", side(segmentation.target)),
    ])
  }

  private static func tree(_ counts: MatchCounts) -> JSONTree { .object(members(counts)) }

  private static func members(_ counts: MatchCounts) -> [(key: String, value: JSONTree)] {
    [
      ("precision", .number(counts.precision)), ("recall", .number(counts.recall)), ("f1", .number(counts.f1)),
      ("tp", .integer(counts.right)), ("fp", .integer(counts.wrong)), ("fn", .integer(counts.missed)),
    ]
  }

  private static func tree(_ shapes: [(shape: String, found: Int, count: Int)]) -> JSONTree {
    .object(
      shapes.map { ($0.shape, .object([("found", .integer($0.found)), ("gold", .integer($0.count))])) })
  }

  private static func tree(_ calibration: Calibration) -> JSONTree {
    .object([
      ("count", .integer(calibration.count)),
      ("expected_error", .number(calibration.expectedError)),
      (
        "bins",
        .array(
          calibration.bins.map { bin in
            .object([
              ("from", .number(bin.lowerBound)), ("to", .number(bin.upperBound)), ("count", .integer(bin.count)),
              ("confidence", bin.meanConfidence.map { .number($0) } ?? .null),
              ("right", bin.shareRight.map { .number($0) } ?? .null),
            ])
          })
      ),
    ])
  }

  private static func tree(_ failure: EvaluationReport.Failure) -> JSONTree {
    .object([("folder", .string(failure.folder)), ("message", .string(failure.message))])
  }
}
