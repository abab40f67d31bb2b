import Testing

@testable import Aligner

/// The report that is filed as a Word document.
@Suite struct DOCXReportTests {
  private static func tables(
    _ report: CheckReport, _ options: ReportOptions = ReportOptions()
  ) throws -> [[ParsedWordTable.Row]] {
    try #require(ParsedWordTable(try xml(report, options))).tables
  }

  private static func xml(_ report: CheckReport, _ options: ReportOptions = ReportOptions()) throws -> String {
    try ReportFormatContractTests.write("docx", report, options)
  }

  private static func texts(_ row: ParsedWordTable.Row) -> [String] {
    row.cells.map { $0.map { $0.label + $0.text }.joined(separator: "\n") }
  }

  @Test func theFirstTablesSayWhatWasChecked() throws {
    var options = ReportOptions()
    options.creationDate = Timestamp("2024-05-01T10:20:30Z")
    let report = try ReportFormatContractTests.report("missing-paragraph")
    let tables = try Self.tables(report, options)
    #expect(tables.count == 3)
    let (source, target) = (report.alignment.source, report.alignment.target)
    #expect(
      tables[0].map(Self.texts) == [
        ["", "File", "Paragraphs", "SHA-256 of the text (beginning)"],
        ["French", "rapport.fr.txt", "\(source.paragraphs.count)", DocumentFingerprint(source).digits(16)],
        ["Arabic", "rapport.ar.txt", "\(target.paragraphs.count)", DocumentFingerprint(target).digits(16)],
      ])
    #expect(
      tables[1].map(Self.texts) == [["Errors", "Warnings", "Notes", "Verdict"], ["1", "0", "0", "a translation"]])
    #expect(try Self.xml(report, options).contains("2024-05-01 10:20 UTC"))
  }

  @Test func aFindingHasItsPlacesItsSentenceBothTextsAndABox() throws {
    let report = try ReportFormatContractTests.report("date-mismatch")
    let finding = try #require(report.findings.first)
    let rows = try #require(try Self.tables(report).last)
    #expect(
      Self.texts(rows[0]) == [
        "", "Severity", "Place (French)", "Place (Arabic)", "Finding", "French", "Arabic", "Done",
      ])
    #expect(rows[0].isHead && rows.count == 1 + report.findings.count)
    let row = Self.texts(rows[1])
    let sides = report.sides(of: finding)
    #expect(row[0] == "1" && row[1] == finding.severity.rawValue && row[7] == "☐")
    #expect(Array(row[2...3]) == sides.map { $0.words.plain(.english) })
    #expect(row[4].hasSuffix(" " + finding.message.plain(.english)))
    #expect(Array(row[5...6]) == sides.map(\.paragraph.labelledText))
    let marks = try #require(finding.source?.marks)
    #expect(!marks.isEmpty)
    let bytes = Array(sides[0].paragraph.text.utf8)
    #expect(rows[1].cells[5][0].marked == marks.map { bytes.text(in: $0) }.joined())
    #expect(rows[1].cells[5][0].isRightToLeft == false && rows[1].cells[6][0].isRightToLeft)
  }

  @Test func rowsStayWholeAndTheHeadIsRepeated() throws {
    let xml = try Self.xml(ReportFormatContractTests.hostile)
    let rows = xml.matches(of: /<w:tr>/).count
    #expect(rows > 10 && xml.matches(of: /<w:tr><w:trPr><w:cantSplit\/>/).count == rows)
    #expect(xml.matches(of: /<w:tblHeader\/>/).count == 3)
  }

  @Test func withoutFindingsThereIsASentenceAndALineToSignOn() throws {
    for language in ReportLanguage.allCases {
      var options = ReportOptions()
      options.language = language
      let report = BitextCheck(rules: []).report(on: Samples.hard)
      let xml = try Self.xml(report, options)
      #expect(try Self.tables(report, options).count == 2)
      let words = [PageWords.noFindings, PaperWords.checkedBy, PaperWords.signature]
      for word in words { #expect(xml.contains(word[language])) }
    }
  }

  @Test func theArabicFrameIsMirrored() throws {
    var options = ReportOptions()
    options.language = .arabic
    let report = try ReportFormatContractTests.report("date-mismatch")
    let xml = try Self.xml(report, options)
    #expect(xml.matches(of: /<w:bidiVisual\/>/).count == 3)
    #expect(xml.contains("<w:bidi/></w:sectPr>"))
    let row = try #require(try Self.tables(report, options).last?.last)
    #expect(
      row.cells.map { $0.map(\.isRightToLeft) } == [true, true, true, true, true, false, true, true].map { [$0] })
    #expect(!(try Self.xml(report)).contains("<w:bidiVisual/>"))
  }

  /// A long text has many findings, and each has the text: it must not be there thousands of times.
  @Test func ofALongTextTheMiddleIsLeftOut() throws {
    let long = String(repeating: "mot ", count: 50_000)
    let alignment = Samples.pair(long + "2254 " + long, "نص")
    let start = long.utf8.count
    let finding = Finding(
      rule: "number-mismatch", severity: .warning, message: Message("2254 is missing"),
      source: .init(paragraph: 0, marks: [start..<start + 4]), target: .init(paragraph: 0), bead: 0)
    let report = CheckReport(alignment, rules: [], findings: [finding])
    let text = try #require(try Self.tables(report).last?.last).cells[5][0]
    #expect(text.marked == "2254")
    #expect(text.text.hasPrefix("mot mot ") && text.text.hasSuffix("mot "))
    #expect(text.text.matches(of: #/ … /#).count == 2 && text.text.count < 3000)
  }

  @Test func manyPairsBeginWithATableThatLeadsToThem() throws {
    let pairs = [
      CheckedPair(try ReportFormatContractTests.report("missing-paragraph")),
      CheckedPair(source: "a.fr.txt", target: "a.ar.txt", reason: ReadingError.empty(file: "a.fr.txt").message),
      CheckedPair(try ReportFormatContractTests.report("date-mismatch")),
    ]
    var writer = DOCXReport(options: ReportOptions())
    let xml = try OutputBuffer.bytes { output in
      try writer.writeHead(CheckRules.all, to: &output)
      for pair in pairs { try writer.write(pair, to: &output) }
      try writer.writeTail(to: &output)
    }.shownText
    let tables = try #require(ParsedWordTable(xml)).tables
    #expect(tables.count == 1 + 2 * 3)
    #expect(tables[0].count == 4)
    let failed = Self.texts(tables[0][2])
    #expect(failed == ["a.fr.txt", "a.ar.txt", ReadingError.empty(file: "a.fr.txt").message.plain(.english)])
    let links = Set(xml.matches(of: /w:anchor="(pair\d+)"/).map { String($0.1) })
    #expect(links == ["pair1", "pair3"])
    #expect(Set(xml.matches(of: /<w:bookmarkStart w:id="\d+" w:name="(pair\d+)"/).map { String($0.1) }) == links)
  }
}
