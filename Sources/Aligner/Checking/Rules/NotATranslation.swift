/// The two documents are no translations of each other; then there is nothing else to say.
public enum NotATranslation: CheckRule {
  public static let id = "not-a-translation"
  public static let severity = Severity.error
  public static let title = Trilingual(
    "not a translation", french: "pas une traduction", arabic: "ليس ترجمة")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    bitext.alignment.verdict.isTranslation ? [] : [finding(on: bitext.alignment)]
  }

  /// The finding that says so.
  static func finding(on alignment: Alignment) -> Finding {
    let source = Trilingual.apart(DisplayText.ending(of: alignment.source.name, width: 60))
    let target = Trilingual.apart(DisplayText.ending(of: alignment.target.name, width: 60))
    return finding(
      Trilingual(
        "\(source) and \(target) are not translations of each other; nothing else was checked.",
        french: "\(source) et \(target) ne sont pas la traduction l’un de l’autre ; rien d’autre n’a été vérifié.",
        arabic: "\(source) و\(target) ليس أحدهما ترجمة للآخر، ولم يُفحص أي شيء آخر."))
  }
}
