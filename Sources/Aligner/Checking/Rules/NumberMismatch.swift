/// A number, percentage or reference that only one side of a bead has, whatever form the other might give it.
public enum NumberMismatch: CheckRule {
  public static let id = "number-mismatch"
  public static let severity = Severity.warning
  public static let title = Trilingual("different number", french: "nombre différent", arabic: "عدد مختلف")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    let differences = MentionDifferences.all(in: bitext) { mention in
      switch mention.value {
      case .number, .reference: true
      case .date, .weekday, .name, .latin: false
      }
    }
    return (differences + MentionDifferences.exchanged(in: bitext)).map {
      finding($0.message, source: $0.source, target: $0.target)
    }
  }
}
