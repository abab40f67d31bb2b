/// Which columns of a document's table hold the French and the Arabic texts, and what each of its cells is by that.
///
/// The first row with several cells may name them (``ColumnNames``), as that of the program's own tables does, with the name of a file
/// below each language. Else they are the columns with the most letters of each, if most rows have a text of each language there.
struct TableSides {
  /// What a passage of the table is.
  enum Part: Equatable {
    case text(Language)
    /// It names the languages of the columns.
    case heading
    /// It stands in a column beside the two.
    case beside(column: Int)
  }

  /// The columns, French and Arabic, counted from 1.
  let columns: [Int]
  /// What the columns beside them are called, where a row of headings says so.
  private let names: [Int: String]
  /// The row of headings; `nil` if there is none.
  private let headingRow: Int?
  /// Whether a row of headings names the languages.
  var isNamed: Bool { headingRow != nil }
  /// Whether the table is one that the program itself has written.
  let isOwn: Bool

  /// In bytes: a longer heading is a text.
  private static let longestName = 200
  /// Least share of the Arabic of a table that is a text of its own, if it stands in a column beside.
  private static let leastBeside = 0.2

  /// Looks at a table; `nil` if its languages do not stand in two columns.
  /// - Parameter text: what a passage says.
  init?(_ grid: TableGrid, text: (Int) -> String) {
    let heading = grid.rows.firstIndex { $0.count > 1 }
    let heads = heading.map { grid.rows[$0] } ?? []
    let titles = heads.map { cell in
      cell.passages.first.map(text).flatMap { $0.utf8.count <= Self.longestName ? $0.trimmed : nil } ?? ""
    }
    let named = ColumnNames.columns(of: titles)
    if let source = named.source, let target = named.target, heads.allSatisfy({ $0.passages.count < 3 }) {
      columns = [heads[source].column, heads[target].column]
      headingRow = heading
      names = Dictionary(uniqueKeysWithValues: zip(heads.map(\.column), titles))
      isOwn = heads.count == 2 && heads.allSatisfy { $0.passages.count == 2 }
    } else {
      guard let columns = Self.likeliest(grid) else { return nil }
      (self.columns, headingRow, names, isOwn) = (columns, nil, [:], false)
    }
    guard !hasTextsBeside(grid) else { return nil }
  }

  /// What a column beside the texts is called; `nil` if nothing says so.
  func name(of column: Int) -> String? { names[column].flatMap { $0.isEmpty ? nil : $0 } }

  /// The columns with the most letters of each language, if most rows that have both hold a pair.
  private static func likeliest(_ grid: TableGrid) -> [Int]? {
    var letters: [Int: BothLetters] = [:]
    for cell in grid.rows.joined() { letters[cell.column, default: BothLetters()] += cell.letters }
    let found = letters.sorted { $0.key < $1.key }
    func richest(_ count: KeyPath<BothLetters, Int>) -> Int? {
      found.max { ($0.value[keyPath: count], -$0.key) < ($1.value[keyPath: count], -$1.key) }?.key
    }
    guard let source = richest(\.source), let target = richest(\.target), source != target else { return nil }
    var (rows, pairs) = (0, 0)
    for row in grid.rows {
      let languages = row.filter { [source, target].contains($0.column) }.map(\.letters.language)
      guard languages.count == 2 else { continue }
      rows += 1
      if let first = languages[0], let second = languages[1], first != second { pairs += 1 }
    }
    return pairs > 0 && pairs * 2 >= rows ? [source, target] : nil
  }

  /// Whether other columns have texts in Arabic, as where pairs stand beside pairs.
  private func hasTextsBeside(_ grid: TableGrid) -> Bool {
    var beside: [Int: Int] = [:]
    for cell in grid.rows.joined() where !columns.contains(cell.column) {
      beside[cell.column, default: 0] += cell.letters.target
    }
    let least = Self.leastBeside * Double(grid.letters(in: columns).target)
    return beside.contains { column, letters in
      // What is called by another name is a remark, in whatever language.
      let mayBeText = names[column].map { ColumnNames.columns(of: [$0]) != (nil, nil) } ?? true
      return mayBeText && letters > 0 && Double(letters) >= least
    }
  }

  /// What the passages of a row are.
  /// - Parameters:
  ///   - row: which row.
  ///   - language: that of a passage; `nil` if it has no letters.
  func parts(ofRow row: Int, in grid: TableGrid, language: (Int) -> Language?) -> [(passage: Int, part: Part)] {
    let cells = grid.rows[row]
    if row == headingRow { return cells.flatMap { cell in cell.passages.map { ($0, .heading) } } }
    let texts = cells.filter { columns.contains($0.column) }
    return cells.flatMap { cell -> [(passage: Int, part: Part)] in
      guard let side = columns.firstIndex(of: cell.column) else {
        // What stands alone in its row is a title that goes across.
        guard texts.isEmpty, cells.count == 1, let language = cell.letters.language else {
          return cell.passages.map { ($0, .beside(column: cell.column)) }
        }
        return cell.passages.map { ($0, .text(language)) }
      }
      let own: Language = side == 0 ? .source : .target
      if texts.count == 1 {
        // It may go across, and have both languages one below the other.
        return cell.passages.map { ($0, .text(language($0) ?? cell.letters.language ?? own)) }
      }
      let isTurned = Self.areTurned(texts, columns)
      return cell.passages.map { ($0, .text(isTurned ? (own == .source ? .target : .source) : own)) }
    }
  }

  /// Whether both cells of a row are in the language of the other's column.
  private static func areTurned(_ texts: [TableGrid.Cell], _ columns: [Int]) -> Bool {
    texts.count == 2
      && texts.allSatisfy { $0.letters.language == ($0.column == columns[0] ? Language.target : .source) }
  }
}
