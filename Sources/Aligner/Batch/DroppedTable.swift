/// The pairs that filters have left out of a stream's answers: the columns of the corpus's table of dropped pairs
/// (``TSVColumn/dropped``), with the name of the record before them.
package struct DroppedTable {
  private static let tab = UInt8(ascii: "\t")
  /// All but the last one, the filter.
  private static let columns = TSVColumn.dropped.dropLast()

  private let places: (source: PlaceNames, target: PlaceNames)

  init(_ alignment: Alignment) { places = (PlaceNames(alignment.source), PlaceNames(alignment.target)) }

  /// The row with the names of the columns.
  package static var header: [UInt8] {
    Array((["id"] + TSVColumn.dropped.map(\.heading)).joined(separator: "\t").utf8) + [0x0A]
  }

  /// Writes a row up to the filter, which ``end(_:_:)`` adds.
  func write(_ line: AnswerLine, as id: [UInt8], to output: inout OutputBuffer) throws {
    let row = TSVColumn.Row(
      bead: line.bead,
      source: .init(places: places.source, paragraphs: line.bead.source, texts: line.text.source),
      target: .init(places: places.target, paragraphs: line.bead.target, texts: line.text.target),
      own: .init(line.bead, of: line.pair.alignment))
    try output.append(id)
    for column in Self.columns {
      try output.append(byte: Self.tab)
      try output.append(column.cell(row), as: TSVEscape.self)
    }
    try output.append(byte: Self.tab)
  }

  /// A whole row.
  static func end(_ row: ArraySlice<UInt8>, _ filter: String) -> [UInt8] { row + Array(filter.utf8) + [0x0A] }
}
