import Testing

@testable import Aligner

@Suite struct RegroupingTests {
  private let gold = NumberedPairs.gold(100)

  private func shapes(_ bitext: PerturbedBitext) -> [String: Int] {
    let links = bitext.gold(name: "", by: Perturbations.none).links
    return Dictionary(grouping: links, by: \.shapeName).mapValues(\.count)
  }

  @Test(arguments: [(PerturbedBitext.Side.source, "1-2"), (.target, "2-1")])
  func neighboursAreJoined(side: PerturbedBitext.Side, shape: String) throws {
    let bitext = NumberedPairs.apply(Merging(side: side, rate: 0.08), to: gold)
    #expect(shapes(bitext) == ["1-1": 84, shape: 8])
    let joined = try #require(bitext[side].first { $0.text.split(separator: " ").count == 20 })
    let first = try #require(joined.number) - 1
    #expect(joined.text == NumberedPairs.text(first, side) + " " + NumberedPairs.text(first + 1, side))
  }

  @Test(arguments: [(PerturbedBitext.Side.source, "2-1"), (.target, "1-2")])
  func paragraphsAreCutInTwo(side: PerturbedBitext.Side, shape: String) {
    let bitext = NumberedPairs.apply(Splitting(side: side, rate: 0.08), to: gold)
    #expect(shapes(bitext) == ["1-1": 92, shape: 8])
    #expect(bitext[side].count { $0.number == nil } == 8)
  }

  @Test(
    arguments: [
      ("un deux trois. quatre cinq six sept huit neuf dix", "un deux trois."),
      ("un deux trois, quatre cinq six. Sept huit neuf dix", "un deux trois, quatre cinq six."),
      ("un deux trois quatre, cinq six sept huit neuf dix", "un deux trois quatre,"),
      ("un deux trois quatre cinq six sept huit neuf dix", "un deux trois quatre cinq"),
      ("un deux trois quatre. » cinq six sept huit neuf dix", "un deux trois quatre. »"),
      ("un. deux trois quatre cinq six sept huit neuf. dix", "un. deux trois quatre cinq"),
    ])
  func aCutIsMadeBehindASentenceNearTheMiddle(text: String, first: String) throws {
    let halves = try #require(Splitting.halves(of: text))
    #expect(halves.first == first)
    #expect(halves.first + " " + halves.second == text)
  }

  @Test func aShortTextIsNotCut() {
    #expect(Splitting.halves(of: "un deux trois quatre cinq six sept") == nil)
    #expect(Splitting.halves(of: "") == nil)
  }

  @Test func whatHasNoCounterpartIsNeitherJoinedNorCut() {
    let bitext = NumberedPairs.apply(
      Deletion(side: .source, rate: 0.2), Merging(side: .target, rate: 0.5), Splitting(side: .target, rate: 0.5),
      to: gold)
    let left = Set(bitext.source.map(\.link))
    for unit in bitext.target where !left.contains(unit.link) {
      #expect(unit.line == gold.target.units[unit.link])
    }
  }
}

@Suite struct MovingTests {
  @Test(arguments: 1...20)
  func aBlockStandsElsewhereOnOneSide(seed: Int) throws {
    let bitext = NumberedPairs.apply(Moving(lengths: 2...8), to: NumberedPairs.gold(100), seed: UInt64(seed))
    let moved = try #require(PerturbedBitext.Side.allCases.first { bitext[$0].map(\.link) != Array(0..<100) })
    #expect(bitext[moved.other].map(\.link) == Array(0..<100))
    #expect(bitext.isCrossing)
    let places = bitext[moved].map(\.link)
    #expect(places.sorted() == Array(0..<100))
    // Two consecutive stretches have changed places: the links fall once between them and rise everywhere else.
    #expect(zip(places, places.dropFirst()).count { $0 > $1 } == 1)
    let shifts = Set(places.enumerated().map { abs($0 - $1) }).subtracting([0]).sorted()
    #expect(shifts.count == 2)
    #expect((2...8).contains(shifts[0]) && (15...60).contains(shifts[1]))
  }

  @Test func aSingleOneIsMoved() {
    let bitext = NumberedPairs.apply(Moving(lengths: 1...1), to: NumberedPairs.gold(100))
    let places = [bitext.source, bitext.target].map { $0.map(\.link) }.first { $0 != Array(0..<100) } ?? []
    #expect(places.indices.count { abs(places[$0] - $0) > 1 } == 1)
  }

  @Test func aShortDocumentIsLeftAsItIs() {
    let bitext = NumberedPairs.apply(Moving(lengths: 2...8), to: NumberedPairs.gold(5))
    #expect(bitext.source.map(\.link) == Array(0..<5) && bitext.target.map(\.link) == Array(0..<5))
    #expect(!bitext.isCrossing)
  }

  @Test func movedParagraphsMayBeNumberedWhereTheyStand() {
    let bitext = NumberedPairs.apply(
      Moving(lengths: 2...8), Recounting(side: .source), Recounting(side: .target), to: NumberedPairs.gold(100))
    #expect(bitext.numbers(.source) == Array(1...100))
    #expect(bitext.numbers(.target) == Array(1...100))
    #expect(bitext.source.map(\.link) != bitext.target.map(\.link))
  }
}
