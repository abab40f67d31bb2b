/// A table with commas or semicolons (CSV, [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)), told from prose.
///
/// In prose a blank stands beside a comma or semicolon, or the end of a line behind it. A table has the same number of cells in
/// each of its rows, three at least, and none of its separators is beside a blank.
struct CommaTable {
  /// Whether a text is surely such a table.
  private(set) var isTable = false

  /// Rows that are looked at, and bytes in which they stand.
  private static let sample = 100
  private static let reach = 1 << 18
  private static let fewestRows = 3
  /// Columns whose cells are looked at.
  private static let widest = 1 << 10
  /// So few columns that a header or quotation marks have to say more.
  private static let fewColumns = 2
  /// What columns of texts are called.
  private static let names: Set = [
    "id", "fr", "ar", "en", "french", "arabic", "français", "francais", "arabe", "source", "target", "cible", "العربية",
    "الفرنسية", "text", "texte", "key", "clé",
  ]

  init(_ bytes: [UInt8]) {
    isTable = [UInt8(ascii: ";"), UInt8(ascii: ",")].contains { Self.isTable(bytes, with: $0) }
  }

  private static func isTable(_ bytes: [UInt8], with separator: UInt8) -> Bool {
    var reader = CellReader(bytes, CellDialect(separator: separator, isQuoted: true))
    var rows: [CellReader.Row] = []
    while reader.index < reach, rows.count < sample, let row = reader.next(most: widest) {
      rows.append(row)
      guard row.width == rows[0].width, row.width > 1, row.cells.allSatisfy({ isCell($0, bytes) }) else { return false }
    }
    guard rows.count >= fewestRows, let header = rows.first,
      // A list whose lines all end in a semicolon has an empty last column.
      header.cells.indices.allSatisfy({ column in rows.contains { !$0.cells[column].range.isEmpty } })
    else { return false }
    let names = header.cells.map { reader.text(of: $0).lowercased() }
    let isQuoted = rows.contains { row in row.cells.contains(where: \.isQuoted) }
    return header.width > fewColumns || isQuoted || names.allSatisfy(Self.names.contains)
  }

  /// Whether a cell does not begin or end with a blank, nor begin with a quotation mark that does not close it.
  private static func isCell(_ cell: CellReader.Cell, _ bytes: [UInt8]) -> Bool {
    let text = bytes[cell.range]
    guard !cell.isQuoted, let first = text.first, let last = text.last else { return true }
    // A no-break space ends in 0xA0 in UTF-8, and no letter of the two languages begins with 0xC2.
    return first > 0x20 && last > 0x20 && first != CellReader.mark && !text.suffix(3).elementsEqual([0xE2, 0x80, 0xAF])
      && !text.suffix(2).elementsEqual([0xC2, 0xA0]) && !text.starts(with: [0xC2, 0xA0])
  }
}
