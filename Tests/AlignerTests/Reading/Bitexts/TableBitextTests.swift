import Testing

@testable import Aligner

@Suite struct TableBitextTests {
  private func units(_ text: String) throws -> [[String?]] {
    try GivenBitext(SourceText(name: "t.tsv", text: text)).units.map { [$0.source?.text, $0.target?.text] }
  }

  @Test func columnsAreThoseOfTheHeaderWhereverTheyStand() throws {
    let table = "id\ttrg_text\tnote\tsrc_text\n1\tكلمة\t?\tmot\n2\tكلمة ثانية\t?\tun autre mot\n"
    #expect(try units(table) == [["mot", "كلمة"], ["un autre mot", "كلمة ثانية"]])
  }

  @Test func aRowMayBeShort() throws {
    #expect(try units("mot\tكلمة\nseul\nmot\tكلمة\n") == [["mot", "كلمة"], ["seul", nil], ["mot", "كلمة"]])
  }

  /// Cells that nobody asks for are not kept: a row of a thousand takes no more memory than one of two.
  @Test func columnsBeyondThoseOfTheTextsArePassedOver() throws {
    let rest = String(repeating: "\tx", count: 40_000)
    #expect(try units("mot\tكلمة\(rest)\nbis\tثان\(rest)\n") == [["mot", "كلمة"], ["bis", "ثان"]])
    #expect(try units("fr\tar\(rest)\nmot\tكلمة\(rest)\n") == [["mot", "كلمة"]])
  }

  /// In a file that is not UTF-8, with the Arabic in front: each cell was looked for from the beginning of the file.
  @Test func placesAreFoundInWhateverOrderTheColumnsStand() throws {
    let rows = 20_000
    let text = "trg_text\tsrc_text\n" + String(repeating: "كلمة\tmot\n", count: rows)
    let source = SourceText(name: "t.tsv", bytes: Array(text.utf8), encoding: .utf16LittleEndian)
    let units = try promptly { try GivenBitext(source).units }
    #expect(units.count == rows)
    #expect(units.last?.source?.place.byteRange == (text.utf16.count - 4) * 2..<(text.utf16.count - 1) * 2)
    #expect(units.last?.target?.place.byteRange == (text.utf16.count - 9) * 2..<(text.utf16.count - 5) * 2)
  }

  /// The same pairs from every dialect; the second French text has all that gives trouble.
  @Test(arguments: [
    "fr\tar\nmot\tكلمة\n\"dit \"\"oui\"\", hier; là\"\tقال\n",
    "\u{FEFF}fr,ar\r\nmot,كلمة\r\n\"dit \"\"oui\"\", hier; là\",قال\r\n",
    "Français;Arabe\nmot;كلمة\n\"dit \"\"oui\"\", hier; là\";قال\n",
    "sep=;\r\nالعربية;id;الفرنسية\r\nكلمة;1;mot\r\nقال;2;\"dit \"\"oui\"\", hier; là\"",
    "\"texte source\",\"texte cible\"\n\"mot\",\"كلمة\"\n\"dit \"\"oui\"\",\r\nhier; là\",\"قال\"\n",
    "mot\tكلمة\ndit \"oui\", hier; là\tقال\n", "fr;ar\rmot;كلمة\r\"dit \"\"oui\"\", hier; là\";قال\r",
    "1;x;mot;كلمة\n2;x;\"dit \"\"oui\"\", hier; là\";قال\n",
  ])
  func everyDialectGivesTheSamePairs(text: String) throws {
    for encode in [{ Array($0.utf8) }, Self.utf16] as [(String) -> [UInt8]] {
      let source = try TextDecoder().decode(encode(text), name: "t")
      #expect(TableBitext.matches(source))
      let units = try GivenBitext(source).units
      #expect(units.map { $0.source?.text } == ["mot", "dit \"oui\", hier; là"])
      #expect(units.map { $0.target?.text } == ["كلمة", "قال"])
    }
  }

  /// As Excel writes "Unicode text".
  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.replacing("\u{FEFF}", with: "").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test func aLineBreakInACellIsASpace() throws {
    #expect(try units("fr,ar\n\"un\n\ndeux\r\ntrois\",كلمة\n") == [["un  deux trois", "كلمة"]])
  }

  /// What this program writes has no quoting, whatever its cells begin with.
  @Test func aTableOfOursComesBackUnchanged() throws {
    let texts = [
      ["\"Il a dit\" hier", "\"قال\" أمس"], ["\"Oui.\"", "\"نعم.\""], ["\"Premier paragraphe", "\"الفقرة الأولى"],
      ["la fin.\"", "النهاية.\""],
      ["'=x", "كلمة"], ["\"\"", "\"نعم\""],
    ]
    let table = "src_text\ttrg_text\n" + texts.map { $0.joined(separator: "\t") + "\n" }.joined()
    #expect(try units(table) == texts)
  }

