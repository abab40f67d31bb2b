/// A table for spreadsheets (CSV, [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)): the rows and columns of ``TSVFormat``, each
/// cell in quotation marks.
///
/// It begins with a byte order mark, without which Excel takes UTF-8 for something else. What a spreadsheet would take for a
/// formula has an apostrophe in front (``guardedCellCount``), which reading takes off.
public struct CSVFormat: OutputFormat {
  public static let name = "csv"
  public static let fileExtensions = ["csv"]
  public static let summary = Message.csv
  public static let canHoldUnpaired = true
  public static let hasColumns = true

  public private(set) var guardedCellCount = 0

  private let options: WritingOptions

  private static let mark = UInt8(ascii: "\"")

  public init(options: WritingOptions) {
    self.options = options
  }

  public mutating func writeHead(to output: inout OutputBuffer) throws {
    try output.append(scalar: 0xFEFF)
    if options.hasHeader { try write(options.columns.map(\.title), to: &output) }
  }

  public mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    for row in TSVColumn.Row.rows(of: alignment, options) {
      try write(options.columns.map { $0.cell(row) }, to: &output)
    }
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {}

  private mutating func write(_ cells: [TSVColumn.Cell], to output: inout OutputBuffer) throws {
    for (index, cell) in cells.enumerated() {
      if index > 0 { try output.append(byte: options.separator.byte) }
      try output.append(byte: Self.mark)
      if Self.needsGuard(cell) {
        guardedCellCount += 1
        try output.append(scalar: FormulaGuard.mark.value)
      }
      try output.append(cell, as: CSVEscape.self)
      try output.append(byte: Self.mark)
    }
    try output.append("\r\n")
  }

  /// Whether a cell as it is written would be taken for a formula.
  private static func needsGuard(_ cell: TSVColumn.Cell) -> Bool {
    guard case .texts(let texts) = cell, let first = texts.first else { return false }
    let text = texts.count == 1 ? first : first + " "
    return FormulaGuard.isNeeded(
      before: text.unicodeScalars.lazy.compactMap { scalar in
        guard let replacement = CSVEscape.cleanLine(scalar.value) else { return scalar }
        return replacement.unicodeScalars.first
      })
  }
}

/// What stands between the cells of ``CSVFormat``.
public enum CellSeparator: String, CaseIterable, Sendable, Registry {
  public static let noun = "separator"

  /// What the standard has.
  case comma = ","
  /// What Excel expects where numbers have a decimal comma.
  case semicolon = ";"
  /// What no text has in it.
  case tab

  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: 0x09
    }
  }
}
