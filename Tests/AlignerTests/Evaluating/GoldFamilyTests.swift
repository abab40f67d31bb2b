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

@Suite struct HeldOutLexiconsTests {
  /// A set whose one French word, seen often, goes with its one Arabic word.
  private func gold(_ name: String, _ french: String, _ arabic: String, isPerturbed: Bool = false) -> GoldStandard {
    let numbers = ["un", "deux", "trois", "quatre", "cinq", "six"]
    let sides = [numbers.map { "\(french) \($0)" }, numbers.map { _ in arabic }].map {
      GoldStandard.Side(text: SourceText(name: name, text: ""), units: $0)
    }
    return GoldStandard(
      name: name, source: sides[0], target: sides[1],
      links: numbers.indices.map { UnitLink(source: [$0], target: [$0]) }, isPerturbed: isPerturbed)
  }

  private func knows(_ lexicon: Lexicon, _ french: String) -> Bool {
    lexicon.entries.contains { $0.source.text == french }
  }

  @Test(arguments: [1, 3])
  func aFamilyIsNotLearnedFromForItself(jobs: Int) {
    let lexicons = HeldOutLexicons(
      [gold("a-1", "bateau", "سفينة"), gold("a-2", "navire", "باخرة"), gold("b-1", "maison", "بيت")], jobs: jobs)
    #expect(!knows(lexicons.lexicon(for: "a-1"), "bateau") && !knows(lexicons.lexicon(for: "a-1"), "navire"))
    #expect(knows(lexicons.lexicon(for: "a-2+del5-ar#1"), "maison"))
    #expect(knows(lexicons.lexicon(for: "b-1"), "bateau") && knows(lexicons.lexicon(for: "b-1"), "navire"))
    #expect(!knows(lexicons.lexicon(for: "b-1"), "maison"))
  }

  @Test func whatWasChangedIsNotLearnedFromBesideTheOriginal() {
    let lexicons = HeldOutLexicons([
      gold("a-1", "bateau", "سفينة"), gold("a-2", "navire", "باخرة", isPerturbed: true), gold("b-1", "maison", "بيت"),
    ])
    #expect(knows(lexicons.lexicon(for: "b-1"), "bateau"))
    #expect(!knows(lexicons.lexicon(for: "b-1"), "navire"))
  }

  @Test func aFamilyThatIsNotThereHasNoLexicon() {
    #expect(HeldOutLexicons([gold("a-1", "bateau", "سفينة")]).lexicon(for: "c").entries.isEmpty)
  }
}
