/// A French paragraph without counterpart in the Arabic.
public enum MissingParagraph: CheckRule {
  public static let id = "missing-paragraph"
  public static let severity = Severity.error
  public static let title = Trilingual("missing paragraph", french: "paragraphe manquant", arabic: "فقرة ناقصة")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    UnpairedParagraphs(bitext, of: .french).all.map { unpaired in
      let place = ParagraphName.place(unpaired.surroundings, in: bitext.alignment.target)
      let name = ParagraphName.quoted(unpaired.paragraph, in: bitext.alignment.source)
      return finding(
        Trilingual(
          "\(name.english) is missing in the Arabic: it should stand \(place.english).",
          french: "\(name.french) manque dans le texte arabe : sa place est \(place.french).",
          arabic: "\(name.arabic) ناقصة في النص العربي، ومكانها \(place.arabic)."),
        source: .init(paragraph: unpaired.paragraph), severity: unpaired.isTitleLine ? .note : severity)
    }
  }
}
