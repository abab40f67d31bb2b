import Testing

@testable import Aligner

@Suite struct NumberingRuleTests {
  private static func findings(
    _ source: [Document.Anomaly], _ target: [Document.Anomaly], _ numbers: [Int] = [1, 2, 3, 4, 5, 6]
  ) -> [Finding] {
    var alignment = RuleExample.numbered(numbers, numbers)
    alignment.source.anomalies = source
    alignment.target.anomalies = target
    return BitextCheck().report(on: alignment).findings
  }

  @Test func aFaultOfBothSidesIsANote() {
    let gap = Document.Anomaly(kind: .gap, paragraph: 2, expected: 9, found: 11)
    let both = Self.findings([gap], [gap])
    #expect(both.map(\.rule) == ["numbering-gap"])
    #expect(both.map(\.severity) == [.note])
    #expect(both.allSatisfy { $0.source?.paragraph == 2 && $0.target?.paragraph == 2 })
    #expect(Self.findings([], [gap]).map(\.severity) == [.warning])
  }

  @Test func theGapBehindADuplicateGoesWithoutSaying() {
    let duplicate = Document.Anomaly(kind: .duplicate, paragraph: 4, expected: 5, found: 4)
    let gap = Document.Anomaly(kind: .gap, paragraph: 5, expected: 5, found: 6)
    let other = Document.Anomaly(kind: .gap, paragraph: 5, expected: 8, found: 10)
    #expect(Self.findings([], [duplicate, gap]).map(\.rule) == ["numbering-duplicate"])
    #expect(Self.findings([], [duplicate, other]).map(\.rule) == ["numbering-duplicate", "numbering-gap"])
  }

  /// The label alone is told, and not the gap before it and the number that comes again behind it.
  @Test(
    arguments: [
      ([1, 2, 4, 4, 5], [(.gap, 2, 3), (.duplicate, 3, 5)]), ([1, 2, 2, 4, 5], [(.duplicate, 2, 3), (.gap, 3, 3)]),
      ([1, 2, 9, 4, 5], [(.gap, 2, 3), (.disorder, 3, 10)]),
    ] as [([Int], [(Document.Anomaly.Kind, Int, Int)])])
  func aWrongLabelIsOneFinding(numbers: [Int], faults: [(Document.Anomaly.Kind, Int, Int)]) {
    var alignment = RuleExample.numbered([1, 2, 3, 4, 5], numbers)
    alignment.target.anomalies = faults.map { kind, paragraph, expected in
      .init(kind: kind, paragraph: paragraph, expected: expected, found: numbers[paragraph])
    }
    #expect(BitextCheck.rules(in: alignment) == ["label-mismatch"])
  }

  /// `ج` is the third letter of one order and the fifth of another, which a list seems to be in that goes on from it.
  @Test func aWrongLetterLeavesNoGapInAnotherOrder() {
    func item(_ number: Int, _ written: String) -> Paragraph {
      Samples.labelled(.item, .letter, [number], written, "Texte.")
    }
    var alignment = Samples.alignment(
      [item(1, "a)"), item(2, "b)"), item(3, "c)")], [item(1, "أ)"), item(5, "ج)"), item(3, "ج)")],
      (0..<3).map { Samples.bead($0..<$0 + 1, $0..<$0 + 1) })
    alignment.target.anomalies = [
      .init(kind: .gap, paragraph: 1, expected: 2, found: 5),
      .init(kind: .disorder, paragraph: 2, expected: 6, found: 3),
    ]
    #expect(BitextCheck.rules(in: alignment) == ["label-mismatch"])
  }

  @Test func aMovedParagraphLeavesNoGap() {
    var alignment = RuleExample.numbered([1, 2, 3, 4], [1, 3, 4, 2])
    alignment.beads = [
      Samples.bead(0..<1, 0..<1), Bead(source: 1..<2, target: 3..<4, isCrossing: true), Samples.bead(2..<3, 1..<2),
      Samples.bead(3..<4, 2..<3),
    ]
    alignment.target.anomalies = [
      .init(kind: .gap, paragraph: 1, expected: 2, found: 3),
      .init(kind: .disorder, paragraph: 3, expected: 5, found: 2),
    ]
    #expect(BitextCheck.rules(in: alignment) == ["moved-paragraph", "numbering-disorder"])
  }

  @Test func aMissingItemOfAListLeavesNoGap() {
    func item(_ number: Int, _ written: String, _ text: String) -> Paragraph {
      Samples.labelled(.item, .letter, [number], written, text)
    }
    let french = [
      item(1, "a)", "les manuscrits ;"), item(2, "b)", "les périodiques ;"), item(3, "c)", "les cartes ;"),
    ]
    let arabic = [item(1, "أ)", "المخطوطات؛"), item(3, "ج)", "الخرائط؛")]
    var alignment = Samples.alignment(
      french, arabic, [Samples.bead(0..<1, 0..<1), Samples.bead(1..<2, 1..<1), Samples.bead(2..<3, 1..<2)])
    alignment.target.anomalies = [.init(kind: .gap, paragraph: 1, expected: 2, found: 3)]
    #expect(BitextCheck.rules(in: alignment) == ["missing-paragraph"])
  }

  @Test func aMissingHeadingLeavesNoGapFarBehindIt() {
    func heading(_ number: Int, _ noun: String) -> Paragraph {
      Samples.labelled(.heading, .chapter, [number], "\(noun) \(number)", "")
    }
    let french = [
      heading(2, "Chapitre"), Samples.numbered(1, "Le prêt"), heading(3, "Chapitre"), Samples.numbered(2, "La salle"),
      heading(4, "Chapitre"),
    ]
    let arabic = [
      heading(2, "الباب"), Samples.numbered(1, "الإعارة"), Samples.numbered(2, "القاعة"), heading(4, "الباب"),
    ]
    var alignment = Samples.alignment(
      french, arabic,
      [
        Samples.bead(0..<1, 0..<1), Samples.bead(1..<2, 1..<2), Samples.bead(2..<3, 2..<2),
        Samples.bead(3..<4, 2..<3), Samples.bead(4..<5, 3..<4),
      ])
    alignment.target.anomalies = [.init(kind: .gap, paragraph: 3, expected: 3, found: 4)]
    #expect(BitextCheck.rules(in: alignment) == ["missing-paragraph"])
    // Paragraph 3 is no chapter, and explains nothing.
    alignment.source.paragraphs[2] = Samples.numbered(3, "Le silence")
    #expect(BitextCheck.rules(in: alignment) == ["missing-paragraph", "numbering-gap"])
  }

  @Test func aGapAmongLettersNamesTheLetter() throws {
    func item(_ number: Int, _ written: String) -> Paragraph {
      Samples.labelled(.item, .letter, [number], written, "Texte.")
    }
    let french = [item(1, "a)"), item(2, "b)"), item(1, "a)"), item(3, "c)")]
    var alignment = Samples.alignment(
      french, french, french.indices.map { Samples.bead($0..<$0 + 1, $0..<$0 + 1) })
    alignment.source.anomalies = [.init(kind: .gap, paragraph: 3, expected: 2, found: 3)]
    let finding = try #require(BitextCheck().report(on: alignment).findings.first { $0.rule == "numbering-gap" })
    #expect(finding.message.plain(.english).hasSuffix("follows a gap in the French document: no b)."))
  }
}
