import Testing

@testable import Aligner

@Suite struct GoldFamilyTests {
  private func gold(_ name: String, isPerturbed: Bool = false) -> GoldStandard {
    let pairs = NumberedPairs.gold(4)
    return GoldStandard(
      name: name, source: pairs.source, target: pairs.target, links: pairs.links, isPerturbed: isPerturbed)
  }

  @Test(arguments: [
    ("tico-memo", "tico"), ("tico_pubmed", "tico"), ("covenant-1.4", "covenant"), ("cc.by", "cc"), ("report", "report"),
    ("udhr+del5-ar#1", "udhr"), ("udhr×stories#2", "udhr"),
  ])
  func theFirstPartOfANameIsTheFamily(name: String, family: String) {
    #expect(GoldFamily.name(of: name) == family)
  }

  @Test func whatWasChangedGivesWayToTheOriginal() {
    let golds = [
      gold("a-1", isPerturbed: true), gold("a-2"), gold("b-1", isPerturbed: true), gold("b-2", isPerturbed: true),
    ]
    #expect(GoldFamily.originals(of: golds).map(\.name) == ["a-2", "b-1", "b-2"])
  }
}
