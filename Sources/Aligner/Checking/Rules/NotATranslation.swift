/// The two documents are no translations of each other; then there is nothing else to say.
public enum NotATranslation: CheckRule {
  public static let id = "not-a-translation"
  public static let severity = Severity.error
  public static let title = Trilingual(
    "not a translation", french: "pas une traduction", arabic: "ليس ترجمة")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    guard bitext.alignment.verdict.isTranslation else { return [finding(on: bitext.alignment)] }
    guard bitext.alignment.hasGivenPairs else { return [] }
    // What is too unsure to be compared is reported, so that each pair is one or the other.
    let target = bitext.alignment.target
    return bitext.alignment.beads.filter { bead in
      !bead.isUnpaired && !CheckedBitext.isComparable(bead)
        && !target.paragraphs[bead.target].contains(where: Untranslated.isForeign)
    }.map { bead in
      let name = ParagraphName.quoted(bead.source.lowerBound, in: bitext.alignment.source)
      let other = ParagraphName.quoted(bead.target.lowerBound, in: bitext.alignment.target)
      return finding(
        name
          + Trilingual(
            " is probably not translated by ", french: " n’est sans doute pas traduit par ",
            arabic: " يبدو أن ترجمتها ليست ") + other + Trilingual(".", french: ".", arabic: "."),
        source: .init(paragraph: bead.source.lowerBound), target: .init(paragraph: bead.target.lowerBound),
        severity: .warning)
    }
  }

  /// The finding that says so.
  static func finding(on alignment: Alignment) -> Finding {
    if alignment.hasGivenPairs {
      let name = Trilingual.apart(DisplayText.ending(of: alignment.source.name, width: 60))
      return finding(
        Trilingual(
          "the French and the Arabic of \(name) are not translations of each other; nothing else was checked.",
          french:
            "le français et l’arabe de \(name) ne sont pas la traduction l’un de l’autre ; rien d’autre n’a été vérifié.",
          arabic: "النصان الفرنسي والعربي في \(name) ليس أحدهما ترجمة للآخر، ولم يُفحص أي شيء آخر."))
    }
    let source = Trilingual.apart(DisplayText.ending(of: alignment.source.name, width: 60))
    let target = Trilingual.apart(DisplayText.ending(of: alignment.target.name, width: 60))
    return finding(
      Trilingual(
        "\(source) and \(target) are not translations of each other; nothing else was checked.",
        french: "\(source) et \(target) ne sont pas la traduction l’un de l’autre ; rien d’autre n’a été vérifié.",
        arabic: "\(source) و\(target) ليس أحدهما ترجمة للآخر، ولم يُفحص أي شيء آخر."))
  }
}
