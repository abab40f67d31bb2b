import Testing

@testable import Aligner

@Suite struct DeletionTests {
  @Test(arguments: [0.01, 0.05, 0.2, 0.25], PerturbedBitext.Side.allCases)
  func theShareOfOneSideIsGone(rate: Double, side: PerturbedBitext.Side) {
    let bitext = NumberedPairs.apply(Deletion(side: side, rate: rate), to: NumberedPairs.gold(100))
    #expect(bitext[side].count == 100 - Int(rate * 100))
    #expect(bitext[side.other].count == 100)
  }

  @Test func oneIsGoneAtLeast() {
    let bitext = NumberedPairs.apply(Deletion(side: .target, rate: 0.01), to: NumberedPairs.gold(9))
    #expect(bitext.target.count == 8)
  }

  @Test func nothingIsGoneOnBothSides() {
    let bitext = NumberedPairs.apply(
      Deletion(side: .source, rate: 0.4), Deletion(side: .target, rate: 0.4), to: NumberedPairs.gold(100))
    #expect(Set((bitext.source + bitext.target).map(\.link)) == Set(0..<100))
  }

  @Test func theGapIsKeptOrClosed() {
    let gold = NumberedPairs.gold(50)
    let kept = NumberedPairs.apply(Deletion(side: .target, rate: 0.1), to: gold)
    #expect(kept.numbers(.target) == kept.target.map { $0.link + 1 })
    let closed = NumberedPairs.apply(Deletion(side: .target, rate: 0.1, renumbers: true), to: gold)
    #expect(closed.target.map(\.link) == kept.target.map(\.link))
    #expect(closed.numbers(.target) == Array(1...45))
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
    #expect(NumberedPairs.apply(Deletion(side: .source, rate: 1), to: gold).lines(.source) == ["Préambule"])
  }
}

@Suite struct BlockDeletionTests {
  @Test(arguments: [0.05, 0.2], PerturbedBitext.Side.allCases)
  func oneBlockOfOneSideIsGone(rate: Double, side: PerturbedBitext.Side) throws {
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
    #expect(NumberedPairs.apply(BlockDeletion(side: .source, rate: 0.4), to: gold).source.isEmpty)
  }

  @Test func aDocumentIsNotTakenAwayWhole() {
    let gold = NumberedPairs.gold(1)
    #expect(NumberedPairs.apply(BlockDeletion(side: .target, rate: 0.2), to: gold).target.count == 1)
  }
}

@Suite struct ExcerptingTests {
  @Test(arguments: 1...20)
  func consecutivePairsAreKept(seed: Int) throws {
    let bitext = NumberedPairs.apply(Excerpting(lengths: 9...30), to: NumberedPairs.gold(100), seed: UInt64(seed))
    #expect((9...30).contains(bitext.source.count))
    let first = try #require(bitext.source.first?.link)
    #expect(bitext.source.map(\.link) == Array(first..<first + bitext.source.count))
    #expect(bitext.target.map(\.link) == bitext.source.map(\.link))
  }

  @Test func aShortDocumentIsKeptWhole() {
    #expect(NumberedPairs.apply(Excerpting(lengths: 50...50), to: NumberedPairs.gold(50)).source.count == 50)
    #expect(NumberedPairs.apply(Excerpting(lengths: 49...49), to: NumberedPairs.gold(50)).source.count == 49)
  }

  @Test func neitherSideIsLongerThanAllowed() throws {
    let split = NumberedPairs.apply(
      Splitting(side: .target, rate: 0.5), Deletion(side: .source, rate: 0.1), to: NumberedPairs.gold(100))
    let gold = split.gold(name: "split", by: Perturbations.none)
    for seed in 1...10 {
      let bitext = NumberedPairs.apply(Excerpting(lengths: 20...20), to: gold, seed: UInt64(seed))
      #expect(bitext.source.count <= 20 && bitext.target.count <= 25)
      #expect(!bitext.source.isEmpty)
      // What stays in Arabic is one stretch, what has no French included.
      let lines = bitext.lines(.target)
      let start = try #require(gold.target.units.firstIndex(of: lines[0]))
      #expect(Array(gold.target.units[start..<start + lines.count]) == lines)
    }
  }

  @Test func theCutIsTheSameForAllPerturbations() throws {
    let gold = NumberedPairs.gold(200)
    let first = try ["none", "nonum", "numbered"].map { name in
      try #require(Perturbations.named(name)).apply(to: gold, seed: 3, longest: 40).source.units[0]
    }
    #expect(Set(first.map { $0.split(separator: ". ").last ?? "" }).count == 1)
  }
}
