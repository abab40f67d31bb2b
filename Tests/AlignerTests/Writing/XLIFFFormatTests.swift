import Aligner
import Testing

@Suite struct XLIFFFormatTests {
  @Test func aUnitSaysWhatItIs() throws {
    var options = WritingOptions()
    options.creationDate = Timestamp("2024-05-01T10:20:30Z")
    options.targetLanguage = "ar-MA"
    let parsed = try #require(
      ParsedXLIFF(try XLIFFFormat.write(Samples.pair("un", "واحد", confidence: 0.5), options: options)))
    #expect(
      parsed.files == [
        [
          "original": "rapport.fr.txt", "source-language": "fr", "target-language": "ar-MA", "datatype": "plaintext",
          "date": "2024-05-01T10:20:30Z",
        ]
      ])
    let notes = ["confidence 0.5000, bead 1-1", "label 1.", "label 1."]
    #expect(parsed.units == [.init(identifier: "rapport.fr/1.", source: "un", target: "واحد", notes: notes)])
  }

  @Test func theUnitsAreThoseOfAMemory() throws {
    let units = try #require(ParsedXLIFF(try XLIFFFormat.write(Samples.hard))).units
    #expect(units.map(\.identifier) == ParsedMemory(try TMXFormat.write(Samples.hard))?.units.map(\.identifier))
  }
}
