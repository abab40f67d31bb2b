/// A Word document that is being written: the package of ECMA-376 (transitional), of which the text is the last part.
struct DOCXFile {
  /// The language of the frame; Arabic mirrors the pages.
  let language: ReportLanguage
  /// When it was made; without it no date is written.
  let date: Timestamp?
  /// Whether the pages lie on their sides.
  let isLandscape: Bool
  private let maker: String
  private var archive: ZIPWriter

  /// The edge around a page, in twentieths of a point.
  private static let edge = 850
  /// The sides of A4, in the same.
  private static let sides = (short: 11906, long: 16838)

  /// - Parameter toolVersion: the version of the tool that the document names as its maker.
  init(language: ReportLanguage, date: Timestamp?, toolVersion: String, isLandscape: Bool) {
    (self.language, self.date, self.isLandscape) = (language, date, isLandscape)
    maker = "align-cli \(toolVersion)"
    archive = ZIPWriter(date: date)
  }

  /// How wide the text is, in twentieths of a point.
  var width: Int { (isLandscape ? Self.sides.long : Self.sides.short) - 2 * Self.edge }

  /// Writes what stands before the text.
  mutating func writeHead(titled title: Message? = nil, to output: inout OutputBuffer) throws {
    for (name, text) in DOCXParts.fixed { try archive.write(DOCXParts.head + text, as: name, to: &output) }
    let properties = try String(
      decoding: OutputBuffer.bytes { output in
        try output.append(DOCXParts.head + DOCXParts.propertiesStart)
        if let title { try output.append("<dc:title>\(title[language])</dc:title>") }
        try output.append("<dc:creator>")
        try output.append(maker, as: XMLEscape.self)
        try output.append("</dc:creator>")
        if let date {
          try output.append("<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(date.extended)</dcterms:created>")
        }
        try output.append("</cp:coreProperties>")
      }, as: UTF8.self)
    try archive.write(properties, as: "docProps/core.xml", to: &output)
    try archive.begin("word/document.xml", to: &output)
    try archive.write(to: &output) { try $0.append(DOCXParts.head + DOCXParts.documentStart) }
  }

  /// Writes more of the text.
  /// - Parameter body: is given the buffer to write it into.
  mutating func write(to output: inout OutputBuffer, _ body: (inout OutputBuffer) throws -> Void) throws {
    try archive.write(to: &output, body)
  }

  /// Writes what stands behind the text.
  mutating func writeTail(to output: inout OutputBuffer) throws {
    let (width, height) = isLandscape ? (Self.sides.long, Self.sides.short) : (Self.sides.short, Self.sides.long)
    let section =
      "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
      + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(isLandscape ? " w:orient=\"landscape\"" : "")/>"
      + "<w:pgMar w:top=\"\(Self.edge)\" w:right=\"\(Self.edge)\" w:bottom=\"\(Self.edge)\" w:left=\"\(Self.edge)\""
      + " w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/>\(language == .arabic ? "<w:bidi/>" : "")</w:sectPr>"
    try archive.write(to: &output) { try $0.append("\(section)</w:body></w:document>\n") }
    try archive.end(to: &output)
    try archive.finish(to: &output)
  }
}
