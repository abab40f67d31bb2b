import Testing

@testable import Aligner

/// What has no counterpart is told of once, by what a person sees missing.
@Suite struct UnpairedParagraphsTests {
  private static func cell(_ text: String, row: Int, column: Int) -> Paragraph {
    var paragraph = Samples.plain(.body, text, line: 1)
    paragraph.place.line = nil
    paragraph.place.cell = .init(table: 1, row: row, column: column)
    return paragraph
  }

  private static func findings(_ alignment: Alignment) -> [Finding] {
    BitextCheck().report(on: alignment).findings.filter { ["missing-paragraph", "extra-paragraph"].contains($0.rule) }
  }

  private static func alignment(_ source: [Paragraph], _ target: [Paragraph], _ beads: [Bead]) -> Alignment {
    Alignment(
      source: Samples.document(.french, source, name: "loi.fr.docx"),
      target: Samples.document(.arabic, target, name: "loi.ar.docx"), beads: beads,
      verdict: .init(.yes, score: 1, probability: 0.99))
  }

  private static let rows = (1...3).flatMap { row in
    (1...3).map { cell("Valeur \(row) de la colonne \($0)", row: row, column: $0) }
  }

  @Test func aTableIsOneThing() {
    let found = Self.findings(
      Self.alignment(Self.rows, [], Self.rows.indices.map { Samples.bead($0..<$0 + 1, 0..<0) }))
    #expect(found.count == 1)
    #expect(found.first?.message.plain(.english).hasPrefix("Table 1 “Valeur 1 de la colonne 1” is missing") == true)
    #expect(found.first?.message.arabic.contains("ساقط من النص العربي") == true)
  }

  @Test func aRowIsOneThingAndACellIsItself() {
    let target = (1...3).map { Self.cell("القيمة الأولى في العمود \($0)", row: 1, column: $0) }
    let beads =
      (0..<3).map { Samples.bead($0..<$0 + 1, $0..<$0 + 1) } + (3..<6).map { Samples.bead($0..<$0 + 1, 3..<3) }
    let row = Self.findings(Self.alignment(Array(Self.rows[..<6]), target, beads))
    #expect(row.map { $0.message.plain(.french).prefix(29) } == ["La ligne 2 du tableau 1 «\u{A0}Val"])
    let cell = Self.findings(
      Self.alignment(
        Array(Self.rows[..<3]), Array(target[..<2]),
        [Samples.bead(0..<1, 0..<1), Samples.bead(1..<2, 1..<2), Samples.bead(2..<3, 2..<2)]))
    #expect(cell.map { $0.message.plain(.english).prefix(41) } == ["The cell in table 1, row 1, column 3 “Val"])
  }

  @Test func aStandInIsToldOfWithWhatItStandsFor() throws {
    let source = [Samples.labelled(.numbered, .number, [5], "5.", "Le conseil adopte le budget de l’exercice suivant.")]
    let target = [Samples.labelled(.numbered, .number, [5], "5.", "[يُستكمل لاحقًا]")]
    let alignment = Self.alignment(source, target, [Samples.bead(0..<1, 0..<0), Samples.bead(1..<1, 0..<1)])
    let bitext = CheckedBitext(alignment, sentences: nil)
    let (missing, extra) = (
      try #require(CheckRules.named("missing-paragraph")), try #require(CheckRules.named("extra-paragraph"))
    )
    let found = missing.findings(in: bitext)
    #expect(found.map { $0.target?.paragraph } == [0])
    #expect(found.first?.message.plain(.english).contains("is missing in the Arabic, where paragraph 5 is “[") == true)
    #expect(extra.findings(in: bitext).isEmpty)
    // What a file gives as pairs stands at no place.
    var given = alignment
    given.hasGivenPairs = true
    #expect(NumberedTwins(given).target(of: 0) == nil && NumberedTwins(alignment).target(of: 0) == 0)
  }

  /// What the alignment puts before a missing paragraph stands behind it, if that is what its number says.
  @Test func aPlaceIsNamedByWhatStandsInForOthers() throws {
    func numbered(_ numbers: [Int], _ text: String) -> [Paragraph] {
      numbers.map { Samples.labelled(.numbered, .number, [$0], "\($0).", "\(text) \($0).") }
    }
    let (four, three) = (
      numbered([1, 2, 3, 4], "Le conseil adopte le point"), numbered([1, 3, 4], "يعتمد المجلس البند")
    )
    func places(_ source: [Paragraph], _ target: [Paragraph], _ middle: [Bead], _ id: String) throws -> [String] {
      let (first, last) = (Samples.bead(0..<1, 0..<1), (source.count - 1, target.count - 1))
      let beads = [first] + middle + [Samples.bead(last.0..<last.0 + 1, last.1..<last.1 + 1)]
      let bitext = CheckedBitext(Self.alignment(source, target, beads), sentences: nil)
      return try #require(CheckRules.named(id)).findings(in: bitext).map { $0.message.plain(.english) }
    }
    let missing = try places(
      four, three, [Samples.bead(1..<1, 1..<2), Samples.bead(1..<2, 2..<2), Samples.bead(2..<3, 2..<2)],
      "missing-paragraph")
    #expect(missing.first?.hasSuffix("between paragraph 1 and paragraph 3.") == true)
    let extra = try places(
      three, four, [Samples.bead(1..<2, 1..<1), Samples.bead(2..<2, 1..<2), Samples.bead(2..<2, 2..<3)],
      "extra-paragraph")
    #expect(extra.first?.contains("between paragraph 1 and paragraph 3") == true)
  }

  @Test(arguments: [("Enseignants", 1), ("Nouakchott", 0), ("ISO 9001", 0), ("Microsoft", 0)])
  func aTextThatIsTheSameIsNotedUnlessItIsAName(text: String, count: Int) {
    let source = ["Les enseignants de Nouakchott sont formés.", text]
    let target = ["تكوين المدرسين في نواكشوط.", text]
    let report = BitextCheck().report(
      on: Self.alignment(
        source.map { Samples.plain(.body, $0, line: 1) }, target.map { Samples.plain(.body, $0, line: 1) },
        [Samples.bead(0..<1, 0..<1), Samples.bead(1..<2, 1..<2)]))
    let found = report.findings.filter { $0.rule == "untranslated" }
    #expect(found.map(\.severity) == Array(repeating: .note, count: count))
  }
}