  @Test func linesAreThoseOfTheFile() throws {
    let text = "fr,ar\n\"un\ndeux\",\"كلمة\nثانية\"\n\nmot,كلمة\n"
    #expect(try GivenBitext(SourceText(name: "t", text: text)).units.map { $0.target?.place.line } == [2, 6])
  }

  /// Without a header, texts stand in the first two columns or where most letters of both languages are.
  @Test func columnsAreFoundByTheirLanguages() throws {
    let address = "https://exemple.example/une/adresse/bien/plus/longue/que/le/texte"
    #expect(
      try units("1\t\(address)\tmot\tكلمة\t0.5\n2\t\(address)\tbis\tثان\t0.5\n") == [["mot", "كلمة"], ["bis", "ثان"]])
    #expect(try units("mot\tكلمة\tune remarque\nbis\tثان\tencore une\n") == [["mot", "كلمة"], ["bis", "ثان"]])
  }

  /// A table with commas is no document, but a bitext if it has both languages.
  @Test func aTableWithCommasIsAskedFirst() throws {
    #expect(BitextFormats.declaredFormat(of: SourceText(name: "t", text: "fr,ar\nmot,كلمة\nbis,ثان\n")) == .table)
    #expect(BitextFormats.declaredFormat(of: SourceText(name: "t", text: "fr\tar\nmot\tكلمة\nbis\tثان\n")) == nil)
    #expect(!TableBitext.matches(SourceText(name: "t", text: "id,fr,note\n1,mot,bon\n2,bis,bon\n")))
  }

  // MARK: Columns of its own

  private static let table = #"""
    client,fr,note,ar,confidence
    Alpha,La séance est levée.,"=1, ""vu""",رفعت الجلسة.,9
    ,Le budget est adopté.,,اعتمدت الميزانية.,9
    Bêta,Le rapport est publié.,à revoir,نشر التقرير.,9

    """#

  /// They follow those that are written anew, of which there is but one each.
  @Test(arguments: [TSVFormat.self, CSVFormat.self] as [any OutputFormat.Type])
  func aTableWrittenAnewKeepsItsOwnColumns(format: any OutputFormat.Type) throws {
    let alignment = GivenPairs().align(try GivenBitext(SourceText(name: "t.csv", text: Self.table)))
    let rows = try Self.rows(of: alignment, format)
    #expect(rows[0] == TSVColumn.standard.map(\.heading) + ["client", "note"])
    #expect(
      rows.dropFirst().map { Array($0.suffix(2)) } == [["Alpha", "=1, \"vu\""], ["", ""], ["Bêta", "à revoir"]])
  }

  @Test func columnsThatWereAskedForAreAll() throws {
    let alignment = GivenPairs().align(try GivenBitext(SourceText(name: "t.csv", text: Self.table)))
    var options = WritingOptions()
    options.columns = try TSVColumn.entries("src_text,trg_text")
    options.keepsOwnColumns = false
    #expect(try Self.rows(of: alignment, TSVFormat.self, options)[0] == ["src_text", "trg_text"])
  }

  @Test func columnsWithoutANameAreCalledByTheirPlace() throws {
    let text = "7\tLa séance est levée.\tرفعت الجلسة.\tvu\n8\tLe budget est adopté.\tاعتمدت الميزانية.\n"
    let own = try #require(try GivenBitext(SourceText(name: "t.tsv", text: text)).ownColumns)
    #expect(own.names == ["column_1", "column_4"])
    #expect([1, 2, 3].map(own.row) == [["7", "vu"], ["8", ""], []])
  }

  @Test func sentencesKeepWhatTheirRowHas() throws {
    let text = "fr\tar\tclient\nLa séance est levée. Le budget est adopté.\tرفعت الجلسة. اعتمدت الميزانية.\tAlpha\n"
    let alignment = GivenPairs().align(try GivenBitext(SourceText(name: "t.tsv", text: text)))
    let rows = try Self.rows(of: SentenceAligner().align(alignment), TSVFormat.self)
    #expect(rows.map { $0.last } == ["client", "Alpha", "Alpha"])
  }

  private static func rows(
    of alignment: Alignment, _ format: any OutputFormat.Type, _ options: WritingOptions = WritingOptions()
  ) throws -> [[String]] {
    let bytes = try OutputBuffer.bytes { output in try format.write([alignment], options, to: &output) }
    // What is in front of the first cell is a mark of the encoding.
    let text = Array(bytes.drop { $0 >= 0x80 })
    var reader = CellReader(text, CellDialect(of: text))
    var rows: [[String]] = []
    while let row = reader.next(most: 100) { rows.append(row.cells.map(reader.text)) }
    return rows
  }
}
