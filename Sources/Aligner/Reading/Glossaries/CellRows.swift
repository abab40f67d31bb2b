/// The rows of a table whose cells stand between tabs, semicolons or commas, in quotation marks where they need them
/// ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)).
struct CellRows {
  /// A row that is not blank.
  struct Row {
    var cells: [String]
    /// The line that it begins on, from 1.
    var line: Int
  }

  private(set) var rows: [Row] = []

  private static let quote = UInt8(ascii: "\"")
  /// What may stand between cells, the likeliest first.
  private static let separators = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]

  /// Reads a table; linear.
  /// - Throws: ``GlossaryError/openQuote(file:line:)``.
  init(_ source: SourceText) throws(GlossaryError) {
    let bytes = source.bytes
    let first = bytes.prefix { $0 != 0x0A }
    let separator = Self.separators.first(where: first.contains) ?? Self.separators[0]
    var (index, line) = (0, 1)
    while index < bytes.count {
      var row = Row(cells: [], line: line)
      var isEnd = false
      while !isEnd {
        var cell: [UInt8] = []
        if index < bytes.count, bytes[index] == Self.quote {
          guard let end = Self.quotedEnd(bytes, from: index + 1, to: &cell) else {
            throw .openQuote(file: source.name, line: line)
          }
          line += bytes[index..<end].count { $0 == 0x0A }
          index = end
        }
        let end = bytes[index...].firstIndex { $0 == separator || $0 == 0x0A } ?? bytes.count
        cell += bytes[index..<end]
        if cell.last == 0x0D { cell.removeLast() }
        row.cells.append(String(decoding: cell, as: UTF8.self))
        isEnd = end == bytes.count || bytes[end] == 0x0A
        index = end + 1
      }
      line += 1
      if row.cells.contains(where: { $0.utf8.contains { $0 > 0x20 } }) { rows.append(row) }
    }
  }

  /// Reads what is in quotation marks, and returns where it has ended; `nil` if it does not.
  private static func quotedEnd(_ bytes: [UInt8], from start: Int, to cell: inout [UInt8]) -> Int? {
    var start = start
    while let mark = bytes[start...].firstIndex(of: quote) {
      cell += bytes[start..<mark]
      guard mark + 1 < bytes.count, bytes[mark + 1] == quote else { return mark + 1 }
      cell.append(quote)
      start = mark + 2
    }
    return nil
  }
}
