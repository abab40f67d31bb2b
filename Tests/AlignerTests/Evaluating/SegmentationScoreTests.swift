import Aligner
import Testing

@Suite struct SegmentationScoreTests {
  private func score(_ paragraphs: [Paragraph], _ units: [String], ignored: Set<Int> = []) -> [Int] {
    let side = SegmentationScore.Side(Samples.document(.french, paragraphs), units: units, ignored: ignored)
    return [side.exact, side.units, side.paragraphs]
  }

  @Test func aUnitCountsWithItsLabel() {
    let label = Label(value: .init(family: .article, ordinals: [5]), written: "Article 5")
    let article = Paragraph(kind: .numbered, label: label, text: "Nul ne sera.", place: Samples.place(line: 1))
    #expect(score([article], ["Article 5. Nul ne sera."]) == [1, 1, 1])
    #expect(score([article], ["Nul ne sera."]) == [0, 1, 1])
  }

  @Test func halfAUnitOrTwoAreNone() {
    let paragraphs = ["un", "deux trois", "quatre"].map { Samples.plain(.body, $0) }
    #expect(score(paragraphs, ["Un", "deux", "trois", "quatre cinq"]) == [1, 4, 3])
  }

  @Test func ofUnitsAlikeEachNeedsAParagraph() {
    let paragraphs = [Samples.plain(.heading, "Chapitre 1"), Samples.plain(.heading, "Chapitre 2")]
    #expect(score(paragraphs, ["Chapitre 1", "Chapitre 2", "Chapitre 3"]) == [2, 3, 2])
  }

  @Test func unitsWithoutLettersOrThatAreIgnoredDoNotCount() {
    let paragraphs = ["un", "12", "deux"].map { Samples.plain(.body, $0) }
    #expect(score(paragraphs, ["un", "12", "deux", "trois"], ignored: [2]) == [1, 2, 2])
  }

  @Test func theShareIsThatOfBothSides() {
    let one = SegmentationScore.Side(Samples.document(.french, [Samples.plain(.body, "un")]), units: ["un"])
    let none = SegmentationScore.Side(Samples.document(.arabic, []), units: ["واحد", "اثنان", "ثلاثة"])
    let empty = SegmentationScore.Side(Samples.document(.arabic, []), units: [])
    #expect(SegmentationScore(source: one, target: none).share == 0.25)
    #expect(SegmentationScore(source: empty, target: empty).share == 1)
  }
}
