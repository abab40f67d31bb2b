/// A number that is lower than the one before it.
public enum NumberingDisorder: CheckRule {
  public static let id = "numbering-disorder"
  public static let severity = Severity.warning
  public static let title = Trilingual(
    "numbering out of order", french: "numérotation en désordre", arabic: "ترقيم غير مرتب")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    NumberingAnomalies.sentences(of: .disorder, in: bitext).map { sentence in
      var finding = finding(sentence.message, source: sentence.source, target: sentence.target)
      if sentence.isShared { finding.severity = .note }
      return finding
    }
  }
}
