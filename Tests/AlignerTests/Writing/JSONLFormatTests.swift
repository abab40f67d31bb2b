import Aligner
import Testing

@Suite struct JSONLFormatTests {
  private static let kinds = Evidences.all.map { $0.name } + [Reason.shape]

  private static func options(unpaired: Bool = false, labels: Bool = false) -> WritingOptions {
    var options = WritingOptions()
    options.includesUnpaired = unpaired
    options.labels = labels ? .with : nil
    return options
  }

  /// A corpus with what speaks for its beads.
  private static func explained(_ name: String) throws -> Alignment {
    let corpus = try Corpus.named(name)
    return BitextAligner().align(corpus.french, corpus.arabic, explaining: true)
  }

  @Test func aBeadIsALine() throws {
    var alignment = Samples.pair("Il a dit \"non\"\u{2028}le 3.", "قال \\ لا في 3.", confidence: 0.98765)
    alignment.beads[0].reasons = [
      Reason(kind: "label", nats: 6.204), Reason(kind: "numerals", nats: -0.001, shared: ["3", "\"\u{202B}٣"]),
      Reason(kind: Reason.shape, nats: -0.1),
    ]
    #expect(
      try JSONLFormat.write(alignment) == """
        {"id":"rapport.fr/1.","translation":{"fr":"Il a dit \\"non\\" le 3.","ar":"قال \\\\ لا في 3."},\
        "confidence":0.9877,"bead":"1-1","src_par":[1],"trg_par":[1],"src_label":"1.","trg_label":"1.",\
        "src_line":1,"trg_line":1,"crossing":false,\
        "evidence":{"label":6.20,"numerals":0.00,"dates":0.00,"names":0.00,"skeletons":0.00,"latin":0.00,\
        "marks":0.00,"lexicon":0.00,\
        "structure":0.00,"place":0.00,"length":0.00,"shape":-0.10},\
        "shared":{"numerals":"3; \\"٣","dates":"","names":"","skeletons":"","latin":""}}

        """)
  }

  @Test func beadsWithoutReasonsHaveNoFigures() throws {
    let line = try #require(try ParsedLine.all(in: JSONLFormat.write(Samples.pair("un", "واحد"))).first)
    #expect(Set(line.evidence.keys) == Set(Self.kinds))
    #expect(line.evidence.values.allSatisfy { $0 == nil })
  }

  @Test func theLineIsNullWhereThereIsNone() throws {
    var alignment = Samples.pair("un", "واحد")
    alignment.source.paragraphs[0].place.line = nil
    #expect(try JSONLFormat.write(alignment).contains("\"src_line\":null,\"trg_line\":1,"))
  }

  @Test func theTagsOfTheLanguagesAreTheKeysOfTheTexts() throws {
    var options = WritingOptions()
    (options.sourceLanguage, options.targetLanguage) = ("fr-MA", "ar-MA")
    let line = try #require(
      try ParsedLine.all(in: JSONLFormat.write(Samples.pair("un", "واحد"), options: options)).first)
    #expect(line.translation == ["fr-MA": "un", "ar-MA": "واحد"])
  }

  @Test func unpairedParagraphsAreWrittenOnlyWhenAskedFor() throws {
    #expect(try ParsedLine.all(in: JSONLFormat.write(Samples.hard)).allSatisfy { !$0.translation.values.contains("") })
    let lines = try ParsedLine.all(in: JSONLFormat.write(Samples.hard, options: Self.options(unpaired: true)))
    let nothing = ParsedLine.Side(paragraphs: [], label: "", line: 0)
    let french = try #require(lines.first { $0.bead == "1-0" })
    #expect(french.translation == ["fr": "Seul en français", "ar": ""])
    #expect(french.source == .init(paragraphs: [5], label: "4.", line: 9))
    #expect(french.target == nothing)
    let arabic = try #require(lines.first { $0.bead == "0-1" })
    #expect(arabic.translation == ["fr": "", "ar": "وحيدة بالعربية"])
    #expect(arabic.source == nothing)
    #expect(arabic.target == .init(paragraphs: [6], label: "7.", line: 11))
    #expect(Set(lines.map(\.id)).count == lines.count)
  }

  @Test(arguments: Corpus.names)
  func aLineHasTheTextsOfItsParagraphs(name: String) throws {
    let alignment = try Self.explained(name)
    let lines = try ParsedLine.all(
      in: JSONLFormat.write(alignment, options: Self.options(unpaired: true, labels: true)))
    #expect(lines.count == alignment.beads.count)
    for (line, bead) in zip(lines, alignment.beads) {
      let source = line.source.paragraphs.map { alignment.source.paragraphs[$0 - 1].labelledText }
      let target = line.target.paragraphs.map { alignment.target.paragraphs[$0 - 1].labelledText }
      #expect(line.translation == ["fr": source.joined(separator: " "), "ar": target.joined(separator: " ")])
      #expect(line.source.paragraphs == bead.source.map { $0 + 1 })
      #expect(line.target.paragraphs == bead.target.map { $0 + 1 })
    }
  }

  @Test(arguments: Corpus.names)
  func theEvidenceOfALineAddsUpToTheScore(name: String) throws {
    let alignment = try Self.explained(name)
    let lines = try ParsedLine.all(in: JSONLFormat.write(alignment, options: Self.options(unpaired: true)))
    #expect(lines.count == alignment.beads.count)
    for (line, bead) in zip(lines, alignment.beads) {
      #expect(Set(line.evidence.keys) == Set(Self.kinds))
      let (sum, score) = (line.evidence.values.reduce(0) { $0 + ($1 ?? .nan) }, bead.reasons.reduce(0) { $0 + $1.nats })
      // Each figure is rounded to two decimals.
      #expect(abs(sum - score) <= 0.005 * Double(Self.kinds.count), "\(line.id)")
    }
  }

  @Test func everyLineHasTheSameKeysInTheSameOrder() throws {
    let text = try JSONLFormat.write(Self.explained("communique"), options: Self.options(unpaired: true))
    let orders = text.split(separator: "\n").map { line in line.matches(of: #/"([a-z_]+)":/#).map { String($0.1) } }
    #expect(orders.count > 1)
    #expect(Set(orders).count == 1)
  }
}
