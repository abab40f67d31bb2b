/// A table of a document, cell by cell.
struct TableGrid {
  /// A cell that has some text.
  struct Cell {
    /// Which column it stands in, counted from 1.
    let column: Int
    /// Its passages, by their indices.
    var passages: [Int] = []
    /// What they are written in.
    var letters = BothLetters()
  }

  /// The rows that have some text, each with its cells from the first column to the last.
  private(set) var rows: [[Cell]] = []

  /// Finds the tables of a document, by their numbers; linear.
  /// - Parameters:
  ///   - cells: the cell of each passage; `nil` for what stands outside of tables.
  ///   - letters: of each passage.
  static func all(_ cells: [SourcePlace.Cell?], _ letters: [BothLetters]) -> [Int: TableGrid] {
    var grids: [Int: TableGrid] = [:]
    // A table that stands in a cell tears the row around it in two.
    var places: [SourcePlace.Cell: (row: Int, cell: Int)] = [:]
    var rows: [SourcePlace.Cell: Int] = [:]
    for (index, cell) in cells.enumerated() {
      guard let cell else { continue }
      var rowPlace = cell
      rowPlace.column = 0
      if rows[rowPlace] == nil {
        rows[rowPlace] = grids[cell.table]?.rows.count ?? 0
        grids[cell.table, default: TableGrid()].rows.append([])
      }
      guard let row = rows[rowPlace] else { continue }
      let place = places[cell] ?? (row, grids[cell.table]?.rows[row].count ?? 0)
      if places.updateValue(place, forKey: cell) == nil {
        grids[cell.table]?.rows[row].append(Cell(column: cell.column))
      }
      grids[cell.table]?.rows[row][place.cell].passages.append(index)
      grids[cell.table]?.rows[row][place.cell].letters += letters[index]
    }
    return grids
  }

  /// The letters of the columns that are asked for.
  /// - Parameter columns: `nil` for all.
  func letters(in columns: [Int]? = nil) -> BothLetters {
    var sum = BothLetters()
    for cell in rows.joined() where columns?.contains(cell.column) != false { sum += cell.letters }
    return sum
  }
}
