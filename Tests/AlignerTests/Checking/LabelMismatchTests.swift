import Testing

@testable import Aligner

@Suite struct LabelMismatchTests {
  /// The French numbers at which labels are said to differ.
  private static func differing(_ source: [Int], _ target: [Int]) -> [Int] {
    let alignment = RuleExample.numbered(source, target)
    return BitextCheck().report(on: alignment).findings.filter { $0.rule == "label-mismatch" }
      .compactMap { $0.source.map { source[$0.paragraph] } }
  }

  @Test(
    arguments: [
      ([1, 2, 3, 4], [1, 2, 3, 4], []), ([1, 2, 3, 4], [1, 3, 4, 5], [2]), ([5, 6, 7], [1, 2, 3], [5]),
      // A slip, and back again.
      ([1, 2, 3, 4, 5], [1, 2, 2, 4, 5], [3]), ([1, 2, 3], [1, 2, 9], [3]),
      // Shifted twice, and a slip within the shifted stretch.
      ([1, 2, 3, 4, 5, 6], [1, 3, 4, 6, 7, 8], [2, 4]), ([1, 2, 3, 4, 5], [2, 3, 9, 5, 6], [1, 3]),
      // The next section counts from 1 again.
      ([1, 2, 3, 1, 2], [1, 3, 4, 1, 2], [2]), ([], [], []),
      // Markdown counts for the writer, on one side or both; twice the same number may be a slip.
      ([1, 1, 1, 1], [1, 2, 3, 4], []), ([1, 2, 3, 4], [1, 1, 1, 1], []), ([1, 1, 1], [1, 1, 1], []),
      ([1, 1], [1, 2], [1]),
    ] as [([Int], [Int], [Int])])
  func aStretchThatDiffersByTheSameIsOneFinding(source: [Int], target: [Int], found: [Int]) {
    #expect(Self.differing(source, target) == found)
  }

  @Test func labelsOfOneSegmentAreQuoted() throws {
    var alignment = RuleExample.numbered([1, 2, 3], [1, 2, 9])
    alignment.source.paragraphs[2].place.unit = "12"
    alignment.target.paragraphs[2].place.unit = "12"
    let finding = try #require(BitextCheck().report(on: alignment).findings.first { $0.rule == "label-mismatch" })
    #expect(finding.message.plain(.english).hasSuffix(": the French has “3”, the Arabic “9”."))
  }

  @Test func whatWasExchangedHasEachOthersNumber() {
    var alignment = RuleExample.numbered([1, 2, 3], [1, 2, 3])
    alignment.beads = [
      Samples.bead(0..<1, 0..<1), Samples.bead(1..<2, 2..<3), Bead(source: 2..<3, target: 1..<2, isCrossing: true),
    ]
    #expect(BitextCheck.rules(in: alignment) == ["moved-paragraph"])
  }

  @Test func whatIsCountedMattersNot() {
    let french = Label(value: .init(family: .letter, ordinals: [1]), written: "a)")
    let arabic = Label(value: .init(family: .number, ordinals: [1]), written: "١-")
    let alignment = Samples.alignment(
      [Paragraph(kind: .item, label: french, text: "Texte.", place: Samples.place(line: 1))],
      [Paragraph(kind: .numbered, label: arabic, text: "نص.", place: Samples.place(line: 1))],
      [Samples.bead(0..<1, 0..<1)])
    #expect(BitextCheck.rules(in: alignment) == [])
  }

  @Test func theSessionOfAResolutionIsPartOfItsLabel() {
    func label(_ suffix: String) -> Label {
      Label(value: .init(family: .resolution, ordinals: [7], suffix: suffix), written: "7\(suffix)")
    }
    for (suffix, rules) in [("/47", []), ("/74", ["label-mismatch"])] {
      let alignment = Samples.alignment(
        [Paragraph(kind: .heading, label: label("/47"), text: "", place: Samples.place(line: 1))],
        [Paragraph(kind: .heading, label: label(suffix), text: "", place: Samples.place(line: 1))],
        [Samples.bead(0..<1, 0..<1)])
      #expect(BitextCheck.rules(in: alignment) == rules)
    }
  }

  @Test func oneLabelThatIsLeftOutIsFound() {
    var alignment = RuleExample.numbered(Array(1...8), Array(1...8))
    alignment.target.paragraphs[4].label = nil
    #expect(BitextCheck.rules(in: alignment) == ["label-mismatch"])
    for index in 0..<8 { alignment.target.paragraphs[index].label = nil }
    #expect(BitextCheck.rules(in: alignment) == [])
  }
}
