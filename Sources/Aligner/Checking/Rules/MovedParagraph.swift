/// A paragraph that stands elsewhere in the Arabic than in the French.
public enum MovedParagraph: CheckRule {
  public static let id = "moved-paragraph"
  public static let severity = Severity.warning
  public static let title = Trilingual("moved paragraph", french: "paragraphe déplacé", arabic: "فقرة منقولة")

  public static func findings(in bitext: CheckedBitext) -> [Finding] {
    let (source, target) = (bitext.alignment.source, bitext.alignment.target)
    return bitext.alignment.beads.enumerated().filter(\.element.isCrossing).map { index, bead in
      let name = ParagraphName.quoted(bead.source.lowerBound, in: source)
      let there = ParagraphName.name(of: bead.target.lowerBound, in: target)
      let place = ParagraphName.place(bitext.surroundings(of: index, in: .arabic), in: target)
      return finding(
        Trilingual(
          "\(name.english) stands elsewhere in the Arabic, as \(there.english); it should stand \(place.english).",
          french:
            "\(name.french) est ailleurs dans le texte arabe, où c’est \(there.french) ; sa place est \(place.french).",
          arabic: "\(name.arabic) في غير مكانها من النص العربي، فهي فيه \(there.arabic)، ومكانها \(place.arabic)."),
        source: .init(paragraph: bead.source.lowerBound), target: .init(paragraph: bead.target.lowerBound))
    }
  }
}
