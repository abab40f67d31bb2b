/// A number that one side's labels have twice.
public enum NumberingDuplicate: CheckRule {
  public static let id = "numbering-duplicate"
  public static let severity = Severity.warning
  public static let title = Trilingual(
    "number used twice", french: "numéro en double", arabic: "رقم مكرر")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    NumberingAnomalies.sentences(of: .duplicate, in: bitext).map { sentence in
      var finding = finding(sentence.message, source: sentence.source, target: sentence.target)
      if sentence.isShared { finding.severity = .note }
      return finding
    }
  }
}
