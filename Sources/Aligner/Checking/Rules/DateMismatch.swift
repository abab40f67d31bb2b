/// A date that only one side of a bead has, in either calendar.
public enum DateMismatch: CheckRule {
  public static let id = "date-mismatch"
  public static let severity = Severity.warning
  public static let title = Trilingual("different date", french: "date différente", arabic: "تاريخ مختلف")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    MentionDifferences.all(in: bitext) { mention in
      if case .date = mention.value { true } else { false }
    }.map { finding($0.message, source: $0.source, target: $0.target) }
  }
}
