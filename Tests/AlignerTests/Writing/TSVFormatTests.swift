import Aligner
import Testing

@Suite struct TSVFormatTests {
  private func options(_ names: String...) throws -> WritingOptions {
    var options = WritingOptions()
    options.columns = try names.map { name throws(UnknownName) in try TSVColumn.entry(name) }
    return options
  }

  @Test func theStandardColumnsComeWithAHeader() throws {
    let lines = try TSVFormat.write(Samples.hard).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[0].split(separator: "\t") == [
        "src_text", "trg_text", "confidence", "bead", "src_label", "trg_label", "src_line", "trg_line", "src_document",
        "trg_document",
      ])
    #expect(
      lines[4]
        == "Contrôles [31m et \tالفقرة الثالثة\t0.1235\t1-1\t3.\t3.\t7\t9\t2020/rapport.fr.txt\t2020/rapport.ar.txt")
    #expect(lines.count == 8)
    #expect(lines[7].isEmpty)
  }

  @Test func aliasesNameTheSameValues() throws {
    let text = try TSVFormat.write(
      Samples.hard, options: options("src_url", "trg_url", "aligner_score", "src_paragraph_id", "trg_paragraph_id"))
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "src_url\ttrg_url\taligner_score\tsrc_paragraph_id\ttrg_paragraph_id")
    #expect(lines[2] == "2020/rapport.fr.txt\t2020/rapport.ar.txt\t0.7500\tp2\tp2+p3")
  }

  @Test func hashesAreThoseOfTheWrittenTexts() throws {
    let pair = Samples.pair("abc\tefgh", "اجتمعت اللجنة.")
    let same = Samples.pair("abc efgh", "اجتمعت اللجنة.")
    let columns = try options("src_deferred_hash", "trg_deferred_hash")
    let text = try TSVFormat.write(pair, options: columns)
    #expect(text.hasSuffix("\t9c0e3d4c3afbad26\n"))
    #expect(text == (try TSVFormat.write(same, options: columns)))
  }

  @Test func columnsThatDoNotExistAreRefused() {
    #expect(throws: UnknownName.self) { try TSVColumn.entry("src_txt") }
  }

  @Test func theHeaderCanBeLeftOut() throws {
    var options = try options("src_text")
    options.hasHeader = false
    #expect(try TSVFormat.write(Samples.pair("un", "واحد"), options: options) == "un\n")
  }

  @Test(arguments: ["\t", "\r", "\n", "\u{B}", "\u{C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}"])
  func whatCutsAFieldOrALineBecomesASpace(separator: String) throws {
    let text = try TSVFormat.write(
      Samples.pair("un\(separator)deux", "واحد\(separator)اثنان"), options: options("src_text", "trg_text"))
    #expect(text == "src_text\ttrg_text\nun deux\tواحد اثنان\n")
  }

  @Test func placesInWordsAreColumnsOfTheirOwn() throws {
    #expect(!TSVColumn.standard.contains { $0.name.hasSuffix("place") })
    let columns = try options("src_line", "src_place", "trg_line", "trg_place")
    var alignment = Samples.pair("Nul ne mouille", "لا يجوز الرسو")
    #expect(try TSVFormat.write(alignment, options: columns).hasSuffix("\n1\tline 1\t1\tline 1\n"))
    alignment.source = Samples.withoutLines
    alignment.beads = [Samples.bead(13..<14, 0..<1)]
    #expect(
      try TSVFormat.write(alignment, options: columns).hasSuffix("\n\ttable 2, row 3, column 1\t1\tline 1\n"))
  }

  @Test func quotesStayAsTheyAre() throws {
    let text = try TSVFormat.write(Samples.pair("\"un\" 'deux' \\ & <", "«واحد»"), options: options("src_text"))
    #expect(text == "src_text\n\"un\" 'deux' \\ & <\n")
  }

  @Test func unpairedParagraphsAreWrittenOnlyWhenAskedFor() throws {
    var options = try options("src_text", "trg_text", "bead", "src_line", "trg_line", "src_paragraph_id")
    #expect(!(try TSVFormat.write(Samples.hard, options: options).contains("Seul en français")))
    options.includesUnpaired = true
    let lines = try TSVFormat.write(Samples.hard, options: options).split(separator: "\n")
    #expect(lines[5] == "Seul en français\t\t1-0\t9\t\tp5")
    #expect(lines[6] == "\tوحيدة بالعربية\t0-1\t\t11\t")
  }

  @Test func everyRowHasAllColumns() throws {
    var options = WritingOptions()
    options.includesUnpaired = true
    options.columns = TSVColumn.all
    for line in try TSVFormat.write(Samples.hard, options: options).split(separator: "\n") {
      #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == TSVColumn.all.count)
    }
  }
}
