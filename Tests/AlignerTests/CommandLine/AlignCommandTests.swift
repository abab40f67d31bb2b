import Foundation
import Testing

@Suite struct AlignCommandTests {
  /// A program whose folder holds a French and an Arabic document.
  private func program() throws -> Program {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic, to: "ar.txt")
    return program
  }

  private let inputs = ["ar.txt", "fr.txt"]

  @Test func aTableGoesToStandardOutput() throws {
    let run = try program().run("align", "fr.txt", "ar.txt")
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.first?.prefix(4) == ["src_text", "trg_text", "confidence", "bead"])
    #expect(rows.dropFirst().map { $0[4] } == ["1.", "2.", "3."])
    #expect(rows.dropFirst().map { $0[5] } == ["1.", "2.", "3."])
    #expect(rows.last?.suffix(2) == ["fr.txt", "ar.txt"])
    #expect(run.errors.contains("3 paragraphs: 3 numbered"))
  }

  @Test func theExtensionOfTheOutputNamesTheFormat() throws {
    let program = try program()
    let run = try program.run("align", "fr.txt", "ar.txt", "-o", "m.tmx", "--quiet")
    #expect((run.status, run.output, run.errors) == (0, "", ""))
    let text = try #require(program.read("m.tmx"))
    let memory = try #require(ParsedMemory(text))
    #expect(memory.units.map(\.identifier) == (1...3).flatMap { ["fr/\($0).", "fr/\($0)./label"] })
    #expect(try program.files == ["ar.txt", "fr.txt", "m.tmx"])
  }

  @Test func theFormatOverrulesTheExtension() throws {
    let program = try program()
    #expect(try program.run("align", "fr.txt", "ar.txt", "-om.tmx", "--format=tsv").status == 0)
    #expect(program.read("m.tmx")?.hasPrefix("src_text\t") == true)
  }

  @Test func columnsLabelsAndTagsAreAsAskedFor() throws {
    let program = try program()
    let table = try program.run(
      "align", "fr.txt", "ar.txt", "--columns", "src_paragraph_id,src_text", "--no-header", "--keep-labels")
    #expect(table.output.hasPrefix("p1\t1. Le Comité"))
    let memory = try program.run(
      "align", "--source-lang", "fr-MA", "--target-lang=ar-MA", "--format", "tmx", "--", "fr.txt", "ar.txt")
    #expect(ParsedMemory(memory.output)?.units.first?.variants.map(\.language) == ["fr-MA", "ar-MA"])
  }

  @Test func theDateComesFromTheOptionThenFromTheEnvironment() throws {
    let program = try program()
    let epoch = ["SOURCE_DATE_EPOCH": "0"]
    let none = try program.run("align", "fr.txt", "ar.txt", "--format", "tmx")
    #expect(!none.output.contains("creationdate"))
    let environment = try program.run("align", "fr.txt", "ar.txt", "--format", "tmx", environment: epoch)
    #expect(environment.output.contains("creationdate=\"19700101T000000Z\""))
    let option = try program.run(
      "align", "fr.txt", "ar.txt", "--format", "tmx", "--creation-date", "2024-05-01", environment: epoch)
    #expect(option.output.contains("creationdate=\"20240501T000000Z\""))
    let bad = try program.run("align", "fr.txt", "ar.txt", environment: ["SOURCE_DATE_EPOCH": "soon"])
    #expect(bad.status == 2)
    #expect(bad.errors.contains("SOURCE_DATE_EPOCH"))
  }

  @Test func documentsGivenTheOtherWayRoundAreSwapped() throws {
    let program = try program()
    let right = try program.run("align", "fr.txt", "ar.txt")
    let swapped = try program.run("align", "ar.txt", "fr.txt")
    #expect(swapped.status == 0)
    #expect(swapped.output == right.output)
    #expect(
      swapped.errors.hasPrefix(
        "align-cli: note: ar.txt is Arabic and fr.txt is French: taken the other way round\n"))
  }

  @Test func encodingsBelongToThePositionsOfTheFiles() throws {
    let program = try program()
    let arabic = try #require(Texts.arabic.data(using: String.Encoding(rawValue: 0x8000_0506)))
    try program.write(Array(arabic), to: "ar.txt")
    let run = try program.run(
      "align", "ar.txt", "fr.txt", "--source-encoding", "cp1256", "--target-encoding", "utf-8", "--quiet")
    #expect(run.status == 0)
    #expect(run.output.contains("اجتمعت اللجنة"))
  }

  @Test func oneDocumentMayComeFromStandardInput() throws {
    let run = try program().run("align", "-", "ar.txt", input: Texts.french)
    #expect(run.status == 0)
    #expect(run.output.contains("\tstandard input\tar.txt\n"))
  }

  @Test func whatIsNoTranslationIsNotWritten() throws {
    let program = try program()
    try program.write(Texts.unrelatedArabic, to: "ar.txt")
    let run = try program.run("align", "fr.txt", "ar.txt", "-o", "m.tmx")
    #expect(run.status == 1)
    #expect(run.errors.contains("align-cli: fr.txt and ar.txt are not translations of each other"))
    #expect(run.errors.contains("--force"))
    #expect(try program.files == inputs)
    #expect(try program.run("align", "fr.txt", "ar.txt", "-o", "m.tmx", "--force").status == 0)
    #expect(try program.files == inputs + ["m.tmx"])
  }

  @Test func anOutputThatIsThereIsReplacedAndKeepsItsMode() throws {
    let program = try program()
    try program.write("old", to: "m.tsv")
    let run = try program.shell(
      "chmod 640 m.tsv; ln -s m.tsv link.tsv; $P align fr.txt ar.txt -o link.tsv --quiet && stat -c %a m.tsv")
    #expect((run.status, run.output) == (0, "640\n"))
    #expect(program.read("m.tsv")?.hasPrefix("src_text") == true)
    #expect(try program.shell("test -L link.tsv").status == 0)
  }

  @Test func whatIsNoFileIsWrittenInto() throws {
    let program = try program()
    #expect(try program.shell("$P align fr.txt ar.txt -o /dev/null --quiet && test -c /dev/null").status == 0)
  }

  @Test(arguments: [
    (["fr.txt"], "this is one document"),
    (["-", "-"], "standard input can be only one"),
    (["fr.txt", "fr.txt"], "fr.txt is given twice"),
    (["fr.txt", "./fr.txt"], "fr.txt and ./fr.txt are the same file"),
    (["fr.txt", "fr2.txt"], "fr.txt and fr2.txt are both French"),
    (["ar.txt", "ar2.txt"], "ar.txt and ar2.txt are both Arabic"),
    (["fr.txt", "digits.txt"], "digits.txt: found neither French nor Arabic"),
    (["fr.txt", "empty.txt"], "empty.txt: there is no text in it"),
    (["fr.txt", "missing.txt"], "missing.txt: there is no such file"),
    (["fr.txt", "."], ".: this is a folder"),
    // Whether the program that reads it is there or not.
    (["fr.txt", "file.pdf"], "a PDF; "),
    (["fr.txt", "ar.txt", "--format", "tmz"], "unknown format 'tmz'; did you mean tmx?"),
    (["fr.txt", "ar.txt", "--format", "odt"], "unknown format 'odt'; there are tmx, tsv, csv, jsonl, moses"),
    (["fr.txt", "ar.txt", "--formt", "tmx"], "unknown option --formt; did you mean --format?"),
    (["fr.txt", "ar.txt", "--format"], "--format needs a value: tmx|tsv|csv|jsonl|moses"),
    (["fr.txt", "ar.txt", "--quiet=1"], "--quiet takes no value"),
    (["fr.txt", "ar.txt", "--removed"], "--removed is an option of segment, not of align"),
    (["fr.txt", "ar.txt", "-x"], "unknown option -x; see align-cli help align"),
    (["fr.txt", "ar.txt", "--columns", "src_txt"], "unknown column 'src_txt'; did you mean src_text?"),
    (["fr.txt", "ar.txt", "--min-confidence", "1.5"], "a number from 0 to 1"),
    (["fr.txt", "ar.txt", "--min-confidence", "0,5"], "a number from 0 to 1"),
    (["fr.txt", "ar.txt", "--min-ratio", "inf"], "--min-ratio takes a number above 0"),
    (["fr.txt", "ar.txt", "--max-ratio", "1e300"], "--max-ratio takes a number from 0.001 to 1000.0"),
    (["fr.txt", "ar.txt", "--max-length", "9223372036854775807"], "--max-length takes at most 1000000000"),
    (["fr.txt", "ar.txt", "--labels", "both"], "tsv has each text once; give --labels without or --labels with"),
    (["fr.txt", "ar.txt", "--labels", "without", "--keep-labels"], "--labels without and --labels with"),
    (["fr.txt", "ar.txt", "--source-lang", "français"], "is no language tag"),
    (["fr.txt", "ar.txt", "--creation-date", "hier"], "'hier' is no date"),
    (["fr.txt", "ar.txt", "--encoding", "ebcdic"], "unknown encoding 'ebcdic'"),
    (["fr.txt", "ar.txt", "-o", "fr.txt"], "fr.txt: this is an input"),
    (["fr.txt", "ar.txt", "-o", "./ar.txt"], "./ar.txt: this is an input"),
    (["fr.txt", "ar.txt", "-o", "none/m.tmx"], "none/m.tmx: there is no folder"),
    (["fr.txt", "ar.txt", "--format", "moses"], "name them with -o NAME, which makes NAME.fr and NAME.ar"),
    (["fr.txt", "ar.txt", "--format", "moses", "-o", "-"], "name them with -o NAME, which makes NAME.fr and NAME.ar"),
    (["fr.txt", "ar.txt", "--format", "moses", "-o", "none/m"], "none/m.fr: there is no folder"),
    (["fr.txt", "ar.txt", "--format", "moses", "-o", "m", "--target-lang", "fr"], "m.fr would be two files at once"),
    (["fr.txt", "ar.txt", "-o", "fr.txt/m.tmx"], "fr.txt/m.tmx: there is no folder"),
    (["fr.txt", "ar.txt", "-o", "."], ".: this is a folder"),
    (["fr.txt", "ar.txt", "-o", ""], "-o needs the name of a file"),
    (["fr.txt", "ar.txt", "-o", "/proc/m.tmx"], "/proc/m.tmx: cannot be written"),
    (["fr.txt", "ar.txt", "-o", "/dev/full"], "/dev/full: cannot be written (No space left on device)"),
  ])
  func troubleIsOneSentenceAndLeavesNothing(arguments: [String], sentence: String) throws {
    let program = try program()
    try program.write(Texts.french + "4. Fin.\n", to: "fr2.txt")
    try program.write(Texts.arabic + "4. انتهى.\n", to: "ar2.txt")
    try program.write("12 345\n", to: "digits.txt")
    try program.write("", to: "empty.txt")
    try program.write("%PDF-1.7\n", to: "file.pdf")
    let before = try program.files
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try program.shell("\"$P\" align \(quoted)")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("align-cli: "))
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
    #expect(run.output.isEmpty)
    #expect(try program.files == before)
    #expect(program.read("fr.txt") == Texts.french)
  }

  @Test func optionsThatTheFormatHasNoUseForAreNoted() throws {
    let run = try program().run("align", "fr.txt", "ar.txt", "--format", "tmx", "--include-unpaired", "--no-header")
    #expect(run.status == 0)
    #expect(run.errors.contains("align-cli: note: --include-unpaired has no meaning for tmx\n"))
    #expect(run.errors.contains("align-cli: note: --no-header has no meaning for tmx\n"))
  }

  @Test func messagesHoldNoColoursWithoutATerminal() throws {
    let run = try program().run("align", "fr.txt", "ar.txt", environment: ["TERM": "xterm-256color"])
    #expect(!run.errors.contains("\u{1B}"))
    #expect(!run.errors.contains("\u{2068}"))
  }

  @Test(arguments: ["tmx", "jsonl"])
  func theSameInputGivesTheSameBytes(format: String) throws {
    let program = try program()
    let first = try program.run("align", "fr.txt", "ar.txt", "--format", format)
    let second = try program.run("align", "fr.txt", "ar.txt", "--format", format)
    #expect(first.status == 0)
    #expect(first.output == second.output)
  }

  @Test func jsonLinesTellWhyBeadsWereTaken() throws {
    let program = try program()
    #expect(try program.run("align", "fr.txt", "ar.txt", "-o", "m.jsonl", "--quiet").status == 0)
    let lines = try ParsedLine.all(in: try #require(program.read("m.jsonl")))
    #expect(lines.map(\.id) == ["fr/1.", "fr/2.", "fr/3."])
    #expect(lines.map(\.source.line) == [1, 3, 5])
    #expect(lines[0].shared["dates"] == "5 mai 2016")
    #expect(lines[1].shared["numerals"] == "12; 2015")
    #expect(try #require(lines[1].evidence["numerals"] ?? nil) > 1)
  }

  @Test func aMosesPairIsTwoFilesOfAsManyLines() throws {
    let program = try program()
    let run = try program.run("align", "fr.txt", "ar.txt", "--format", "moses", "-o", "m", "--quiet")
    #expect((run.status, run.output, run.errors) == (0, "", ""))
    #expect(try program.files == inputs + ["m.ar", "m.fr"])
    let (french, arabic) = (try #require(program.read("m.fr")), try #require(program.read("m.ar")))
    #expect(french.hasPrefix("Le Comité exécutif"))
    #expect(arabic.hasPrefix("اجتمعت اللجنة"))
    #expect([french, arabic].map { $0.count { $0 == "\n" } } == [3, 3])
  }

  @Test func aMosesPairIsWrittenWholeOrNotAtAll() throws {
    let program = try program()
    // The second file cannot be written: the first is taken back.
    let run = try program.shell(
      "ln -s /dev/full m.ar; \"$P\" align fr.txt ar.txt --format moses -o m --quiet; echo $?; rm m.ar")
    #expect(run.output == "2\n")
    #expect(run.errors == "align-cli: m.ar: cannot be written (No space left on device)\n")
    #expect(try program.files == inputs)
    try program.write(Texts.unrelatedArabic, to: "ar.txt")
    #expect(try program.run("align", "fr.txt", "ar.txt", "--format", "moses", "-o", "m").status == 1)
    #expect(try program.files == inputs)
  }
}
