import Testing

@testable import Aligner

@Suite struct CountedNounTests {
  @Test(arguments: [
    (0, "0 زوج"), (1, "زوج واحد"), (2, "زوجان"), (3, "3 أزواج"), (10, "10 أزواج"), (11, "11 زوجا"), (99, "99 زوجا"),
    (100, "100 زوج"), (102, "102 زوج"), (103, "103 أزواج"), (111, "111 زوجا"),
  ])
  func anArabicNounFollowsItsNumber(count: Int, text: String) {
    #expect(ArabicCount.pairs.nominative(count) == text)
  }

  @Test func twoAreInTheCaseOfTheSentence() {
    #expect(ArabicCount.paragraphs.nominative(2) == "فقرتان")
    #expect(ArabicCount.paragraphs.genitive(2) == "فقرتين")
    #expect(ArabicCount.paragraphs.genitive(5) == "5 فقرات")
  }

  @Test func aFrenchNounHasItsPluralFromTwoOn() {
    #expect([0, 1, 2, 11].map(FrenchCount.plural) == ["", "", "s", "s"])
  }
}
