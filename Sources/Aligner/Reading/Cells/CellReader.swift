/// Reads the rows of a table, one after the other, in the dialect that it is written in.
///
/// A quotation mark that opens a cell has to close right before a separator or the end of a line; else it is text, as is any
/// other within a cell. So one that never closes spoils its own cell and no more. Linear: what was looked through in vain for the
/// end of one cell is passed over by no other.
struct CellReader {
  /// Where a cell stands: what is between its separators or, if it is quoted, between its quotation marks.
  struct Cell {
    var range: Range<Int>
    var isQuoted = false
  }

  /// A row that is not blank.
  struct Row {
    /// The first cells, as many as were wanted.
    var cells: [Cell] = []
    /// How many cells there are.
    var width = 0
    /// The line of the file that it begins on, from 1.
    var line: Int

    /// The cell of a column; `nil` if the row does not reach so far.
    func cell(_ column: Int) -> Cell? { column < cells.count ? cells[column] : nil }
  }

  static let mark = UInt8(ascii: "\"")
  /// No spreadsheet has cells so long, in bytes: a mark that is farther away closes no cell.
  private static let longest = 1 << 20

  let bytes: [UInt8]
  let dialect: CellDialect
  /// Where the next row begins.
  private(set) var index: Int
  private var line: Int

  init(_ bytes: [UInt8], _ dialect: CellDialect) {
    (self.bytes, self.dialect) = (bytes, dialect)
    index = dialect.start
    line = dialect.start == 0 ? 1 : 2
  }

  /// The next row; `nil` if there is none.
  /// - Parameter most: how many of its cells are wanted; those beyond are passed over, of however many columns the table is.
  mutating func next(most: Int) -> Row? {
    while index < bytes.count {
      var row = Row(line: line)
      let start = index
      var isLast = false
      while !isLast {
        let cell = takeCell(&isLast)
        row.width += 1
        if row.cells.count < most { row.cells.append(cell) }
      }
      line += 1
      if bytes[start..<index].contains(where: isVisible) { return row }
    }
    return nil
  }

  /// The text of a cell.
  func text(of cell: Cell) -> String {
    let text = cell.isQuoted ? unquoted(cell.range) : bytes.text(in: cell.range)
    return dialect.hasGuards ? FormulaGuard.removed(from: text) : text
  }

  /// Whether a cell begins with a quotation mark that does not close.
  func isOpen(_ cell: Cell) -> Bool {
    !cell.isQuoted && bytes[cell.range].first == Self.mark && !bytes[cell.range].dropFirst().contains(Self.mark)
  }

  private func isVisible(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != dialect.separator && !(dialect.isQuoted && byte == Self.mark)
  }

  /// What is in quotation marks, with one for each that is doubled and a line feed for each line break.
  private func unquoted(_ range: Range<Int>) -> String {
    guard bytes[range].contains(where: { $0 == Self.mark || $0 == 0x0D }) else { return bytes.text(in: range) }
    var text: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let next = place + 1 < range.upperBound ? bytes[place + 1] : 0
      if bytes[place] == 0x0D {
        text.append(0x0A)
        place += next == 0x0A ? 2 : 1
      } else {
        text.append(bytes[place])
        place += bytes[place] == Self.mark && next == Self.mark ? 2 : 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Goes over a cell and what ends it.
  private mutating func takeCell(_ isLast: inout Bool) -> Cell {
    var cell = Cell(range: index..<index)
    var end: Int
    if dialect.isQuoted, index < bytes.count, bytes[index] == Self.mark, let close = closingMark(from: index + 1) {
      cell = Cell(range: index + 1..<close, isQuoted: true)
      line += bytes[cell.range].count { $0 == dialect.lineEnd }
      end = close + 1
      if end < bytes.count, bytes[end] == 0x0D, dialect.lineEnd != 0x0D { end += 1 }
    } else {
      end = bytes[index...].firstIndex { $0 == dialect.separator || $0 == dialect.lineEnd } ?? bytes.count
      let isReturn = end > index && bytes[end - 1] == 0x0D && (end == bytes.count || bytes[end] == dialect.lineEnd)
      cell.range = index..<(isReturn ? end - 1 : end)
    }
    isLast = end >= bytes.count || bytes[end] == dialect.lineEnd
    index = min(end + 1, bytes.count)
    return cell
  }

  /// Where the quotation mark stands that closes a cell; `nil` if the next one that is not doubled closes none.
  private func closingMark(from start: Int) -> Int? {
    var place = start
    let limit = min(bytes.count, start + Self.longest)
    while place < limit, let mark = bytes[place..<limit].firstIndex(of: Self.mark) {
      guard mark + 1 < bytes.count else { return mark }
      switch bytes[mark + 1] {
      case Self.mark: place = mark + 2
      case dialect.separator, dialect.lineEnd: return mark
      case 0x0D: return mark + 2 == bytes.count || bytes[mark + 2] == dialect.lineEnd ? mark : nil
      default: return nil
      }
    }
    return nil
  }
}
