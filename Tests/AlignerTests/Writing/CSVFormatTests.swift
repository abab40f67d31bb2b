import Aligner
import Testing

@Suite struct CSVFormatTests {
  private func options(_ separator: CellSeparator = .comma, _ names: String...) throws -> WritingOptions {
    var options = WritingOptions()
    options.separator = separator
    options.columns = try (names.isEmpty ? ["src_text", "trg_text"] : names).map { name throws(UnknownName) in
      try TSVColumn.entry(name)
    }
    return options
  }

  /// Texts that a table has trouble with.
  private static let hard = [
    "\"Oui\", dit-il ; \"non\"", "\"Oui.\"", "\"", "\"\"", "a;b,c", "=1+1", "+33 1 23", "@nom", "-5 %", "- un tiret",
    "-", "'=1", "''@",
    "'hier'", "\u{202B}=somme", "\u{200F}'+x", "- \u{A0}x", "fin \"", ",", "; fin", "sep=;",
  ]

  @Test func aTableIsAsItsStandardHasIt() throws {
    let text = try CSVFormat.write(
      Samples.pair("dit \"oui\"", "=قال"), options: options(.comma, "src_text", "trg_text", "bead", "src_line"))
    #expect(
      text
        == "\u{FEFF}\"src_text\",\"trg_text\",\"bead\",\"src_line\"\r\n\"dit \"\"oui\"\"\",\"'=قال\",\"1-1\",\"1\"\r\n")
  }

  @Test(arguments: CellSeparator.allCases)
  func everyTextComesBack(separator: CellSeparator) throws {
    for hasHeader in [true, false] {
      var options = try options(separator)
      options.hasHeader = hasHeader
      let bitext = try GivenBitext(TextDecoder().decode(Array(hardTable(options).utf8), name: "t.csv"))
      let pairs = bitext.units.map { [$0.source?.text, $0.target?.text] }
      #expect(pairs == Self.hard.map { [ParsedPairs.cleaned("mot \($0)"), ParsedPairs.cleaned("\($0) كلمة")] })
    }
  }

  private func hardTable(_ options: WritingOptions) throws -> String {
    let bytes = try OutputBuffer.bytes { output in
      var writer = CSVFormat(options: options)
      try writer.writeHead(to: &output)
      for text in Self.hard { try writer.write(Samples.pair("mot \(text)", "\(text) كلمة"), to: &output) }
      try writer.writeTail(to: &output)
      #expect(writer.guardedCellCount == 8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// No cell begins with a sign of formulas, whatever stood invisibly before it.
  @Test func formulasAreGuarded() throws {
    let table = try hardTable(options(.semicolon))
    for start in ["=", "+", "@", "-5"] { #expect(!table.contains(";\"\(start)")) }
    #expect(table.contains(";\"'=somme"))
    #expect(table.contains(";\"- un tiret"))
    #expect(table.contains(";\"'-5 %"))
  }

  @Test func anUnpairedTextHasAnEmptyCell() throws {
    var options = try options()
    options.includesUnpaired = true
    let text = try CSVFormat.write(Samples.hard, options: options)
    #expect(text.contains(",\"\"\r\n"))
    #expect(text.contains("\r\n\"\","))
  }
}
