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
    var rows: [[ArraySlice<UInt8>]] = []
    var rest = bytes.prefix(reach)
    while !rest.isEmpty, rows.count < sample {
      guard let row = takeRow(from: &rest, separator) else { return false }
      // The last row may be cut where the look ends.
      if rest.isEmpty, bytes.count > reach { break }
      if row.count == 1, row[0].allSatisfy({ $0 <= 0x20 }) { continue }
      rows.append(row)
      guard row.count == rows[0].count, row.count > 1 else { return false }
    }
    guard rows.count >= fewestRows, let header = rows.first,
      rows.allSatisfy({ row in row.allSatisfy { isCell($0) } }),
      // A list whose lines all end in a semicolon has an empty last column.
      header.indices.allSatisfy({ column in rows.contains { !$0[column].isEmpty } })
    else { return false }
    let names = header.map { String(decoding: $0, as: UTF8.self).lowercased() }
    let isQuoted = rows.contains { row in row.contains { $0.first == UInt8(ascii: "\"") } }
    return header.count > fewColumns || isQuoted || names.allSatisfy(Self.names.contains)
  }

  /// Whether a cell does not begin or end with a blank.
  private static func isCell(_ cell: ArraySlice<UInt8>) -> Bool {
    // A no-break space ends in 0xA0 in UTF-8, and no letter of the two languages begins with 0xC2.
    guard let first = cell.first, let last = cell.last else { return true }
    return first > 0x20 && last > 0x20 && !cell.suffix(3).elementsEqual([0xE2, 0x80, 0xAF])
      && !cell.suffix(2).elementsEqual([0xC2, 0xA0]) && !cell.starts(with: [0xC2, 0xA0])
  }

  /// The cells of the next row; `nil` if a quotation mark does not end.
  private static func takeRow(from rest: inout ArraySlice<UInt8>, _ separator: UInt8) -> [ArraySlice<UInt8>]? {
    let quote = UInt8(ascii: "\"")
    var cells: [ArraySlice<UInt8>] = []
    var start = rest.startIndex
    var index = start
    var isQuoted = false
    while index < rest.endIndex {
      let byte = rest[index]
      if byte == quote {
        // One that is doubled opens again at once.
        if isQuoted || index == start || rest[index - 1] == quote { isQuoted.toggle() }
      } else if !isQuoted, byte == separator {
        cells.append(rest[start..<index])
        start = index + 1
      } else if !isQuoted, byte == 0x0A {
        break
      }
      index += 1
    }
    if isQuoted { return nil }
    let end = index > start && rest[index - 1] == 0x0D ? index - 1 : index
    cells.append(rest[start..<end])
    rest = rest[min(index + 1, rest.endIndex)...]
    return cells
  }
}
