/// Tables, and rows of tables, of which no cell has a counterpart: each is one thing that is missing, however many cells it has.
struct WholeTables {
  /// What is missing as a whole.
  struct Whole {
    /// What sentences call it.
    let name: Message
    /// Its first cell that is missing.
    let first: Int
  }

  private struct Row: Hashable {
    let table: Int
    let row: Int
  }

  /// Those of which all cells are missing, by the paragraphs.
  private var wholes: [Int: Whole] = [:]

  /// Counts the cells of a document; linear.
  /// - Parameter missing: the paragraphs that have no counterpart, in any order.
  init(of missing: [Int], in document: Document) {
    guard !missing.isEmpty else { return }
    func cell(_ paragraph: Int) -> SourcePlace.Cell? { document.paragraphs[paragraph].place.cell }
    let lost = missing.sorted().filter { cell($0) != nil }
    let all = document.paragraphs.indices.filter { cell($0) != nil }
    let tables = Self.whole(lost, all) { cell($0)?.table }
    let rows = Self.whole(lost, all) { cell($0).map { Row(table: $0.table, row: $0.row) } }
    for paragraph in lost {
      guard let cell = cell(paragraph) else { continue }
      if let first = tables[cell.table] {
        wholes[paragraph] = Whole(name: PlaceWords.nameOfTable(cell.table), first: first)
      } else if let first = rows[Row(table: cell.table, row: cell.row)] {
        wholes[paragraph] = Whole(name: PlaceWords.nameOfRow(cell), first: first)
      }
    }
  }

  /// What a paragraph is missing with; `nil` if it is told of by itself.
  func whole(of paragraph: Int) -> Whole? { wholes[paragraph] }

  /// The first lost cell of each group of several of which all are lost.
  private static func whole<Key: Hashable>(_ lost: [Int], _ all: [Int], by key: (Int) -> Key?) -> [Key: Int] {
    let counts = Dictionary(grouping: all, by: key).mapValues(\.count)
    var first: [Key: Int] = [:]
    for (group, cells) in Dictionary(grouping: lost, by: key) where cells.count > 1 && cells.count == counts[group] {
      if let group { first[group] = cells.first }
    }
    return first
  }
}
