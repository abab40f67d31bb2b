import Aligner
import Testing

/// What every output format has to do, whatever it looks like.
@Suite struct OutputFormatContractTests {
  @Test(arguments: ParsedPairs.formats)
  func everyPairComesBack(format: String) throws {
    let files = try #require(OutputFormats.named(format)).files(Samples.hard)
    let pairs = try #require(try ParsedPairs.parse(files, as: format), "the contract needs a reader for \(format)")
    let (source, target) = (Samples.hard.source.paragraphs, Samples.hard.target.paragraphs)
    let expected = [
      [source[0].text, target[0].text], [source[1].text, target[1].text + " " + target[2].text],
      [source[2].text, target[3].text], [source[3].text, target[4].text], [source[5].text, target[6].text],
      // The French of this bead has nothing to see but its label, so that both sides keep theirs.
      ["6.", "6. " + target[7].text],
    ]
    #expect(pairs == expected.map { $0.map(ParsedPairs.cleaned) })
  }

  @Test(arguments: ParsedPairs.formats)
  func severalAlignmentsGoIntoOneFile(format: String) throws {
    let known = try #require(OutputFormats.named(format))
    let files = try known.files(Samples.pair("un", "واحد"), Samples.pair("deux", "اثنان"))
    #expect(try ParsedPairs.parse(files, as: format) == [["un", "واحد"], ["deux", "اثنان"]])
  }

  @Test(arguments: ParsedPairs.formats)
  func nothingToWriteIsStillAFile(format: String) throws {
    let known = try #require(OutputFormats.named(format))
    #expect(try ParsedPairs.parse(try known.files(Samples.alignment([], [], [])), as: format) == [])
  }

  @Test(arguments: ParsedPairs.formats)
  func unsureBeadsAreLeftOut(format: String) throws {
    var options = WritingOptions()
    options.minimumConfidence = 0.75
    options.includesUnpaired = true
    let text = try #require(OutputFormats.named(format)).files(Samples.hard, options: options).joined()
    #expect(text.contains("Tab here"))
    #expect(!text.contains("Dirigé"))
    #expect(!text.contains("وحيدة"))
  }

  @Test(arguments: ParsedPairs.formats)
  func labelsAreKeptWhenAskedFor(format: String) throws {
    var options = WritingOptions()
    options.labels = .with
    let files = try #require(OutputFormats.named(format)).files(Samples.pair("un", "واحد"), options: options)
    #expect(try ParsedPairs.parse(files, as: format, keepsLabels: true) == [["1. un", "١. واحد"]])
  }

  @Test(arguments: ParsedPairs.formats)
  func noBidiControlOrForbiddenCharacterGetsThrough(format: String) throws {
    var options = WritingOptions()
    options.includesUnpaired = true
    options.labels = .with
    options.columns = TSVColumn.all
    let text = try #require(OutputFormats.named(format)).files(Samples.hard, options: options).joined()
    #expect(!text.unicodeScalars.contains { CharacterClass.isBidiControl($0.value) })
    #expect(!text.unicodeScalars.contains { CharacterClass.isForbiddenInXML($0.value) })
  }

  @Test func formatsAreFoundByNameAndByExtension() {
    #expect(OutputFormats.named("TMX")?.name == "tmx")
    #expect(OutputFormats.named("pptx") == nil)
    #expect(OutputFormats.forFile(named: "a.b/Mémoire.TMX")?.name == "tmx")
    #expect(OutputFormats.forFile(named: "a.tmx/corpus") == nil)
    #expect(OutputFormats.forFile(named: "corpus.tsv")?.name == "tsv")
    #expect(Set(OutputFormats.all.map { $0.name }).count == OutputFormats.all.count)
    let extensions = OutputFormats.all.flatMap { $0.fileExtensions }
    #expect(Set(extensions).count == extensions.count)
  }
}
