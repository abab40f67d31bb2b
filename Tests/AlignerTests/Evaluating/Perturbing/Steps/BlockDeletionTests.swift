import Testing

@testable import Aligner

@Suite struct BlockDeletionTests {
  @Test(arguments: [0.05, 0.2], [Language.french, .arabic])
  func oneBlockOfOneSideIsGone(rate: Double, side: Language) throws {
    let bitext = NumberedPairs.apply(BlockDeletion(side: side, rate: rate), to: NumberedPairs.gold(100))
    #expect(bitext[side].count == 100 - Int(rate * 100))
    #expect(bitext[side.other].count == 100)
    let gone = (0..<100).filter { link in !bitext[side].contains { $0.link == link } }
    #expect(gone == Array(try #require(gone.first)..<(try #require(gone.last)) + 1))
  }

  @Test func whatIsPairedAsAGroupGoesAsAWhole() {
    let gold = GoldStandard(
      name: "grouped", source: .init(text: SourceText(name: "", text: ""), units: ["a", "b", "c"]),
      target: .init(text: SourceText(name: "", text: ""), units: ["d"]),
      links: [UnitLink(source: [0, 1, 2], target: [0])])
    #expect(NumberedPairs.apply(BlockDeletion(side: .french, rate: 0.4), to: gold).source.isEmpty)
  }

  @Test func aDocumentIsNotTakenAwayWhole() {
    let gold = NumberedPairs.gold(1)
    #expect(NumberedPairs.apply(BlockDeletion(side: .arabic, rate: 0.2), to: gold).target.count == 1)
  }
}
