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
}
