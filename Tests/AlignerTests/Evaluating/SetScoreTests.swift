import Aligner
import Testing

@Suite struct SetScoreTests {
  @Test func beadsBecomeLinksOfUnits() {
    let score = SetScore(SmallGold.gold("0:0 1:1 2:2 3: :3"), SmallGold.alignment())
    #expect(score.links.strict == MatchCounts(right: 1, wrong: 1, missed: 2))
    #expect(score.links.lax == MatchCounts(right: 2, found: 3))
    #expect(score.deletions.total == MatchCounts(right: 2))
    #expect(score.segmentation.share == 1)
    #expect(score.linkClaims == [Claim(confidence: 0.95, isRight: true), Claim(confidence: 0.6, isRight: false)])
    #expect(score.sureClaims.count == 1)
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
