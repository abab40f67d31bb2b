/// The scores of several gold standards, and what they come to.
///
/// ``write(to:width:showsMistakes:)`` shows it to people, ``writeJSON(to:)`` to programs.
package struct EvaluationReport: Sendable {
  /// A gold standard that could not be scored: its folder, and a sentence that says why.
  package typealias Failure = (folder: String, message: String)

  /// The scores, in the order of the command line.
  package let sets: [SetScore]
  /// The scores of the same sets without one kind of evidence; each group has the name of that kind.
  let ablations: [EvaluationGroup]
  /// What could not be scored.
  package let failures: [Failure]
  /// The names of the kinds of evidence that were used.
  let evidence: [String]
  /// The name of the lexicon that was used; `nil` for the one that aligners have unless told otherwise.
  let lexicon: String?
  /// What was done to the sets before they were scored, as signatures say it; `nil` for nothing.
  let changes: String?
  /// The most memory that the process has used, in bytes; `nil` if it is not known.
  let peakMemory: Int?
  /// What tables are written in.
  package var language = ReportLanguage.english
  /// Whether tables are for a terminal; see ``TerminalLine``.
  package var isOnTerminal = false

  /// Makes a report.
  package init(
    sets: [SetScore], ablations: [EvaluationGroup] = [], failures: [Failure] = [], evidence: [EvidenceKind],
    lexicon: String? = nil, changes: String? = nil, peakMemory: Int? = nil
  ) {
    self.sets = sets
    self.ablations = ablations
    self.failures = failures
    self.evidence = evidence.map { $0.name }
    self.lexicon = lexicon
    self.changes = changes
    self.peakMemory = peakMemory
  }

  /// All sets together.
  package var total: EvaluationGroup { EvaluationGroup(name: "together", sets: sets) }

  /// The sets by what makes them hard.
  var groups: [EvaluationGroup] { groups(in: GoldGroup.allCases.map(\.rawValue)) { $0.group.rawValue } }

  /// The perturbed sets by what was done to them.
  var perturbations: [EvaluationGroup] { groups(in: Perturbations.names) { $0.perturbation } }

  /// The groups that have sets.
  private func groups(in names: [String], _ name: (SetScore) -> String?) -> [EvaluationGroup] {
    let members = Dictionary(grouping: sets, by: name)
    return names.compactMap { key in members[key].map { EvaluationGroup(name: key, sets: $0) } }
  }

  /// What has to be known to make the same figures again, in the manner of sacreBLEU (Post 2018,
  /// doi:10.18653/v1/W18-6319): `sets:5|evidence:label+length|lexicon:default|texts:unlabelled|units:letters|version:1.2.3`.
  var signature: String {
    [
      ("sets", String(sets.count)), ("changes", changes), ("evidence", evidence.joined(separator: "+")),
      ("lexicon", lexicon ?? "default"),
      ("texts", "unlabelled"), ("units", "letters"), ("version", ToolVersion.current),
    ].compactMap { key, value in value.map { "\(key):\($0)" } }.joined(separator: "|")
  }
}

/// What the scores of some sets come to.
///
/// Links are told by the mean of the sets, so that each counts the same however long it is; deletions, which short sets
/// have one or two of, by the counts of all sets together.
package struct EvaluationGroup: Sendable {
  /// What the sets have in common.
  let name: String
  let sets: [SetScore]

  /// Makes a group.
  package init(name: String, sets: [SetScore]) {
    self.name = name
    self.sets = sets
  }

  /// The mean of a figure over the sets; 0 without any.
  func mean(_ figure: (SetScore) -> Double) -> Double {
    sets.isEmpty ? 0 : sets.reduce(0) { $0 + figure($1) } / Double(sets.count)
  }

  /// The mean strict F1.
  package var strictF1: Double { mean { $0.strict.f1 } }

  /// The units without counterpart, their counts added up over the sets.
  var missing: MatchCounts { sets.reduce(MatchCounts()) { $0 + $1.missing } }

  /// How many verdicts are wrong.
  package var wrongVerdicts: Int { sets.count { !$0.isVerdictRight } }

  /// All claims about links.
  var linkClaims: [Claim] { sets.flatMap(\.linkClaims) }

  /// Whether the confidence of links can be taken at its word.
  var linkCalibration: Calibration { Calibration(linkClaims) }

  /// Whether the confidence of unpaired paragraphs can be taken at its word.
  var unpairedCalibration: Calibration { Calibration(sets.flatMap(\.unpairedClaims)) }
}
