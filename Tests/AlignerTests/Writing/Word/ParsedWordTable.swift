import Foundation

@testable import Aligner

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The tables of a Word document as a parser of XML that is not ours finds them.
final class ParsedWordTable: NSObject, XMLParserDelegate {
  /// What stands in a paragraph of a cell.
  struct Paragraph: Equatable {
    var label = ""
    var text = ""
    /// What is marked in it.
    var marked = ""
    var isBold = false
    /// Whether the paragraph says that it runs from the right, and which of its texts do.
    var isRightToLeft = false
    var rightToLeft: [String] = []
  }

  /// A row: its cells, each with its paragraphs.
  struct Row {
    var isHead = false
    var cells: [[Paragraph]] = []
  }

  /// The rows of each table.
  private(set) var tables: [[Row]] = []
  private var run = (isLabel: false, isMarked: false, isRightToLeft: false)
  private var isInText = false
  private var isInTable = false

  /// Reads the text of a document; `nil` if it is no XML.
  init?(_ xml: String) {
    super.init()
    // As a stream: of data in one piece the parser takes 10 MB at the most.
    let parser = XMLParser(stream: InputStream(data: Data(xml.utf8)))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  /// The pairs of texts of all rows but the heads.
  func pairs(keepsLabels: Bool = false) -> [[String]] {
    let rows = tables.joined().filter { !$0.isHead }.map { $0.cells.map { $0.map { ($0.label, $0.text) } } }
    return ParsedPage.pairs(rows.map { $0.map { $0.filter { $0 != ("", "") } } }, keepsLabels: keepsLabels)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    if name == "w:tbl" {
      tables.append([])
      isInTable = true
    }
    guard isInTable else { return }
    let table = tables.count - 1
    if name == "w:tr" { return tables[table].append(Row()) }
    guard let row = tables[table].indices.last else { return }
    switch name {
    case "w:tblHeader": tables[table][row].isHead = true
    case "w:tc": tables[table][row].cells.append([])
    case "w:p": tables[table][row].cells[tables[table][row].cells.count - 1].append(Paragraph())
    case "w:r": run = (false, false, false)
    case "w:rStyle": run.isLabel = attributes["w:val"] == "Label"
    case "w:highlight": run.isMarked = true
    case "w:rtl": run.isRightToLeft = true
    case "w:b": change { $0.isBold = true }
    case "w:bidi": change { $0.isRightToLeft = true }
    case "w:t":
      isInText = true
      if run.isRightToLeft { change { $0.rightToLeft.append("") } }
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard isInText, isInTable else { return }
    let run = run
    change { paragraph in
      if run.isLabel { paragraph.label += text } else { paragraph.text += text }
      if run.isMarked { paragraph.marked += text }
      if run.isRightToLeft { paragraph.rightToLeft[paragraph.rightToLeft.count - 1] += text }
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "w:t" { isInText = false }
    if name == "w:tbl" { isInTable = false }
  }

  /// Changes the paragraph that is being read.
  private func change(_ body: (inout Paragraph) -> Void) {
    let table = tables.count - 1
    guard let row = tables[table].indices.last, let cell = tables[table][row].cells.indices.last,
      let last = tables[table][row].cells[cell].indices.last
    else { return }
    body(&tables[table][row].cells[cell][last])
  }
}

extension [UInt8] {
  /// An output as text; of a Word document, the text that is packed in it.
  var shownText: String {
    guard ZIPArchive.begins(self) else { return String(decoding: self, as: UTF8.self) }
    var archive = try? ZIPArchive(self)
    return String(decoding: (try? archive?.contents(of: "word/document.xml")) ?? [], as: UTF8.self)
  }
}
