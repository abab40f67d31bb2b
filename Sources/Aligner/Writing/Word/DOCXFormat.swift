/// A Word document with both texts in a table, for whoever revises there: a row a bead, a paragraph of a bead a paragraph
/// of its cell, with its label in front.
///
/// What is unpaired has an empty cell beside it, and is always there: a reviser has to see it. Of several alignments each has
/// a table, which begins on a page of its own. The row with the languages and the files is repeated on each page.
public struct DOCXFormat: OutputFormat {
  public static let name = "docx"
  public static let fileExtensions = ["docx"]
  public static let summary = Message.docx
  public static let canHoldUnpaired = false
  public static let hasColumns = false
  public static let isText = false

  private let options: WritingOptions
  private var file: DOCXFile
  private var isFirst = true

  public init(options: WritingOptions) {
    self.options = options
    file = DOCXFile(
      language: options.reportLanguage, date: options.creationDate, toolVersion: options.toolVersion,
      isLandscape: false)
  }

  public mutating func writeHead(to output: inout OutputBuffer) throws {
    try file.writeHead(to: &output)
  }

  public mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    let (options, isFirst, width) = (options, isFirst, file.width)
    let languages = DOCXLanguages(source: options.sourceLanguage, target: options.targetLanguage)
    func cell(_ paragraphs: Range<Int>, of document: Document) -> DOCXTable.Cell {
      var cell = DOCXTable.Cell()
      cell.paragraphs = document.paragraphs[paragraphs].map { DOCXParagraph($0, of: document.language, languages) }
      return cell
    }
    let head = [alignment.source, alignment.target].map(head)
    try file.write(to: &output) { xml in
      if !isFirst { try xml.append(DOCXParagraph(options.reportLanguage, style: "NewPage", [])) }
      let table = DOCXTable(
        widths: [width / 2, width / 2], isMirrored: options.reportLanguage == .arabic, isDivisible: true)
      try table.writeStart(head, to: &xml)
      for bead in alignment.beads where options.writes(bead) {
        try table.write(
          [cell(bead.source, of: alignment.source), cell(bead.target, of: alignment.target)], to: &xml)
      }
      try table.writeEnd(to: &xml)
    }
    self.isFirst = false
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {
    try file.writeTail(to: &output)
  }

  /// The language of a column, and the file that is in it.
  private func head(_ document: Document) -> DOCXTable.Cell {
    let language = options.reportLanguage
    return DOCXTable.Cell(
      DOCXParagraph(PageWords.title(of: document.language), language, style: "Column"),
      DOCXParagraph(language, style: "File", [.apart(UnitNames.fileName(of: document.name))]))
  }
}
