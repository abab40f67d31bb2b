/// Numbers that are left out in the labels of one side.
public enum NumberingGap: CheckRule {
  public static let id = "numbering-gap"
  public static let severity = Severity.warning
  public static let title = Trilingual(
    "gap in the numbering", french: "lacune dans la numérotation", arabic: "فجوة في الترقيم")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    NumberingAnomalies.sentences(of: .gap, in: bitext).map { sentence in
      var finding = finding(sentence.message, source: sentence.source, target: sentence.target)
      if sentence.isShared { finding.severity = .note }
      return finding
    }
  }
}
