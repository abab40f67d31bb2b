import Testing

@testable import Aligner

@Suite struct RegroupingTests {
  private let gold = NumberedPairs.gold(100)

  private func shapes(_ bitext: PerturbedBitext) -> [String: Int] {
    let links = bitext.gold(name: "", by: Perturbations.none).links
    return Dictionary(grouping: links, by: \.shapeName).mapValues(\.count)
  }

  @Test(arguments: [(Language.french, "1-2"), (.arabic, "2-1")])
  func neighboursAreJoined(side: Language, shape: String) throws {
    let bitext = NumberedPairs.apply(Merging(side: side, rate: 0.08), to: gold)
    #expect(shapes(bitext) == ["1-1": 84, shape: 8])
    let joined = try #require(bitext[side].first { $0.text.split(separator: " ").count == 20 })
    let first = try #require(joined.number) - 1
    #expect(joined.text == NumberedPairs.text(first, side) + " " + NumberedPairs.text(first + 1, side))
  }

  @Test(arguments: [(Language.french, "2-1"), (.arabic, "1-2")])
  func paragraphsAreCutInTwo(side: Language, shape: String) {
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
      Deletion(side: .french, rate: 0.2), Merging(side: .arabic, rate: 0.5), Splitting(side: .arabic, rate: 0.5),
      to: gold)
    let left = Set(bitext.source.map(\.link))
    for unit in bitext.target where !left.contains(unit.link) {
      #expect(unit.line == gold.target.units[unit.link])
    }
  }
}
