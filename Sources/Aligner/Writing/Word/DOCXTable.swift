/// A table of a Word document, whose first row is repeated on each page.
struct DOCXTable {
  /// What stands in a cell.
  struct Cell {
    var paragraphs: [DOCXParagraph]
    /// Columns that it spans.
    var span = 1

    init(_ paragraphs: DOCXParagraph..., span: Int = 1) {
      (self.paragraphs, self.span) = (paragraphs, span)
    }
  }

  /// How wide the columns are, in twentieths of a point.
  let widths: [Int]
  /// Whether the first column is on the right.
  let isMirrored: Bool
  /// Whether a row may go on on the next page.
  var isDivisible = false

  /// Writes the beginning, with the first row.
  func writeStart(_ head: [Cell], to output: inout OutputBuffer) throws {
    try output.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/>\(isMirrored ? "<w:bidiVisual/>" : "")")
    try output.append("<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
    try output.append("</w:tblPr><w:tblGrid>")
    for width in widths { try output.append("<w:gridCol w:w=\"\(width)\"/>") }
    try output.append("</w:tblGrid>\n")
    try write(head, isHead: true, to: &output)
  }

  /// Writes a row.
  func write(_ cells: [Cell], to output: inout OutputBuffer) throws {
    try write(cells, isHead: false, to: &output)
  }

  /// Writes the end, and what has to stand between a table and whatever follows.
  func writeEnd(to output: inout OutputBuffer) throws {
    try output.append("</w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>\n")
  }

  private func write(_ cells: [Cell], isHead: Bool, to output: inout OutputBuffer) throws {
    try output.append("<w:tr>")
    if isHead || !isDivisible {
      try output.append("<w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>")
    }
    var column = 0
    for cell in cells {
      let width = widths[column..<column + cell.span].reduce(0, +)
      try output.append("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>")
      if cell.span > 1 { try output.append("<w:gridSpan w:val=\"\(cell.span)\"/>") }
      if isHead { try output.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFEFEF\"/>") }
      try output.append("</w:tcPr>")
      for paragraph in cell.paragraphs { try output.append(paragraph) }
      // No cell is without a paragraph.
      if cell.paragraphs.isEmpty { try output.append("<w:p/>") }
      try output.append("</w:tc>")
      column += cell.span
    }
    try output.append("</w:tr>\n")
  }
}
