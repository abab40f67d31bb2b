/// The rows of a table of pairs, without the header, and what its columns hold.
///
/// The texts are in the columns that a header names (``ColumnNames``), else in the first two if most rows have a French and an
/// Arabic text there, else in those with the most of each.
struct ParallelTable {
  /// The columns of the two texts, in the order in which they are named.
  let texts: [Int]
  /// The columns of their labels; none if there are not both.
  let labels: [Int]
  /// The other columns, and what they are called: by the header, or by their place.
  let own: [Int]
  let ownNames: [String]

  /// Before its first row.
  private let body: CellReader

  /// Most columns of a header that are looked at: far more than any table has.
  private static let widest = 1 << 14
  /// Most columns that are kept beside the texts, of those that the first rows have: more is no table that anybody looks at.
  private static let mostOwn = 256
  /// Rows that are looked at where there is no header.
  private static let sample = 100
  /// What columns of labels are called, French and Arabic.
  private static let labelNames = ["src_label", "trg_label"]

  /// Looks at the header and the first rows of a table.
  init(_ bytes: [UInt8]) {
    let first = CellReader(bytes, CellDialect(of: bytes))
    var behind = first
    let header = behind.next(most: Self.widest).map { $0.cells.map(first.text) } ?? []
    if case (let source?, let target?) = ColumnNames.columns(of: header) {
      let names = header.map { $0.lowercased() }
      texts = [source, target]
      labels = Self.labelNames.compactMap(names.firstIndex)
      body = behind
      let known = texts + labels
      own = Array(header.indices.filter { !known.contains($0) }.prefix(Self.mostOwn))
      ownNames = own.map { Self.name($0, header[$0].trimmed) }
    } else {
      let texts = TextColumns(first, rows: Self.sample).columns ?? [0, 1]
      self.texts = texts
      labels = []
      body = first
      own = Array((0..<Self.width(first)).filter { !texts.contains($0) }.prefix(Self.mostOwn))
      ownNames = own.map { Self.name($0, "") }
    }
  }

  /// Goes over the rows; only what is needed of each is kept, and that while it is looked at.
  func visitRows(_ visit: (CellReader.Row) -> Void) {
    var reader = body
    let width = ((texts + labels + own).max() ?? 0) + 1
    while let row = reader.next(most: width) { visit(row) }
  }

  /// Goes over the rows for their texts alone.
  /// - Parameter most: how many rows to go over.
  func visitTexts(most: Int = .max, _ visit: (CellReader.Row) -> Void) {
    var reader = body
    let width = (texts.max() ?? 0) + 1
    var rest = most
    while rest > 0, let row = reader.next(most: width) {
      visit(row)
      rest -= 1
    }
  }

  /// The text of a cell, which is empty if a row does not reach so far.
  func text(of cell: CellReader.Cell?) -> String { cell.map(body.text) ?? "" }

  /// What a column is called that has this at its head.
  private static func name(_ column: Int, _ head: String) -> String { head.isEmpty ? "column_\(column + 1)" : head }

  /// How many columns the first rows have.
  private static func width(_ reader: CellReader) -> Int {
    var reader = reader
    var width = 0
    for _ in 0..<sample { width = max(width, reader.next(most: 0)?.width ?? 0) }
    return width
  }
}
