import Testing

@testable import Aligner

@Suite struct SetScoreTests {
  @Test func beadsBecomeLinksOfUnits() {
    let score = SetScore(SmallGold.gold("0:0 1:1 2:2 3: :3"), SmallGold.alignment())
    #expect(score.links.strict == MatchCounts(right: 1, wrong: 1, missed: 2))
    #expect(score.links.lax == MatchCounts(right: 2, found: 3))
    #expect(score.deletions.total == MatchCounts(right: 2))
    #expect(score.segmentation.share == 1)
    #expect(score.linkClaims == [Claim(confidence: 0.95, isRight: true), Claim(confidence: 0.6, isRight: false)])
    #expect(score.linkClaims.sure.count == 1)
    #expect(score.unpairedClaims == [Claim(confidence: 0.8, isRight: true), Claim(confidence: 0.7, isRight: true)])
    #expect(score.isVerdictRight)
  }

  @Test func anUnpairedParagraphIsWrongIfTheGoldHasACounterpart() {
    let score = SetScore(SmallGold.gold("0:0 1,2:1,2 3:3"), SmallGold.alignment())
    #expect(score.unpairedClaims.map(\.isRight) == [false, false])
    #expect(score.links.strict == MatchCounts(right: 2, missed: 1))
    #expect(score.deletions.total == MatchCounts(wrong: 2))
  }

  @Test func unitsThatDoNotCountAreInNoScore() {
    let score = SetScore(SmallGold.gold("0:0 1,2:1,2 :3", ignoredSource: [0, 3]), SmallGold.alignment())
    #expect(score.links.strict == MatchCounts(right: 1))
    #expect(score.linkClaims == [Claim(confidence: 0.6, isRight: true)])
    #expect(score.unpairedClaims == [Claim(confidence: 0.7, isRight: true)])
    #expect(score.segmentation.source.units == 2)
    #expect(score.deletions.source == MatchCounts())
    // The Arabic title has lost its counterpart, in the gold standard as in what was predicted.
    #expect(score.deletions.target == MatchCounts(right: 2))
  }

  @Test func aTextThatIsNoUnitMakesNoLink() {
    var alignment = SmallGold.alignment()
    alignment.source.paragraphs[0].text = "XYZ"
    let score = SetScore(SmallGold.gold("0:0 1:1 2:2 3: :3"), alignment)
    #expect(score.unmappedCount == 1)
    #expect(score.links.strict == MatchCounts(wrong: 1, missed: 3))
    #expect(score.linkClaims.count == 1)
    #expect(score.deletions.total == MatchCounts(right: 2, wrong: 2))
  }

  @Test func documentsWithoutLinksAreNoTranslation() {
    #expect(!SetScore(SmallGold.gold("0: 1: 2: 3: :0 :1 :2 :3"), SmallGold.alignment()).isVerdictRight)
  }
}

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
