/// A table in columns as wide as their cells: the first column flush left, the others, which hold figures, flush right.
struct TextTable {
  private var rows: [[String]] = []

  /// Adds a row; cells that are missing at its end are empty.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, without spaces at their ends.
  var lines: [String] {
    let columnCount = rows.map(\.count).max() ?? 0
    let widths = (0..<columnCount).map { column in
      rows.map { column < $0.count ? Self.width(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - Self.width(of: cell))
        line += column == 0 ? cell + padding : "  " + padding + cell
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func width(of cell: String) -> Int { cell.unicodeScalars.count }
}
