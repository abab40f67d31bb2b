import Testing

@testable import Aligner

@Suite struct MovingTests {
  @Test(arguments: 1...20)
  func aBlockStandsElsewhereOnOneSide(seed: Int) throws {
    let bitext = NumberedPairs.apply(Moving(lengths: 2...8), to: NumberedPairs.gold(100), seed: UInt64(seed))
    let moved = try #require([Language.french, .arabic].first { bitext[$0].map(\.link) != Array(0..<100) })
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
      Moving(lengths: 2...8), Recounting(side: .french), Recounting(side: .arabic), to: NumberedPairs.gold(100))
    #expect(bitext.numbers(.french) == Array(1...100))
    #expect(bitext.numbers(.arabic) == Array(1...100))
    #expect(bitext.source.map(\.link) != bitext.target.map(\.link))
  }
}
