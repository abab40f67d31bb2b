import Testing

@testable import Aligner

@Suite struct DeletionTests {
  @Test(arguments: [0.01, 0.05, 0.2, 0.25], [Language.french, .arabic])
  func theShareOfOneSideIsGone(rate: Double, side: Language) {
    let bitext = NumberedPairs.apply(Deletion(side: side, rate: rate), to: NumberedPairs.gold(100))
    #expect(bitext[side].count == 100 - Int(rate * 100))
    #expect(bitext[side.other].count == 100)
  }

  @Test func oneIsGoneAtLeast() {
    let bitext = NumberedPairs.apply(Deletion(side: .arabic, rate: 0.01), to: NumberedPairs.gold(9))
    #expect(bitext.target.count == 8)
  }

  @Test func nothingIsGoneOnBothSides() {
    let bitext = NumberedPairs.apply(
      Deletion(side: .french, rate: 0.4), Deletion(side: .arabic, rate: 0.4), to: NumberedPairs.gold(100))
    #expect(Set((bitext.source + bitext.target).map(\.link)) == Set(0..<100))
  }

  @Test func theGapIsKeptOrClosed() {
    let gold = NumberedPairs.gold(50)
    let kept = NumberedPairs.apply(Deletion(side: .arabic, rate: 0.1), to: gold)
    #expect(kept.numbers(.arabic) == kept.target.map { $0.link + 1 })
    let closed = NumberedPairs.apply(Deletion(side: .arabic, rate: 0.1, renumbers: true), to: gold)
    #expect(closed.target.map(\.link) == kept.target.map(\.link))
    #expect(closed.numbers(.arabic) == Array(1...45))
  }

  @Test func numbersThatBeginAnewAreClosedEachInTheirSection() {
    let numbered = ["1. a.", "2. b.", "3. c.", "1. d.", "2. e.", "3. f."]
    var units = numbered.enumerated().map { PerturbedUnit(unit: $1, link: $0, isCounted: true) }
    units.remove(at: 1)
    Numbers.shift(&units, from: 1, after: 2, by: -1)
    #expect(units.map(\.line) == ["1. a.", "2. c.", "1. d.", "2. e.", "3. f."])
  }

  @Test func headingsStay() {
    let gold = GoldStandard(
      name: "headed", source: .init(text: SourceText(name: "", text: ""), units: ["Préambule", "1. Un texte."]),
      target: .init(text: SourceText(name: "", text: ""), units: ["الديباجة", "1. نص."]),
      links: [UnitLink(source: [0], target: [0]), UnitLink(source: [1], target: [1])])
    #expect(NumberedPairs.apply(Deletion(side: .french, rate: 1), to: gold).lines(.french) == ["Préambule"])
  }
}
