@testable import Aligner

/// A gold standard of four units a side and alignments of its documents, made by hand.
enum SmallGold {
  private static let french = ["Titre", "Le premier texte", "Le deuxième texte", "Seul en français"]
  private static let arabic = ["العنوان", "النص الأول", "النص الثاني", "وحيد بالعربية"]

  /// The gold standard with links written as for ``LinkScoreTests/links(_:)``.
  static func gold(_ links: String, name: String = "set", ignoredSource: Set<Int> = []) -> GoldStandard {
    let text = SourceText(name: "text", text: "")
    return GoldStandard(
      name: name, source: .init(text: text, units: french, ignored: ignoredSource),
      target: .init(text: text, units: arabic), links: LinkScoreTests.links(links))
  }

  /// An alignment in which every unit is a paragraph; unless other beads are given 0-0, 1+2 with 1+2, and the last
  /// ones alone.
  static func alignment(
    _ beads: [Bead] = [
      Samples.bead(0..<1, 0..<1, 0.95), Samples.bead(1..<3, 1..<3, 0.6), Samples.bead(3..<4, 3..<3, 0.8),
      Samples.bead(4..<4, 3..<4, 0.7),
    ]
  ) -> Alignment {
    Samples.alignment(
      french.enumerated().map { Samples.numbered($0 + 1, $1) },
      arabic.enumerated().map { Samples.numbered($0 + 1, $1) },
      beads)
  }
}
