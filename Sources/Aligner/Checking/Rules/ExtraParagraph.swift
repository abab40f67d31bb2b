/// An Arabic paragraph without counterpart in the French.
public enum ExtraParagraph: CheckRule {
  public static let id = "extra-paragraph"
  public static let severity = Severity.error
  public static let title = Trilingual("extra paragraph", french: "paragraphe ajouté", arabic: "فقرة زائدة")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    UnpairedParagraphs(bitext, of: .arabic).all.map { unpaired in
      let place = ParagraphName.place(unpaired.surroundings, in: bitext.alignment.source)
      let name = ParagraphName.quoted(unpaired.paragraph, in: bitext.alignment.target)
      return finding(
        Trilingual(
          "\(name.english) of the Arabic is not in the French: it would stand \(place.english).",
          french: "\(name.french) du texte arabe n’est pas dans le texte français : sa place serait \(place.french).",
          arabic: "\(name.arabic) من النص العربي لا توجد في النص الفرنسي، ومكانها فيه \(place.arabic)."),
        target: .init(paragraph: unpaired.paragraph), severity: unpaired.isTitleLine ? .note : severity)
    }
  }
}
