/// Tables with tabs, semicolons or commas: a pair a row, French in one column and Arabic in another.
///
/// The columns are those that a header names (`ColumnNames`), else the first two if most rows have a French and an Arabic text
/// there, else those with the most of each; which of them is French is told from the scripts of most rows.
enum TableBitext: BitextFormat {
  static let format = FileFormat.table
  static let declaresLanguages = false

  /// Rows that are looked at to tell a table of texts from one of anything else.
  private static let sample = 100

  /// Whether most rows have a French and an Arabic text, if there are that many.
  static func matches(_ source: SourceText) -> Bool {
    let table = Table(source.bytes, rows: sample)
    let pairs = table.rows.count { table.languages(of: $0) != nil }
    return pairs > 0 && pairs * 2 >= table.rows.count
  }

  static func content(of source: SourceText) throws(ReadingError) -> BitextContent {
    let table = Table(source.bytes, rows: .max)
    let votes = table.rows.compactMap(table.languages)
    let isExchanged = votes.count { $0 == (.target, .source) } * 2 > votes.count
    var offsets = source.originalOffsets()
    var content = BitextContent()
    for row in table.rows {
      let sides = table.columns.texts.indices.map { index in
        let cell = row.cell(table.columns.texts[index])
        let label = index < table.columns.labels.count ? table.text(of: row.cell(table.columns.labels[index])) : ""
        return GivenBitext.Side(
          text: table.text(of: cell), label: label.isEmpty ? nil : label,
          place: .init(byteRange: cell.map { offsets.original(of: $0.range) } ?? 0..<0, line: row.line))
      }
      content.take(.init(source: sides[isExchanged ? 1 : 0], target: sides[isExchanged ? 0 : 1]))
    }
    return content
  }

  /// The rows of a table without the header.
  private struct Table {
    /// Which columns hold what.
    struct Columns {
      var texts = [0, 1]
      var labels: [Int] = []

      /// How many columns have to be known.
      var width: Int { ((texts + labels).max() ?? 0) + 1 }
    }

    /// Most columns of a header that are looked at: far more than any table has.
    private static let widest = 1 << 14
    /// What columns of labels are called, French and Arabic.
    private static let labelNames = ["src_label", "trg_label"]

    private let reader: CellReader
    private(set) var rows: [CellReader.Row] = []
    private(set) var columns = Columns()

    init(_ bytes: [UInt8], rows most: Int) {
      let first = CellReader(bytes, CellDialect(of: bytes))
      var reader = first
      let header = reader.next(most: Self.widest)
      let named = header.flatMap { Self.columns($0.cells.map(first.text)) }
      if named == nil { reader = first }
      columns = named ?? TextColumns(first, rows: TableBitext.sample).columns.map { Columns(texts: $0) } ?? Columns()
      while rows.count < most, let row = reader.next(most: columns.width) { rows.append(row) }
      self.reader = first
    }

    /// The text of a cell, which is empty if a row does not reach so far.
    func text(of cell: CellReader.Cell?) -> String { cell.map(reader.text) ?? "" }

    /// The languages of a row's two texts; `nil` if it is no pair.
    func languages(of row: CellReader.Row) -> (Language, Language)? {
      let found = columns.texts.map { column in
        LanguageDetector.language(of: SourceText(name: "", text: text(of: row.cell(column))))
      }
      guard let first = found[0], let second = found[1], first != second else { return nil }
      return (first, second)
    }

    /// The columns that a header names; `nil` if the row is none.
    private static func columns(_ header: [String]) -> Columns? {
      guard case (let source?, let target?) = ColumnNames.columns(of: header) else { return nil }
      let names = header.map { $0.lowercased() }
      return Columns(texts: [source, target], labels: labelNames.compactMap(names.firstIndex))
    }
  }
}
