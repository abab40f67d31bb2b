import Testing

@testable import Aligner

@Suite struct CellReaderTests {
  private func rows(
    _ text: String, _ separator: Character = ",", isQuoted: Bool = true, most: Int = .max
  ) -> [(line: Int, cells: [String])] {
    var reader = CellReader(
      Array(text.utf8), CellDialect(separator: separator.asciiValue ?? 0, isQuoted: isQuoted))
    var rows: [(Int, [String])] = []
    while let row = reader.next(most: most) { rows.append((row.line, row.cells.map(reader.text))) }
    return rows
  }

  @Test(
    arguments: [
      ("a,b\n", ["a", "b"]), ("a,b", ["a", "b"]), ("a,b\r\n", ["a", "b"]), ("a,", ["a", ""]), (",a\n", ["", "a"]),
      ("\"a\",\"b\"", ["a", "b"]), ("\"a, b\",\"\"\r\n", ["a, b", ""]), ("\"a \"\"b\"\"\",c", ["a \"b\"", "c"]),
      ("\"a\nb\",c", ["a\nb", "c"]), ("\"a\r\nb\",c", ["a\nb", "c"]), ("a \"b\" c,d", ["a \"b\" c", "d"]),
      // Marks that close nothing are text, and so is what comes behind them.
      ("\"a\" b,c", ["\"a\" b", "c"]), ("\"a,b\n", ["\"a", "b"]), ("\"\"a,b", ["\"\"a", "b"]), ("a,\"", ["a", "\""]),
      ("é,\"ب\"", ["é", "ب"]), ("\"a\"\r\n", ["a"]), ("\"a\"\r", ["a"]),
    ])
  func cellsAreReadAsTheyWereMeant(text: String, cells: [String]) {
    #expect(rows(text).map(\.cells) == [cells])
  }

  @Test func withoutQuotingMarksAreText() {
    #expect(rows("\"a\",\"b\n", isQuoted: false).map(\.cells) == [["\"a\"", "\"b"]])
  }

  @Test func linesAreThoseOfTheFileAndBlankRowsAreNone() {
    let found = rows("a,b\n\n,,\n\"c\n\nd\",e\r\n\"\",\"\"\nf,g\n")
    #expect(found.map(\.line) == [1, 4, 8])
    #expect(found.map(\.cells.first) == ["a", "c\n\nd", "f"])
  }

  @Test func guardsAreTakenOffWhereSpreadsheetsPutThem() {
    #expect(rows("'=1,'-5,'- a,'a,''=1,'+,'@x\n").map(\.cells) == [["=1", "-5", "'- a", "'a", "'=1", "+", "@x"]])
    #expect(rows("'=1\ta", "\t", isQuoted: false).map(\.cells) == [["'=1", "a"]])
  }

  @Test func cellsBeyondThoseThatAreWantedArePassedOver() {
    #expect(rows("a,\"b\nc\",d\ne,f,g\n", most: 1).map(\.cells) == [["a"], ["e"]])
  }

  /// One that never closes at the beginning of each of many cells, and cells that hide many marks.
  @Test(arguments: ["\"a,b\n", "a,\"\n", "\"\"\"a,b\n", "\"\"\"\",b\n", "\"\na", "\"a\"\"\"\"b\n"])
  func marksCostNoMoreThanLinearTime(piece: String) {
    let text = String(repeating: piece, count: 100_000)
    let found = promptly { rows(text, most: 2) }
    #expect(!found.isEmpty)
    #expect(found.count <= 100_000)
  }

  /// No cell of a spreadsheet is so long: what is behind such a mark is not lost.
  @Test func aMarkThatClosesFarAwaySwallowsNothing() {
    let text = "\"a,b\n" + String(repeating: "c,d\n", count: 300_000) + "e\",f\n"
    #expect(rows(text, most: 1).count == 300_002)
  }
}
