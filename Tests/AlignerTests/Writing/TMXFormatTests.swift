import Aligner
import Testing

@Suite struct TMXFormatTests {
  @Test func theHeaderSaysWhatReadersRequire() throws {
    var options = WritingOptions.once
    options.sourceLanguage = "fr-MA"
    options.targetLanguage = "ar-MA"
    options.toolVersion = "9.8.7"
    options.creationDate = Timestamp("2024-05-01T10:00:00Z")
    let memory = try #require(ParsedMemory(try TMXFormat.write(Samples.pair("un", "واحد"), options: options)))
    #expect(memory.version == "1.4")
    #expect(
      memory.header == [
        "creationtool": "align-cli", "creationtoolversion": "9.8.7", "segtype": "paragraph", "o-tmf": "align-cli",
        "adminlang": "en", "srclang": "fr-MA", "datatype": "plaintext", "creationdate": "20240501T100000Z",
      ])
    #expect(memory.units.first?.variants.map(\.language) == ["fr-MA", "ar-MA"])
  }

  @Test func withoutADateNoneIsWritten() throws {
    let text = try TMXFormat.write(Samples.hard)
    #expect(!text.contains("creationdate"))
    #expect(text == (try TMXFormat.write(Samples.hard)))
  }

  @Test func aUnitCarriesItsProperties() throws {
    let memory = try #require(ParsedMemory(try TMXFormat.write(Samples.hard)))
    #expect(
      memory.units[1].properties == [
        "x-confidence": "0.7500", "x-bead": "1:2", "x-source-label": "1.", "x-target-label": "1.",
        "x-source-document": "rapport.fr.txt", "x-target-document": "rapport.ar.txt",
      ])
    #expect(memory.units[0].properties["x-source-label"] == nil)
    #expect(memory.units[3].properties["x-confidence"] == "0.1235")
  }

  @Test func propertiesComeBeforeVariants() throws {
    let memory = try #require(ParsedMemory(try TMXFormat.write(Samples.hard)))
    for unit in memory.units {
      #expect(Array(unit.elements.drop { $0 == "prop" }) == ["tuv", "seg", "tuv", "seg"])
    }
  }

  @Test func oneSidedBeadsAreNeverUnits() throws {
    var options = WritingOptions.once
    options.includesUnpaired = true
    let text = try TMXFormat.write(Samples.hard, options: options)
    let memory = try #require(ParsedMemory(text))
    #expect(memory.units.count == 6)
    #expect(memory.units.allSatisfy { $0.variants.count == 2 && $0.variants.allSatisfy { !$0.text.isEmpty } })
    #expect(!text.contains("Seul en français"))
  }

  @Test(arguments: ["", " ", "\u{200F}", "\u{C}", "\u{A0}\u{2028}"])
  func aBlankSideIsNoUnit(text: String) throws {
    let blank = Samples.alignment(
      [Samples.plain(.body, text)], [Samples.plain(.body, "نص")], [Samples.bead(0..<1, 0..<1)])
    #expect(ParsedMemory(try TMXFormat.write(blank))?.units.isEmpty == true)
  }

  @Test func aHeadingThatIsOnlyALabelIsAUnit() throws {
    func article(_ written: String) -> Paragraph {
      let label = Label(value: .init(family: .article, ordinals: [5]), written: written)
      return Paragraph(kind: .heading, label: label, text: "", place: Samples.place(line: 1))
    }
    let alignment = Samples.alignment([article("Article 5")], [article("المادة ٥")], [Samples.bead(0..<1, 0..<1)])
    let unit = try #require(ParsedMemory(try TMXFormat.write(alignment))?.units.first)
    #expect(unit.variants.map(\.text) == ["Article 5", "المادة ٥"])
  }

  @Test func identifiersAreUniqueInAFile() throws {
    let memory = try #require(ParsedMemory(try TMXFormat.write(Samples.hard, Samples.hard, Samples.hard)))
    #expect(memory.units.count == 18)
    #expect(Set(memory.units.map(\.identifier)).count == 18)
  }

  @Test func leavingUnitsOutRenamesNoOther() throws {
    let twice = Samples.alignment(
      [Samples.numbered(1, "un"), Samples.numbered(1, "deux")],
      [Samples.numbered(1, "واحد"), Samples.numbered(1, "اثنان")],
      [Samples.bead(0..<1, 0..<1, 0.2), Samples.bead(1..<2, 1..<2, 0.9)])
    var options = WritingOptions.once
    options.minimumConfidence = 0.5
    let all = try #require(ParsedMemory(try TMXFormat.write(twice)))
    let sure = try #require(ParsedMemory(try TMXFormat.write(twice, options: options)))
    #expect(sure.units.map(\.identifier) == [all.units[1].identifier])
  }
}
