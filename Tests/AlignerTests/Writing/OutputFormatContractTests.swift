import Aligner
import Testing

/// What every output format has to do, whatever it looks like.
@Suite struct OutputFormatContractTests {
  /// The pairs of texts that a reader of the format gets back.
  private func parse(_ files: [String], as format: String, keepsLabels: Bool = false) throws -> [[String]]? {
    switch format {
    case "tmx": ParsedMemory(files[0])?.units.map { $0.variants.map(\.text) }
    case "jsonl": try ParsedLine.all(in: files[0]).map { [$0.translation["fr"] ?? "", $0.translation["ar"] ?? ""] }
    case "moses":
      zip(files[0].split(separator: "\n"), files[1].split(separator: "\n")).map { [String($0), String($1)] }
    case "html": ParsedPage(files[0], keepsLabels: keepsLabels).pairs
    case "tsv": files[0].split(separator: "\n").dropFirst().map { $0.split(separator: "\t").prefix(2).map(String.init) }
    default: nil
    }
  }

  /// A text as it comes back from every format: on one line, without bidi controls and what XML forbids.
  private func cleaned(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 0x09...0x0D, 0x1C...0x1F, 0x85, 0x2028, 0x2029: " "
          case let value: CharacterClass.isForbiddenInXML(value) || CharacterClass.isBidiControl(value) ? nil : scalar
          }
        }))
  }

  @Test(arguments: OutputFormats.all.map { $0.name })
  func everyPairComesBack(format: String) throws {
    let files = try #require(OutputFormats.named(format)).files(Samples.hard)
    let pairs = try #require(try parse(files, as: format), "the contract needs a reader for \(format)")
    let (source, target) = (Samples.hard.source.paragraphs, Samples.hard.target.paragraphs)
    let expected = [
      [source[0].text, target[0].text], [source[1].text, target[1].text + " " + target[2].text],
      [source[2].text, target[3].text], [source[3].text, target[4].text], [source[5].text, target[6].text],
      // The French of this bead has nothing to see but its label, so that both sides keep theirs.
      ["6.", "6. " + target[7].text],
    ]
    #expect(pairs == expected.map { $0.map(cleaned) })
  }

  @Test(arguments: OutputFormats.all.map { $0.name })
  func severalAlignmentsGoIntoOneFile(format: String) throws {
    let known = try #require(OutputFormats.named(format))
    let files = try known.files(Samples.pair("un", "واحد"), Samples.pair("deux", "اثنان"))
    #expect(try parse(files, as: format) == [["un", "واحد"], ["deux", "اثنان"]])
  }

  @Test(arguments: OutputFormats.all.map { $0.name })
  func nothingToWriteIsStillAFile(format: String) throws {
    let known = try #require(OutputFormats.named(format))
    #expect(try parse(known.files(Samples.alignment([], [], [])), as: format) == [])
  }

  @Test(arguments: OutputFormats.all.map { $0.name })
  func unsureBeadsAreLeftOut(format: String) throws {
    var options = WritingOptions()
    options.minimumConfidence = 0.75
    options.includesUnpaired = true
    let text = try #require(OutputFormats.named(format)).files(Samples.hard, options: options).joined()
    #expect(text.contains("Tab here"))
    #expect(!text.contains("Dirigé"))
    #expect(!text.contains("وحيدة"))
  }

  @Test(arguments: OutputFormats.all.map { $0.name })
  func labelsAreKeptWhenAskedFor(format: String) throws {
    var options = WritingOptions()
    options.keepsLabels = true
    let files = try #require(OutputFormats.named(format)).files(Samples.pair("un", "واحد"), options: options)
    #expect(try parse(files, as: format, keepsLabels: true) == [["1. un", "١. واحد"]])
  }

  @Test(arguments: OutputFormats.all.map { $0.name })
  func noBidiControlOrForbiddenCharacterGetsThrough(format: String) throws {
    var options = WritingOptions()
    options.includesUnpaired = true
    options.keepsLabels = true
    options.columns = try TSVColumn.allNames.map { name throws(WritingError) in try TSVColumn(named: name) }
    let text = try #require(OutputFormats.named(format)).files(Samples.hard, options: options).joined()
    #expect(!text.unicodeScalars.contains { CharacterClass.isBidiControl($0.value) })
    #expect(!text.unicodeScalars.contains { CharacterClass.isForbiddenInXML($0.value) })
  }

  @Test func formatsAreFoundByNameAndByExtension() {
    #expect(OutputFormats.named("TMX")?.name == "tmx")
    #expect(OutputFormats.named("docx") == nil)
    #expect(OutputFormats.forFile(named: "a.b/Mémoire.TMX")?.name == "tmx")
    #expect(OutputFormats.forFile(named: "a.tmx/corpus") == nil)
    #expect(OutputFormats.forFile(named: "corpus.tsv")?.name == "tsv")
    #expect(Set(OutputFormats.all.map { $0.name }).count == OutputFormats.all.count)
    let extensions = OutputFormats.all.flatMap { $0.fileExtensions }
    #expect(Set(extensions).count == extensions.count)
  }
}
