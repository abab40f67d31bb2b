import Testing

@testable import Aligner

@Suite struct LinkScoreTests {
  /// 0-0, 1 alone, 2+3 with 1, 4 with 2+3, Arabic 4 alone.
  static let gold = links("0:0 1: 2,3:1 4:2,3 :4")

  /// Links as `French:Arabic`, units with commas between, links with spaces.
  static func links(_ text: String) -> [UnitLink] {
    text.split(separator: " ").map { link in
      let sides = link.split(separator: ":", omittingEmptySubsequences: false).map { side in
        side.split(separator: ",").compactMap { Int($0) }
      }
      return UnitLink(source: sides[0], target: sides[1])
    }
  }

  private func ratios(of counts: MatchCounts) -> [Double] { [counts.precision, counts.recall, counts.f1] }

  @Test func theGoldIsRight() {
    let score = LinkScore(gold: Self.gold, predicted: Self.gold)
    for counts in [score.strict, score.lax] { #expect(counts == MatchCounts(right: 3)) }
    #expect(score.cells == MatchCounts(right: 5))
    #expect(score.isRight == [true, nil, true, true, nil])
    #expect(score.recallByShape.map(\.shape) == ["1-1", "1-2", "2-1"])
  }

  @Test func unitsMayComeInAnyOrder() {
    #expect(LinkScore(gold: Self.gold, predicted: Self.links("3,2:1")).strict.right == 1)
  }

  @Test func nothingPredictedIsPreciseAndFindsNothing() {
    let score = LinkScore(gold: Self.gold, predicted: [])
    for counts in [score.strict, score.lax] { #expect(ratios(of: counts) == [1, 0, 0]) }
  }

  @Test func nothingToFindIsFound() {
    let score = LinkScore(gold: Self.links("0: :0"), predicted: [])
    #expect(ratios(of: score.strict) == [1, 1, 1])
    #expect(LinkScore(gold: [], predicted: Self.links("0:0")).strict == MatchCounts(wrong: 1))
  }

  @Test func laxAsksForACommonUnitOnBothSides() {
    // 2-1 and 4-2 touch a gold link each; 3-2 touches two of them, but each on one side only.
    let score = LinkScore(gold: Self.gold, predicted: Self.links("0:0 2:1 3:2 4:3"))
    #expect(score.strict == MatchCounts(right: 1, wrong: 3, missed: 2))
    #expect(score.lax == MatchCounts(right: 3, wrong: 1, missed: 0))
    #expect(score.cells == MatchCounts(right: 3, wrong: 1, missed: 2))
  }

  @Test func laxCountsEachSideForItself() {
    // One gold link, cut in two: both pieces are right, and one link is found.
    let score = LinkScore(gold: Self.links("0,1:0,1"), predicted: Self.links("0:0 1:1 2:2"))
    #expect(score.lax == MatchCounts(right: 2, wrong: 1, found: 1, missed: 0))
    #expect(ratios(of: score.lax) == [2.0 / 3, 1, 0.8])
  }

  @Test func aGoldLinkIsFoundOnce() {
    let score = LinkScore(gold: Self.gold, predicted: Self.links("0:0 0:0"))
    #expect(score.strict == MatchCounts(right: 1, wrong: 1, missed: 2))
    #expect(score.isRight == [true, false])
    #expect(score.lax.right == 2)
  }

  @Test func unitsThatDoNotCountAreTakenAway() {
    let link = UnitLink(source: [2, 3], target: [1])
    #expect(link.without(source: [3], target: []) == UnitLink(source: [2], target: [1]))
    #expect(!link.without(source: [], target: [1]).isPaired)
  }
}

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
