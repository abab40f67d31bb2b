import Foundation
import Testing

@testable import Aligner

/// Both texts as a table in Word.
@Suite struct DOCXFormatTests {
  private static func bytes(_ alignments: [Alignment], _ options: WritingOptions = WritingOptions()) throws -> [UInt8] {
    try OutputBuffer.bytes { try DOCXFormat.write(alignments, options, to: &$0) }
  }

  private static func tables(_ alignments: Alignment...) throws -> [[ParsedWordTable.Row]] {
    try #require(ParsedWordTable(try bytes(alignments).shownText)).tables
  }

  private static let plain = Samples.alignment(
    [
      Samples.plain(.heading, "Les ports"), Samples.numbered(1, "Nul ne mouille."), Samples.plain(.body, "Fin."),
      Samples.plain(.body, "Seul."),
    ],
    [
      Samples.plain(.heading, "الموانئ"), Samples.numbered(1, "لا يرسو أحد", written: "١."),
      Samples.plain(.continuation, "في القناة."), Samples.plain(.body, "Fin."),
    ],
    [Samples.bead(0..<1, 0..<1), Samples.bead(1..<2, 1..<3), Samples.bead(2..<3, 3..<4), Samples.bead(3..<4, 4..<4)])

  @Test func aRowIsABeadAndAParagraphAParagraph() throws {
    let rows = try #require(try Self.tables(Self.plain).first)
    let texts = rows.map { $0.cells.map { $0.map { $0.label + $0.text } } }
    #expect(
      texts == [
        [["French", "rapport.fr.txt"], ["Arabic", "rapport.ar.txt"]], [["Les ports"], ["الموانئ"]],
        [["1. Nul ne mouille."], ["١. لا يرسو أحد", "في القناة."]], [["Fin."], ["Fin."]], [["Seul."], [""]],
      ])
    #expect(rows.map(\.isHead) == [true, false, false, false, false])
    #expect(rows[1].cells.allSatisfy { $0.allSatisfy(\.isBold) })
    #expect(rows[2].cells.allSatisfy { $0.allSatisfy { !$0.isBold } })
  }

  @Test func eachTextRunsItsOwnWay() throws {
    let rows = try #require(try Self.tables(Self.plain).first)
    #expect(rows[2].cells[0].map(\.isRightToLeft) == [false])
    #expect(rows[2].cells[1].map(\.isRightToLeft) == [true, true])
    #expect(rows[2].cells[1][0].rightToLeft == ["١. ", "لا يرسو أحد"])
    // What was left untranslated.
    #expect(rows[3].cells[1].map(\.isRightToLeft) == [false])
  }

  @Test func everyAlignmentHasATableOnAPageOfItsOwn() throws {
    #expect(try Self.tables(Self.plain, Self.plain, Self.plain).count == 3)
    let xml = try Self.bytes([Self.plain, Self.plain, Self.plain]).shownText
    #expect(xml.matches(of: /"NewPage"/).count == 2)
  }

  /// The document is read as any other: all that was written is in it.
  @Test(arguments: [plain, Samples.hard])
  func everyTextIsReadAgain(alignment: Alignment) throws {
    let passages = try WordReader.passages(of: try Self.bytes([alignment]), file: "table.docx", format: .docx)
    let lines = Set(passages.lines.map { Array($0.unicodeScalars) })
    for paragraph in alignment.source.paragraphs + alignment.target.paragraphs {
      let text = ParsedPairs.cleaned(paragraph.labelledText).trimmingCharacters(in: .whitespaces)
      #expect(lines.contains(Array(text.unicodeScalars)), "\(text)")
    }
  }

  @Test func veryLongTextsComeBack() throws {
    let alignment = Samples.pair(
      String(repeating: "mot & ", count: 100_000) + "fin", String(repeating: "كلمة ", count: 50_000) + "ي")
    #expect(
      try #require(ParsedWordTable(try Self.bytes([alignment]).shownText)).pairs()
        == [[alignment.source.paragraphs[0].text, alignment.target.paragraphs[0].text]])
  }

  @Test func theFrameIsInTheLanguageThatIsAskedFor() throws {
    for (language, title, isMirrored) in [
      (ReportLanguage.english, "French", false), (.french, "Français", false), (.arabic, "الفرنسية", true),
    ] {
      var options = WritingOptions()
      options.reportLanguage = language
      (options.sourceLanguage, options.targetLanguage) = ("fr-MA", "ar-MA")
      let xml = try Self.bytes([Self.plain], options).shownText
      #expect(xml.contains(">\(title)<"))
      #expect(xml.contains("<w:bidiVisual/>") == isMirrored)
      #expect(xml.contains("<w:lang w:val=\"fr-MA\"/>") && xml.contains("<w:lang w:bidi=\"ar-MA\"/>"))
    }
  }

  @Test func theDateIsTheGivenOneAndTheBytesAreTheSame() throws {
    var options = WritingOptions()
    options.creationDate = Timestamp("2024-05-01T10:20:30Z")
    let bytes = try Self.bytes([Self.plain], options)
    #expect(try Self.bytes([Self.plain], options) == bytes)
    var archive = try ZIPArchive(bytes)
    let properties = String(decoding: try #require(try archive.contents(of: "docProps/core.xml")), as: UTF8.self)
    #expect(properties.contains(">2024-05-01T10:20:30Z<"))
  }

  /// Every part that is named is there, and is XML.
  @Test func thePackageIsWhole() throws {
    var archive = try ZIPArchive(try Self.bytes([]))
    #expect(archive.names.first == "[Content_Types].xml")
    for name in archive.names {
      let text = String(decoding: try #require(try archive.contents(of: name)), as: UTF8.self)
      #expect(ParsedWordTable(text) != nil, "\(name)")
    }
    let types = String(decoding: try #require(try archive.contents(of: "[Content_Types].xml")), as: UTF8.self)
    let parts = Set(types.matches(of: /PartName="\/([^"]+)"/).map { String($0.1) })
    #expect(parts == Set(archive.names.filter { $0.hasSuffix(".xml") && $0 != "[Content_Types].xml" }))
    let styles = String(decoding: try #require(try archive.contents(of: "word/styles.xml")), as: UTF8.self)
    for name in ["NewPage", "Column", "File", "Gap", "Grid", "Label", "Box", "footer", "error", "warning", "note"] {
      #expect(styles.contains("w:styleId=\"\(name)\""), "\(name)")
    }
  }
}
