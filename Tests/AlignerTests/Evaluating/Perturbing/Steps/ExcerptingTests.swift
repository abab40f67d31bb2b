import Testing

@testable import Aligner

@Suite struct ExcerptingTests {
  @Test(arguments: 1...20)
  func consecutivePairsAreKept(seed: Int) throws {
    let bitext = NumberedPairs.apply(Excerpting(9...30), to: NumberedPairs.gold(100), seed: UInt64(seed))
    #expect((9...30).contains(bitext.source.count))
    let first = try #require(bitext.source.first?.link)
    #expect(bitext.source.map(\.link) == Array(first..<first + bitext.source.count))
    #expect(bitext.target.map(\.link) == bitext.source.map(\.link))
  }

  @Test func aShortDocumentIsKeptWhole() {
    #expect(NumberedPairs.apply(Excerpting(longest: 50), to: NumberedPairs.gold(50)).source.count == 50)
    #expect(NumberedPairs.apply(Excerpting(longest: 49), to: NumberedPairs.gold(50)).source.count == 49)
  }

  @Test func neitherSideIsLongerThanAllowed() throws {
    let split = NumberedPairs.apply(
      Splitting(side: .arabic, rate: 0.5), Deletion(side: .french, rate: 0.1), to: NumberedPairs.gold(100))
    let gold = split.gold(name: "split", by: Perturbations.none)
    for seed in 1...10 {
      let bitext = NumberedPairs.apply(Excerpting(longest: 20), to: gold, seed: UInt64(seed))
      #expect(bitext.source.count <= 20 && bitext.target.count <= 25)
      #expect(!bitext.source.isEmpty)
      // What stays in Arabic is one stretch, what has no French included.
      let lines = bitext.lines(.arabic)
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
