/// Terms in a table with tabs, commas or semicolons, a row each: those of one language in one column, what else there is in
/// others.
struct TermTable {
  private(set) var entries: [Glossary.Entry] = []

  /// What stands between terms of a cell.
  private static let separator = " | "
  /// Rows that are looked at where no header says what the columns are.
  private static let sample = 100
  /// Most columns of a header that are looked at.
  private static let widest = 1 << 14

  /// - Throws: ``GlossaryError``.
  init(_ source: SourceText) throws {
    let first = CellReader(source.bytes, CellDialect(of: source.bytes))
    var reader = first
    guard let header = reader.next(most: Self.widest) else { return }
    let named = try Self.columns(of: header.cells.map(first.text), file: source.name)
    if named == nil { reader = first }
    guard let columns = named ?? Self.columns(of: first) else {
      throw GlossaryError.noColumns(file: source.name)
    }
    while let row = reader.next(most: max(columns.source, columns.target) + 1) {
      guard let cell = row.cell(columns.source), let other = row.cell(columns.target) else {
        throw GlossaryError.shortRow(file: source.name, line: row.line)
      }
      if reader.isOpen(cell) || reader.isOpen(other) {
        throw GlossaryError.openQuote(file: source.name, line: row.line)
      }
      let targets = Self.terms(of: reader.text(of: other))
      guard !targets.isEmpty else { continue }
      entries += Self.terms(of: reader.text(of: cell)).map { Glossary.Entry($0, targets) }
    }
  }

  /// The columns that a header names; `nil` if the row is none.
  private static func columns(of header: [String], file: String) throws -> (source: Int, target: Int)? {
    switch ColumnNames.columns(of: header) {
    case (let source?, let target?): return (source, target)
    case (nil, nil): return nil
    default: throw GlossaryError.noColumns(file: file)
    }
  }

  /// The first two columns, in the order that the scripts of most rows tell; `nil` if they tell none.
  private static func columns(of reader: CellReader) -> (source: Int, target: Int)? {
    var reader = reader
    var votes = (0, 0)
    var rows = 0
    while rows < sample, let row = reader.next(most: 2) {
      rows += 1
      guard row.width > 1 else { continue }
      switch (script(of: reader.text(of: row.cells[0])), script(of: reader.text(of: row.cells[1]))) {
      case (.latinLetter, .arabicLetter): votes.0 += 1
      case (.arabicLetter, .latinLetter): votes.1 += 1
      default: break
      }
    }
    guard max(votes.0, votes.1) * 2 > rows else { return nil }
    return votes.0 > votes.1 ? (0, 1) : (1, 0)
  }

  /// The script of the first letter.
  private static func script(of cell: String) -> ScalarTable.Class? {
    cell.unicodeScalars.lazy.map { ScalarTable.shared.kind(of: $0.value) }
      .first { $0 == .latinLetter || $0 == .arabicLetter }
  }

  private static func terms(of cell: String) -> [String] {
    cell.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
  }
}
