/// The scores of several gold standards, and what they come to.
public struct EvaluationReport: Sendable {
  /// A gold standard that could not be scored.
  public struct Failure: Sendable, Hashable {
    /// Its folder.
    public var folder: String
    /// A sentence that says why.
    public var message: String

    /// Makes a failure.
    public init(folder: String, message: String) {
      self.folder = folder
      self.message = message
    }
  }

  /// The scores, in the order of the command line.
  public let sets: [SetScore]
  /// The scores of the same sets without one kind of evidence; each group has the name of that kind.
  public let ablations: [EvaluationGroup]
  /// What could not be scored.
  public let failures: [Failure]
  /// The names of the kinds of evidence that were used.
  public let evidence: [String]
  /// The name of the lexicon that was used; `nil` for the one that aligners have unless told otherwise.
  public let lexicon: String?
  /// What was done to the sets before they were scored, as signatures say it; `nil` for nothing.
  public let changes: String?
  /// The most memory that the process has used, in bytes; `nil` if it is not known.
  public let peakMemory: Int?

  /// Makes a report.
  public init(
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
  public var total: EvaluationGroup { EvaluationGroup(name: "together", sets: sets) }

  /// The sets by what makes them hard.
  public var groups: [EvaluationGroup] { groups(in: GoldGroup.allCases.map(\.rawValue)) { $0.group.rawValue } }

  /// The perturbed sets by what was done to them.
  public var perturbations: [EvaluationGroup] {
    groups(in: Perturbations.names) { $0.perturbation }
  }

  /// The groups that have sets.
  private func groups(in names: [String], _ name: (SetScore) -> String?) -> [EvaluationGroup] {
    let members = Dictionary(grouping: sets, by: name)
    return names.compactMap { key in members[key].map { EvaluationGroup(name: key, sets: $0) } }
  }

  /// What has to be known to make the same figures again, in the manner of sacreBLEU (Post 2018,
  /// doi:10.18653/v1/W18-6319): `sets:5|evidence:label+length|lexicon:default|texts:unlabelled|units:letters|version:1.2.3`.
  public var signature: String {
    [
      ("sets", String(sets.count)), ("changes", changes), ("evidence", evidence.joined(separator: "+")),
      ("lexicon", lexicon ?? "default"),
      ("texts", "unlabelled"), ("units", "letters"), ("version", ToolVersion.current),
    ].compactMap { key, value in value.map { "\(key):\($0)" } }.joined(separator: "|")
  }
}
