@testable import Aligner

/// Word documents made in memory of the XML of their parts.
struct WordSample {
  /// What stands in the body.
  var body: String
  var styles: String?
  var numbering: String?
  var footnotes: String?
  var endnotes: String?
  /// Where the main part is, and the folder of the kinds of its relations.
  var main = "word/document.xml"
  var kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  init(
    _ body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil, endnotes: String? = nil
  ) {
    (self.body, self.styles, self.numbering) = (body, styles, numbering)
    (self.footnotes, self.endnotes) = (footnotes, endnotes)
  }

  /// The parts beside the main one, by the last word of their relations.
  private var others: [(kind: String, text: String)] {
    [
      ("styles", styles.map { "<w:styles>\($0)</w:styles>" }),
      ("numbering", numbering.map { "<w:numbering>\($0)</w:numbering>" }),
      ("footnotes", footnotes.map { "<w:footnotes>\($0)</w:footnotes>" }),
      ("endnotes", endnotes.map { "<w:endnotes>\($0)</w:endnotes>" }),
    ].compactMap { kind, text in text.map { (kind, $0) } }
  }

  /// The parts by their names.
  var parts: [ArchiveSample.Member] {
    let components = main.split(separator: "/")
    let folder = components.dropLast().map { $0 + "/" }.joined()
    let relations = others.map { Self.relation(kinds + "/" + $0.kind, "\($0.kind).xml") }.joined()
    return [
      .init("_rels/.rels", "<Relationships>\(Self.relation(kinds + "/officeDocument", main))</Relationships>"),
      .init(main, "<w:document><w:body>\(body)</w:body></w:document>"),
      .init("\(folder)_rels/\(components.last ?? "").rels", "<Relationships>\(relations)</Relationships>"),
    ] + others.map { .init(folder + $0.kind + ".xml", $0.text) }
  }

  /// A relation, as a part of relations has it.
  static func relation(_ kind: String, _ target: String, more: String = "") -> String {
    "<Relationship Id='r' Type='\(kind)' Target='\(target)'\(more)/>"
  }

  /// What the reader makes of it.
  func passages() throws(ReadingError) -> Passages {
    try WordReader.passages(of: ArchiveSample(parts).bytes, file: "a.docx", format: .docx)
  }

  /// The texts of its passages, labels in front.
  var lines: [String] { get throws { try passages().lines } }

  // MARK: XML

  /// A paragraph of some runs.
  static func paragraph(_ runs: String, _ properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(runs)</w:p>"
  }

  /// A run of text.
  static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space='preserve'>\(text)</w:t></w:r>"
  }

  /// A paragraph of plain text.
  static func text(_ text: String, _ properties: String = "") -> String { paragraph(run(text), properties) }

  /// The number of a paragraph.
  static func number(_ list: Int, _ level: Int? = nil) -> String {
    "<w:numPr>\(level.map { "<w:ilvl w:val='\($0)'/>" } ?? "")<w:numId w:val='\(list)'/></w:numPr>"
  }

  /// A field of a code, with what it shows.
  static func field(_ code: String, _ result: String) -> String {
    """
    <w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> \(code) </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType='separate'/></w:r>\(result)<w:r><w:fldChar w:fldCharType='end'/></w:r>
    """
  }

  /// A table of rows of cells.
  static func table(_ rows: [[String]]) -> String {
    "<w:tbl>\(rows.map { "<w:tr>\($0.map { "<w:tc>\($0)</w:tc>" }.joined())</w:tr>" }.joined())</w:tbl>"
  }
}

extension Passages {
  /// The texts of the passages; between a label that the format shows and the text stands a tab.
  var lines: [String] { all().map { text.bytes.text(in: $0.range) } }

  /// The label that the format shows of each.
  var labels: [ShownLabel?] { all().map { role(of: $0)?.label } }

  /// What the format knows of each, in short: `heading`, `note 2`, `cell 1 3 2`, `box`; empty if that is nothing.
  var roles: [String] {
    all().map { passage in
      guard let role = role(of: passage) else { return "" }
      let kind: String? =
        switch role.kind {
        case .text: nil
        case .heading: "heading"
        case .contents: "contents"
        case .note: "note \(role.note ?? 0)"
        }
      let cell = role.cell.map { "cell \($0.table) \($0.row) \($0.column)" }
      return [kind, cell, role.isBoxed ? "box" : nil].compactMap(\.self).joined(separator: ", ")
    }
  }
}
