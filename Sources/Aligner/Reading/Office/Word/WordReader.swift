/// Reads Word documents: DOCX, DOCM, DOTX and DOTM, transitional and strict (ECMA-376, ISO/IEC 29500).
enum WordReader {
  /// The passages of a document; linear in what its parts unpack to.
  /// - Throws: ``ReadingError``.
  @Sendable static func passages(
    of bytes: [UInt8], file: String, format: FileFormat
  ) throws(ReadingError) -> Passages {
    try OfficeArchive.passages(file: file, format: format) { () throws(ReadingError) in
      try document(bytes, file, format).passages(name: file)
    }
  }

  private static func document(
    _ bytes: [UInt8], _ file: String, _ format: FileFormat
  ) throws(ReadingError) -> OfficeDocument {
    var package = try WordPackage(bytes, file: file, format: format)
    var styles = WordStyles()
    if let part = try package.part(.styles) { styles = try WordStyles(part) }
    var numbering = WordNumbering()
    if let part = try package.part(.numbering) { numbering = try WordNumbering(part, styles: styles) }
    var drawings: [String: [OfficeDocument.Paragraph]] = [:]
    for kind in [WordPackage.Kind.diagramData, .chart] {
      for part in try package.parts(kind, most: mostParts) {
        drawings[part.id] = try paragraphs(of: part.text, styles, numbering)
      }
    }
    var body = WordStory(package.main, styles: styles, numbering: numbering, drawings: drawings)
    try body.read()
    var notes: [WordStory.Note: [OfficeDocument.Paragraph]] = [:]
    for kind in [WordPackage.Kind.footnotes, .endnotes] where !body.marks.isEmpty {
      guard let part = try package.part(kind) else { continue }
      var story = WordStory(part, styles: styles, numbering: body.numbering)
      try story.read()
      notes.merge(story.notes) { first, _ in first }
    }
    var document = OfficeDocument(paragraphs: body.story.paragraphs, notes: body.marks.compactMap { notes[$0] })
    document.headers = try furniture(.header, &package, styles, numbering)
    document.footers = try furniture(.footer, &package, styles, numbering)
    return document
  }

  /// Most parts of a kind that are looked at: each section may have three headers.
  private static let mostParts = 300

  private static func furniture(
    _ kind: WordPackage.Kind, _ package: inout WordPackage, _ styles: WordStyles, _ numbering: WordNumbering
  ) throws(ReadingError) -> [OfficeDocument.Paragraph] {
    var found: [OfficeDocument.Paragraph] = []
    for part in try package.parts(kind, most: mostParts) { found += try paragraphs(of: part.text, styles, numbering) }
    return found
  }

  private static func paragraphs(
    of part: SourceText, _ styles: WordStyles, _ numbering: WordNumbering
  ) throws(ReadingError) -> [OfficeDocument.Paragraph] {
    var story = WordStory(part, styles: styles, numbering: numbering)
    try story.read()
    return story.story.paragraphs
  }
}
