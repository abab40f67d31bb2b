import Aligner
import Testing

@Suite struct DeletionScoreTests {
  private func score(_ predicted: String, ignoredSource: Set<Int> = []) -> DeletionScore {
    DeletionScore(
      gold: LinkScoreTests.gold, predicted: LinkScoreTests.links(predicted),
      sourceUnits: Set(0..<5).subtracting(ignoredSource), targetUnits: Set(0..<5))
  }

  @Test func theGoldIsRight() {
    let score = score("0:0 1: 2,3:1 4:2,3 :4")
    #expect(score.source == MatchCounts(right: 1))
    #expect(score.target == MatchCounts(right: 1))
  }

  @Test func aUnitInNoLinkIsClaimedToHaveNoCounterpart() {
    #expect(score("").total == MatchCounts(right: 2, wrong: 8))
    #expect(score("0:0 2:1 4:2").source == MatchCounts(right: 1, wrong: 1))
    #expect(score("0:0 2:1 4:2").target == MatchCounts(right: 1, wrong: 1))
  }

  @Test func whatIsPairedIsNotFound() {
    let score = score("0:0 1:1 2:2 3:3 4:4")
    #expect(score.total == MatchCounts(missed: 2))
    #expect([score.total.precision, score.total.recall, score.total.f1] == [1, 0, 0])
  }

  @Test func unitsThatDoNotCountAreLeftOut() {
    #expect(score("0:0", ignoredSource: [1, 2]).source == MatchCounts(wrong: 2))
  }
}
