import Testing

@testable import Aligner

@Suite struct LabelEvidenceTests {
  /// Numbered paragraphs from 1 on, the Arabic numbers `offset` higher from the paragraph `start` on.
  private static func numbered(_ count: Int, offset: Int = 0, from start: Int = 0) -> Toy {
    Toy(
      (0..<count).map { Toy.labelled(.number, [$0 + 1]) },
      (0..<count).map { Toy.labelled(.number, [$0 + 1 + ($0 >= start ? offset : 0)]) })
  }

  private static func evidence(_ toy: Toy, _ links: [ConfidentLink] = []) -> LabelEvidence {
    LabelEvidence(toy.features(), links: links)
  }

  @Test func equalLabelsSpeakForAPair() {
    let toy = Self.numbered(20)
    for evidence in [Self.evidence(toy), Self.evidence(toy, Toy.links(0..<20))] {
      #expect(evidence.score(9, 9) > 0)
      #expect(evidence.score(9, 9) > evidence.score(9, 10))
      #expect(evidence.score(9, 9) > evidence.score(9, 3))
    }
  }

  /// A translation that was counted on after a gap: what agrees is the difference.
  @Test(arguments: [-1, 1, 5])
  func aConstantDifferenceIsAgreement(offset: Int) {
    let toy = Self.numbered(40, offset: offset, from: 20)
    let evidence = Self.evidence(toy, Toy.links(0..<40))
    #expect(evidence.score(10, 10) > 2)
    #expect(evidence.score(33, 33) > 2)
    #expect(evidence.score(10, 10 + offset) < evidence.score(10, 10))
    // The Arabic paragraph of the same number is now another one.
    #expect(evidence.score(33, 33 - offset) < evidence.score(33, 33))
  }

  @Test func aLinkDoesNotVouchForItself() {
    let toy = Self.numbered(20)
    let astray = ConfidentLink(source: 10, target: 13, confidence: 0.99)
    let links = (0..<20).map { $0 == 10 ? astray : ConfidentLink(source: $0, target: $0, confidence: 0.99) }
    let evidence = Self.evidence(toy, links)
    #expect(evidence.score(10, 10) > evidence.score(10, 13))
  }

  @Test func whereOneSideHasNoLabelsTheOthersSayNothing() {
    let toy = Toy(
      (1...20).map { Toy.labelled(.number, [$0]) }, (1...20).map { Samples.plain(.body, "نص \($0)") })
    #expect(abs(Self.evidence(toy, Toy.links(0..<20)).score(9, 9)) < 0.25)
    let labelled = Self.evidence(Self.numbered(20), Toy.links(0..<20))
    #expect(abs(labelled.score(9, 9)) > 0.25)
  }

  /// Where the difference changes often, a new one is no surprise.
  @Test func aNewDifferenceSaysMoreWhereNoneHasChanged() {
    let steady = Self.evidence(Self.numbered(60), Toy.links(0..<60))
    let changing = Toy(
      (0..<60).map { Toy.labelled(.number, [$0 + 1]) }, (0..<60).map { Toy.labelled(.number, [$0 + 1 + $0 / 6]) })
    let learned = Self.evidence(changing, Toy.links(0..<60))
    #expect(steady.score(30, 33) < learned.score(30, 34))
    #expect(learned.score(30, 34) < 0)
  }

  @Test(arguments: [
    (Toy.labelled(.number, [3]), Toy.labelled(.letter, [3], .item)),
    (Toy.labelled(.article, [3]), Toy.labelled(.number, [3])),
    (Toy.labelled(.number, [3]), Samples.plain(.body, "نص")),
    (Samples.plain(.body, "texte"), Toy.labelled(.letter, [1])),
  ])
  func labelsOfDifferentKindsSpeakAgainstAPair(source: Paragraph, target: Paragraph) {
    #expect(Self.evidence(Toy([source], [target])).score(0, 0) < 0)
  }

  /// Latin letters may be answered by Roman numerals, a number by a clause.
  @Test(arguments: [
    (Label.Family.letter, Label.Family.roman), (.number, .clause), (.article, .section), (.resolution, .resolution),
  ])
  func namesOfOneRankMayStandForEachOther(source: Label.Family, target: Label.Family) {
    let toy = Toy(
      (1...4).map { Toy.labelled(source, [$0]) }, (1...4).map { Toy.labelled(target, [$0]) })
    let evidence = Self.evidence(toy)
    #expect(evidence.score(1, 1) > 0)
    #expect(evidence.score(1, 1) > evidence.score(1, 2))
  }

  @Test func theLevelsAboveHaveToAgree() {
    let toy = Toy(
      [Toy.labelled(.number, [2, 4]), Toy.labelled(.number, [2, 5])],
      [Toy.labelled(.number, [2, 4]), Toy.labelled(.number, [3, 4])])
    let evidence = Self.evidence(toy)
    #expect(evidence.score(0, 0) > evidence.score(0, 1))
  }

  @Test func withoutLabelsNothingIsSaid() {
    let plain = (0..<3).map { Samples.plain(.body, "\($0)") }
    let evidence = Self.evidence(Toy(plain, plain))
    #expect(evidence.score(0, 2) == 0)
    #expect(evidence.score(0..<2, 0..<3) == 0)
  }

  @Test func aLabelWithinAGroupSpeaksAgainstIt() {
    let toy = Self.numbered(4)
    let evidence = Self.evidence(toy)
    #expect(evidence.score(0..<2, 0..<1) < evidence.score(0..<1, 0..<1))
    #expect(evidence.score(0..<2, 0..<2) < evidence.score(0..<2, 0..<1))
  }

  @Test func aBulletIsHardlyALabel() {
    let bullet = Toy.labelled(.bullet, [], .item)
    let evidence = Self.evidence(Toy([bullet, Toy.labelled(.number, [1])], [Samples.plain(.body, "نص"), bullet]))
    #expect(evidence.score(0, 1) > 0)
    #expect(evidence.score(0, 0) > evidence.score(1, 0))
  }
}
