/// Tab-separated values as tools for machine translation read them: a header row, one bead a row, no quoting.
///
/// What would end a field or a line is a space in it, and bidi controls are left out. A row has text on both sides, unless
/// ``WritingOptions/includesUnpaired`` asks for the unpaired too: then one side is empty.
public struct TSVFormat: OutputFormat {
  public static let name = "tsv"
  public static let fileExtensions = ["tsv", "tab"]
  public static let summary = Message.tsv
  public static let canHoldUnpaired = true
  public static let hasColumns = true

  private let options: WritingOptions

  public init(options: WritingOptions) {
    self.options = options
  }

  public mutating func writeHead(to output: inout OutputBuffer) throws {
    guard options.hasHeader else { return }
    try writeRow(options.columns.map(\.title), to: &output)
  }

  public mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    for row in TSVColumn.Row.rows(of: alignment, options) {
      try writeRow(options.columns.lazy.map { $0.cell(row) }, to: &output)
    }
  }

  private func writeRow(_ cells: some Sequence<TSVColumn.Cell>, to output: inout OutputBuffer) throws {
    for (index, cell) in cells.enumerated() {
      if index > 0 { try output.append(byte: UInt8(ascii: "\t")) }
      try output.append(cell, as: TSVEscape.self)
    }
    try output.append(byte: UInt8(ascii: "\n"))
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {}
}
