/// A document of both languages whose text stands in tables, side by side or in turn: a bitext in one file.
///
/// Where the languages have a column each (``TableSides``) and the rows hold a paragraph a side, its rows are ``pairs`` that are
/// given, as those of a table in CSV are. Else its two sides are documents of their own, which are aligned like any other, and the
/// rows tell which cells belong together. What stands around the tables goes to its side by its language, so that it stays in order
/// with what is in them.
public struct BilingualTable: Sendable {
  /// A column beside the texts, which is left out.
  public struct LeftOut: Sendable, Hashable {
    /// What its heading calls it; `nil` if nothing does.
    public let name: String?
    /// Which column of its table it is, counted from 1.
    public let column: Int
    /// How many of its cells have a text.
    public fileprivate(set) var cells = 0
  }

  /// The French side.
  public private(set) var source: Passages
  /// The Arabic side.
  public private(set) var target: Passages
  /// The rows, where they are pairs; `nil` where it has to be searched for what belongs together.
  public private(set) var pairs: GivenBitext?
  /// The columns that are on neither side, in the order in which they come.
  public private(set) var leftOut: [LeftOut] = []

  /// Least share of the letters of a table that are of one language, if it has both; of what has less, they are quotations.
  private static let leastOfTable = 0.2
  /// Least share of the document's letters that stand in such tables.
  private static let leastOfDocument = 0.5

  /// A table whose text is in both languages.
  private struct Table {
    let grid: TableGrid
    /// `nil` where its languages do not stand in two columns.
    let sides: TableSides?

    /// `nil` for a table that is not in both languages.
    init?(_ grid: TableGrid, text: (Int) -> String) {
      let sides = TableSides(grid, text: text)
      let letters = grid.letters(in: sides?.columns)
      // Of a table that names both languages, one side may be hardly written yet.
      let least = sides?.isNamed == true ? 0 : BilingualTable.leastOfTable * Double(letters.total)
      guard letters.counts.allSatisfy({ $0 > 0 && Double($0) >= least }) else { return nil }
      (self.grid, self.sides) = (grid, sides)
    }
  }

  /// Divides a document; `nil` if it is none of both languages. Complexity: linear.
  public init?(_ passages: Passages) {
    let all = passages.all()
    let cells = all.map { passages.role(of: $0)?.cell }
    guard cells.contains(where: { $0 != nil }) else { return nil }
    let letters = all.map { BothLetters($0, in: passages.text.bytes) }
    func text(_ index: Int) -> String { passages.text.bytes.text(in: all[index].range) }
    let tables = TableGrid.all(cells, letters).compactMapValues { Table($0, text: text) }
    let inTables = tables.values.reduce(0) { $0 + $1.grid.letters().total }
    guard inTables > 0, Double(inTables) >= Self.leastOfDocument * Double(letters.reduce(0) { $0 + $1.total }) else {
      return nil
    }
    (source, target) = (passages.withoutPassages, passages.withoutPassages)
    let parts = Self.parts(of: tables, letters)
    var rows: [SourcePlace.Cell: BothLetters] = [:]
    for (cell, own) in zip(cells, letters) {
      if let cell { rows[cell, default: BothLetters()] += own }
    }
    var last = Language.source
    for (index, passage) in all.enumerated() {
      switch parts[index] {
      case .heading: continue
      case .beside(let column): leave(cells[index], column, tables)
      case .text(let language):
        last = language
        append(passage, to: [language])
      case nil:
        // Acronyms and names in Latin letters are at home in either column: a cell is of one language as a whole.
        let language = cells[index].flatMap { rows[$0]?.language } ?? letters[index].language
        let isShared = language == nil && cells[index].map { tables[$0.table] != nil } == true
        last = language ?? last
        append(passage, to: isShared ? Language.allCases : [last])
      }
    }
    guard tables.values.allSatisfy({ $0.sides != nil }) else { return }
    var rowPairs = TablePairs(passages, parts, letters)
    let tablesInOrder = tables.sorted { $0.key < $1.key }.map { ($0.value.grid, $0.value.sides?.isOwn == true) }
    pairs = rowPairs.bitext(of: tablesInOrder)
  }

  /// What the passages of tables are whose languages stand in columns, by the indices of the passages.
  private static func parts(of tables: [Int: Table], _ letters: [BothLetters]) -> [Int: TableSides.Part] {
    var parts: [Int: TableSides.Part] = [:]
    for table in tables.values {
      guard let sides = table.sides else { continue }
      for row in table.grid.rows.indices {
        for (passage, part) in sides.parts(ofRow: row, in: table.grid, language: { letters[$0].language }) {
          parts[passage] = part
        }
      }
    }
    return parts
  }

  private mutating func append(_ passage: Passage, to languages: [Language]) {
    if languages.contains(.source) { source.append(passage) }
    if languages.contains(.target) { target.append(passage) }
  }

  /// Counts what stands beside the texts.
  private mutating func leave(_ cell: SourcePlace.Cell?, _ column: Int, _ tables: [Int: Table]) {
    let name = cell.flatMap { tables[$0.table]?.sides?.name(of: column) }
    let place = leftOut.firstIndex { $0.name == name && $0.column == column } ?? leftOut.count
    if place == leftOut.count { leftOut.append(LeftOut(name: name, column: column)) }
    leftOut[place].cells += 1
  }
}
