import Testing

@testable import Aligner

@Suite struct PackageSignsTests {
  /// An Office file whose main part has some name and type.
  private static func office(
    _ part: String, _ type: String, kind: String = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  ) -> ArchiveSample {
    ArchiveSample([
      .init("word/media/image1.jpg", "…"),
      .init(
        "[Content_Types].xml",
        "<Types><Default Extension='xml' ContentType='application/xml'/><Override PartName='/\(part)' ContentType='\(type)'/></Types>"
      ),
      .init(
        "_rels/.rels",
        "<Relationships><Relationship Id='a' Type='\(kind)/extended-properties' Target='docProps/app.xml'/><Relationship Id='b' Type='\(kind)/officeDocument' Target='\(part)'/></Relationships>"
      ),
    ])
  }

  private static let open = "application/vnd.openxmlformats-officedocument."

  private func guess(_ sample: ArchiveSample) -> FormatGuess? { FormatGuess(sample.bytes) }

  @Test(
    arguments: [
      ("word/document2.xml", open + "wordprocessingml.document.main+xml", .docx),
      ("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", .docx),
      ("word/document.xml", open + "wordprocessingml.template.main+xml", .docx),
      ("ppt/presentation.xml", open + "presentationml.presentation.main+xml", .presentation),
      ("xl/workbook.xml", open + "spreadsheetml.sheet.main+xml", .spreadsheet),
    ] as [(String, String, FileFormat)])
  func anOfficeFileSaysWhichPartIsTheDocument(part: String, type: String, format: FileFormat) {
    #expect(guess(Self.office(part, type)) == FormatGuess(format: format))
    // Strict files have relations of other names.
    let strict = Self.office(part, type, kind: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    #expect(guess(strict) == FormatGuess(format: format))
  }

  @Test(
    arguments: [
      ("application/vnd.oasis.opendocument.text", .odt), ("application/vnd.oasis.opendocument.text-template", .odt),
      ("application/vnd.oasis.opendocument.spreadsheet", .openSpreadsheet),
      ("application/vnd.oasis.opendocument.presentation", .openPresentation), ("application/epub+zip", .eBook),
      ("application/x-krita", .zip),
    ] as [(String, FileFormat)])
  func aMemberNamesTheType(type: String, format: FileFormat) {
    #expect(guess(ArchiveSample([.init("mimetype", type)])) == FormatGuess(format: format))
    let manifest =
      "<manifest:manifest><manifest:file-entry manifest:full-path='/' manifest:media-type='\(type)'/></manifest:manifest>"
    #expect(guess(ArchiveSample([.init("META-INF/manifest.xml", manifest)])) == FormatGuess(format: format))
  }

  @Test func anEncryptedDocumentIsTold() {
    let manifest = """
      <manifest:manifest><manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/>\
      </manifest:file-entry></manifest:manifest>
      """
    let sample = ArchiveSample([
      .init("mimetype", "application/vnd.oasis.opendocument.text"), .init("META-INF/manifest.xml", manifest),
    ])
    #expect(guess(sample) == FormatGuess(format: .odt, fault: .password))
  }

  @Test(
    arguments: [("Index/Document.iwa", .pages), ("word/document.xml", .docx), ("a.txt", .zip)] as [(String, FileFormat)]
  )
  func namesTellWhereNothingElseDoes(name: String, format: FileFormat) {
    #expect(guess(ArchiveSample([.init(name, "…")])) == FormatGuess(format: format))
  }

  @Test func whatIsCutOffIsToldByWhatIsLeft() {
    let bytes = Self.office("word/document.xml", "").bytes
    #expect(FormatGuess(Array(bytes[..<60])) == FormatGuess(format: .docx, fault: .damage))
    let odt = ArchiveSample([.init("mimetype", "application/vnd.oasis.opendocument.text"), .init("a", "b")]).bytes
    #expect(FormatGuess(Array(odt[..<90])) == FormatGuess(format: .odt, fault: .damage))
    #expect(FormatGuess(Array(odt[..<10])) == FormatGuess(format: .zip, fault: .damage))
  }
}
