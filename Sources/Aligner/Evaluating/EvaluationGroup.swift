/// What the scores of some sets come to.
///
/// Links are told by the mean of the sets, so that each counts the same however long it is; deletions, which short sets
/// have one or two of, by the counts of all sets together.
public struct EvaluationGroup: Sendable {
  /// What the sets have in common.
  public let name: String
  /// The scores.
  public let sets: [SetScore]

  /// Makes a group.
  public init(name: String, sets: [SetScore]) {
    self.name = name
    self.sets = sets
  }

  /// The mean of a figure over the sets; 0 without any.
  public func mean(_ figure: (SetScore) -> Double) -> Double {
    sets.isEmpty ? 0 : sets.reduce(0) { $0 + figure($1) } / Double(sets.count)
  }

  /// The mean strict F1.
  public var strictF1: Double { mean { $0.links.strict.f1 } }

  /// The units without counterpart, their counts added up over the sets.
  public var deletions: MatchCounts { sets.reduce(MatchCounts()) { $0 + $1.deletions.total } }

  /// How many verdicts are wrong.
  public var wrongVerdicts: Int { sets.count { !$0.isVerdictRight } }

  /// All claims about links.
  public var linkClaims: [Claim] { sets.flatMap(\.linkClaims) }

  /// Whether the confidence of links can be taken at its word.
  public var linkCalibration: Calibration { Calibration(linkClaims) }

  /// Whether the confidence of unpaired paragraphs can be taken at its word.
  public var unpairedCalibration: Calibration { Calibration(sets.flatMap(\.unpairedClaims)) }
}
