/// Reads text documents of the OpenDocument format: ODT and OTT, and the flat form in one XML file, FODT.
enum ODTReader {
  /// The passages of a document in an archive; linear in what its parts unpack to.
  /// - Throws: ``ReadingError``.
  @Sendable static func passages(
    of bytes: [UInt8], file: String, format: FileFormat
  ) throws(ReadingError) -> Passages {
    var archive = try OfficeArchive(bytes, file: file, format: format)
    let (content, styles) = (try archive.requiredPart("content.xml"), try archive.part("styles.xml"))
    return try passages(of: content, styles: styles, ODTFormulas(&archive))
  }

  /// The passages of a document in one XML file; linear.
  /// - Throws: ``ReadingError/malformed(file:line:fault:)``.
  @Sendable static func flatPassages(
    of bytes: [UInt8], file: String, format: FileFormat
  ) throws(ReadingError) -> Passages {
    try passages(of: SourceText(name: file, bytes: bytes, encoding: .utf8), styles: nil, ODTFormulas())
  }

  private static func passages(
    of content: SourceText, styles part: SourceText?, _ formulas: ODTFormulas
  ) throws(ReadingError) -> Passages {
    var styles = ODTStyles()
    // What the content defines itself comes before what it shares with others.
    try styles.read(content)
    if let part { try styles.read(part) }
    var story = ODTStory(content, styles: styles, formulas: formulas)
    try story.read()
    var document = OfficeDocument(paragraphs: story.story.paragraphs, notes: story.notes)
    document.headers = try paragraphs(
      of: part ?? content, in: ["style:header", "style:header-left", "style:header-first"])
    document.footers = try paragraphs(
      of: part ?? content, in: ["style:footer", "style:footer-left", "style:footer-first"])
    return document.passages(name: content.name)
  }

  private static func paragraphs(
    of part: SourceText, in elements: Set<String>
  ) throws(ReadingError) -> [OfficeDocument.Paragraph] {
    var story = ODTStory(part, styles: ODTStyles(), body: elements)
    try story.read()
    return story.story.paragraphs
  }
}
