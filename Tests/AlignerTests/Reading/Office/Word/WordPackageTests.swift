import Testing

@testable import Aligner

/// Parts of Word documents are found by their relations, whatever these say.
@Suite struct WordPackageTests {
  private static let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
  private static let open = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let damage = ReadingError.damaged(file: "a.docx", format: .docx)

  private func read(_ parts: [ArchiveSample.Member]) throws(ReadingError) -> [String] {
    try WordReader.passages(of: ArchiveSample(parts).bytes, file: "a.docx", format: .docx).lines
  }

  @Test(arguments: ["word/document.xml", "word/document2.xml", "a.xml", "a/b/c.xml"], [open, strict])
  func partsMayHaveAnyName(main: String, kinds: String) throws {
    var sample = WordSample(WordSample.text("Le port", WordSample.number(1)), numbering: ListSample.decimal)
    (sample.main, sample.kinds) = (main, kinds)
    #expect(try sample.lines == ["1.\tLe port"])
  }

  @Test(arguments: ["/word/lists.xml", "lists.xml", "./lists.xml", "../word/lists.xml", "../../../word/lists.xml"])
  func targetsAreCountedFromTheirPart(target: String) throws {
    var sample = WordSample(WordSample.text("Le port", WordSample.number(1)), numbering: ListSample.decimal)
    sample.numbering = nil
    let relation = WordSample.relation(Self.open + "/numbering", target)
    var parts = sample.parts
    parts[2] = .init("word/_rels/document.xml.rels", "<Relationships>\(relation)</Relationships>")
    #expect(
      try read(parts + [.init("word/lists.xml", "<w:numbering>\(ListSample.decimal)</w:numbering>")]) == [
        "1.\tLe port"
      ])
  }

  /// None of these has lists; the text is there all the same.
  @Test(arguments: [
    "", relation("numbering", "none.xml"), relation("numbering", ""), relation("numbering", "../../../etc/passwd"),
    relation("numbering", "document.xml") + relation("styles", "document.xml") + relation("footnotes", "document.xml"),
    relation("numbering", "http://example.org/a.xml", " TargetMode='External'"), "<Relationship/>",
    relation("numbering", "_rels/document.xml.rels"),
  ])
  func relationsThatLeadAstrayDoNoHarm(relations: String) throws {
    var parts = WordSample(WordSample.text("Le port", WordSample.number(1))).parts
    parts[2] = .init("word/_rels/document.xml.rels", "<Relationships>\(relations)</Relationships>")
    #expect(try read(parts) == ["Le port"])
  }

  private static func relation(_ kind: String, _ target: String, _ more: String = "") -> String {
    WordSample.relation(open + "/" + kind, target, more: more)
  }

  @Test func withoutRelationsThePartHasItsUsualName() throws {
    #expect(try read([.init("word/document.xml", "<w:p><w:r><w:t>Le port</w:t></w:r></w:p>")]) == ["Le port"])
  }

  @Test func aDocumentWithoutItsPartIsDamaged() {
    let astray = "<Relationships>\(WordSample.relation(Self.open + "/officeDocument", "none.xml"))</Relationships>"
    for parts in [
      [ArchiveSample.Member("a", "b")], [.init("_rels/.rels", astray), .init("word/document.xml", "<a/>")],
    ] {
      #expect(throws: Self.damage) { try read(parts) }
    }
  }

  @Test(arguments: ["word/document.xml", "word/numbering.xml", "_rels/.rels", "word/_rels/document.xml.rels"])
  func aPartThatIsNoXMLIsDamage(name: String) throws {
    var parts = WordSample(WordSample.text("Le port"), numbering: ListSample.decimal).parts
    let index = try #require(parts.firstIndex { $0.name == name })
    parts[index] = .init(name, "<a><b></a>")
    #expect(throws: Self.damage) { try read(parts) }
  }

  @Test func partsMayBeInUTF16() throws {
    var parts = WordSample("").parts
    let text = "<?xml version='1.0' encoding='UTF-16'?><w:p><w:r><w:t>Le port d’été الميناء</w:t></w:r></w:p>"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    parts[1] = .init(parts[1].name, bytes)
    #expect(try read(parts) == ["Le port d’été الميناء"])
    parts[1] = .init(parts[1].name, bytes.dropLast())
    #expect(throws: Self.damage) { try read(parts) }
  }

  /// Nobody can name the encoding of a part, and one in none is damaged.
  @Test(arguments: [[0xC3], [0], [0x50, 0x4B, 3, 4]] as [[UInt8]])
  func partsInNoEncodingAreDamaged(bytes: [UInt8]) {
    var parts = WordSample("").parts
    parts[1] = .init(parts[1].name, bytes + Array("<w:p><w:r><w:t>Le port</w:t></w:r></w:p>".utf8) + bytes)
    #expect(throws: Self.damage) { try read(parts) }
  }

  @Test func aPartWithNothingInItIsNone() throws {
    var parts = WordSample(WordSample.text("Le port"), numbering: ListSample.decimal).parts
    parts[3] = .init(parts[3].name, "")
    #expect(try read(parts) == ["Le port"])
    parts[1] = .init(parts[1].name, "")
    #expect(throws: Self.damage) { try read(parts) }
  }
}
