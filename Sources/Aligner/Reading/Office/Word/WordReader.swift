/// Reads Word documents: DOCX, DOCM, DOTX and DOTM, transitional and strict (ECMA-376, ISO/IEC 29500).
enum WordReader {
  /// The passages of a document; linear in what its parts unpack to.
  /// - Throws: ``ReadingError``.
  @Sendable static func passages(
    of bytes: [UInt8], file: String, format: FileFormat
  ) throws(ReadingError) -> Passages {
    var package = try WordPackage(bytes, file: file, format: format)
    var styles = WordStyles()
    if let part = try package.part(.styles) { styles = try WordStyles(part) }
    var numbering = WordNumbering()
    if let part = try package.part(.numbering) { numbering = try WordNumbering(part, styles: styles) }
    var body = WordStory(package.main, styles: styles, numbering: numbering)
    try body.read()
    var notes: [WordStory.Note: [OfficeDocument.Paragraph]] = [:]
    for kind in [WordPackage.Kind.footnotes, .endnotes] where !body.marks.isEmpty {
      guard let part = try package.part(kind) else { continue }
      var story = WordStory(part, styles: styles, numbering: body.numbering)
      try story.read()
      notes.merge(story.notes) { first, _ in first }
    }
    let shown = body.marks.compactMap { notes[$0] }
    return OfficeDocument(paragraphs: body.story.paragraphs, notes: shown).passages(name: file)
  }
}
