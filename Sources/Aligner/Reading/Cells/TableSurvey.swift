/// What a dialect makes of a part of a table.
struct TableSurvey {
  /// Rows that are looked at.
  private static let sample = 100
  /// Columns whose cells are looked at.
  private static let columns = 64

  private var rowCount = 0
  private var widths: [Int: Int] = [:]
  private var letteredCount = 0
  /// Cells in quotation marks.
  private(set) var quotedCount = 0
  /// Cells that begin with a quotation mark which does not close them.
  private(set) var openCount = 0
  /// Whether quotation marks hide a line break.
  private(set) var hidesLines = false
  /// Whether they hide that, a separator, or quotation marks.
  private(set) var hidesAnything = false
  /// Where what was looked at ends.
  private(set) var end = 0

  /// Looks at the first rows.
  /// - Parameters:
  ///   - awaitsMark: whether to go on to the first rows with a quotation mark at the beginning of a cell.
  ///   - end: where to end instead.
  init(_ bytes: [UInt8], _ dialect: CellDialect, awaitsMark: Bool = false, until end: Int? = nil) {
    var reader = CellReader(bytes, dialect)
    var left = Self.sample
    while let row = reader.next(most: Self.columns) {
      let hadMarks = quotedCount + openCount > 0
      rowCount += 1
      widths[row.width, default: 0] += 1
      for cell in row.cells { add(cell, reader) }
      let hasMarks = quotedCount + openCount > 0
      left = awaitsMark && hasMarks && !hadMarks ? Self.sample : left - 1
      if let end, reader.index >= end { break }
      if end == nil, left <= 0, hasMarks || !awaitsMark { break }
    }
    self.end = reader.index
  }

  private mutating func add(_ cell: CellReader.Cell, _ reader: CellReader) {
    let bytes = reader.bytes[cell.range]
    if bytes.contains(where: Self.isLetter) { letteredCount += 1 }
    guard cell.isQuoted else {
      if bytes.first == CellReader.mark { openCount += 1 }
      return
    }
    // No cell of a spreadsheet has a tab in it: the mark that closes this one belongs to another.
    if reader.dialect.separator == CellDialect.tab, bytes.contains(CellDialect.tab) {
      openCount += 1
      return
    }
    if bytes.contains(where: Self.isLetter) { quotedCount += 1 }
    if bytes.contains(reader.dialect.lineEnd) { hidesLines = true }
    if bytes.contains(where: { [CellReader.mark, reader.dialect.separator, reader.dialect.lineEnd].contains($0) }) {
      hidesAnything = true
    }
  }

  /// Of a row of digits and signs alone nothing can be told.
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) }

  /// The share of the rows that are as wide as most are; 0 if those have one cell.
  var evenness: Double {
    guard let usual = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), usual.key > 1 else { return 0 }
    return Double(usual.value) / Double(rowCount)
  }

  /// The share of the rows that have more than one cell.
  var divided: Double { rowCount == 0 ? 0 : 1 - Double(widths[1] ?? 0) / Double(rowCount) }

  /// The share of the cells that begin with a quotation mark which it closes; 1 if none does.
  var closed: Double {
    openCount == 0 ? 1 : Double(quotedCount) / Double(quotedCount + openCount)
  }

  /// The share of the cells with letters that are in quotation marks.
  var quotedShare: Double { letteredCount == 0 ? 0 : Double(quotedCount) / Double(letteredCount) }
}
