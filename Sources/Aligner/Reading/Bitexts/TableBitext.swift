/// Tables with tabs: a pair a row, French in one column and Arabic in another.
///
/// The columns are those that a header names (``headers``), else the first two; which of them is French is told from the
/// scripts of most rows. There is no quoting.
enum TableBitext: BitextFormat {
  static let format = FileFormat.table
  static let declaresLanguages = false

  /// Names of columns of texts, French and Arabic or source and target, and of the labels that belong to them.
  private static let headers: [(texts: [String], labels: [String])] = [
    (["src_text", "trg_text"], ["src_label", "trg_label"]),
    (["source", "target"], []), (["fr", "ar"], []), (["french", "arabic"], []), (["français", "العربية"], []),
  ]

  /// Rows that are looked at to tell a table of texts from one of anything else.
  private static let sample = 100

  /// Whether most rows have a French and an Arabic text, if there are that many.
  static func matches(_ source: SourceText) -> Bool {
    // The sample may end within a row, or within a character.
    let table = Table(source.bytes, rows: sample)
    let pairs = table.rows.count { languages(of: $0, table.columns) != nil }
    return pairs > 0 && pairs * 2 >= table.rows.count
  }

  static func content(of source: SourceText) throws(ReadingError) -> BitextContent {
    let table = Table(source.bytes, rows: .max)
    let votes = table.rows.compactMap { languages(of: $0, table.columns) }
    let isExchanged = votes.count { $0 == (.target, .source) } * 2 > votes.count
    var offsets = source.originalOffsets()
    var content = BitextContent()
    for row in table.rows {
      let texts = table.columns.texts.map { row.cell($0) ?? 0..<0 }
      let labels = table.columns.labels.map { row.cell($0).map(source.bytes.text) ?? "" }
      let sides = texts.indices.map { index in
        GivenBitext.Side(
          text: source.bytes.text(in: texts[index]),
          label: index < labels.count && !labels[index].isEmpty ? labels[index] : nil,
          place: .init(byteRange: texts[index].isEmpty ? 0..<0 : offsets.original(of: texts[index]), line: row.line))
      }
      content.take(.init(source: sides[isExchanged ? 1 : 0], target: sides[isExchanged ? 0 : 1]))
    }
    return content
  }

  /// The languages of a row's two texts; `nil` if it is no pair.
  private static func languages(of row: Table.Row, _ columns: Table.Columns) -> (Language, Language)? {
    let found = columns.texts.map { column -> Language? in
      guard let cell = row.cell(column) else { return nil }
      return LanguageDetector.language(of: SourceText(name: "", text: row.bytes.text(in: cell)))
    }
    guard let first = found[0], let second = found[1], first != second else { return nil }
    return (first, second)
  }

  /// The rows of a table that are not blank, without the header.
  private struct Table {
    /// Which columns hold what.
    struct Columns {
      var texts = [0, 1]
      var labels: [Int] = []

      /// How many columns have to be known.
      var width: Int { ((texts + labels).max() ?? 0) + 1 }
    }

    struct Row {
      let bytes: [UInt8]
      /// The cells as far as they are wanted.
      let cells: [Range<Int>]
      let line: Int

      /// Where a cell stands; `nil` if the row does not reach so far.
      func cell(_ column: Int) -> Range<Int>? { column < cells.count ? cells[column] : nil }
    }

    /// Most columns of a header that are looked at: far more than any table has.
    private static let widest = 1 << 14

    var rows: [Row] = []
    var columns = Columns()

    init(_ bytes: [UInt8], rows most: Int) {
      var start = 0
      var line = 0
      while start < bytes.count, rows.count < most {
        let feed = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let end = feed > start && bytes[feed - 1] == 0x0D ? feed - 1 : feed
        line += 1
        let width = line == 1 ? Self.widest : columns.width
        let row = Row(bytes: bytes, cells: Self.cells(of: bytes, start..<end, most: width), line: line)
        start = feed + 1
        if line == 1, let named = Self.columns(row) {
          columns = named
        } else if bytes[min(end, row.cells[0].lowerBound)..<end].contains(where: { $0 > 0x20 }) {
          rows.append(row)
        }
      }
    }

    /// The first cells of a row; those beyond are passed over, of however many columns the table is.
    private static func cells(of bytes: [UInt8], _ line: Range<Int>, most: Int) -> [Range<Int>] {
      var cells: [Range<Int>] = []
      var start = line.lowerBound
      while cells.count < most {
        guard let tab = bytes[start..<line.upperBound].firstIndex(of: 0x09) else {
          return cells + [start..<line.upperBound]
        }
        cells.append(start..<tab)
        start = tab + 1
      }
      return cells
    }

    /// The columns that a header names; `nil` if the row is none.
    private static func columns(_ row: Row) -> Columns? {
      let names = row.cells.map { row.bytes.text(in: $0).lowercased() }
      for header in headers {
        let texts = header.texts.compactMap(names.firstIndex)
        if texts.count == 2 { return Columns(texts: texts, labels: header.labels.compactMap(names.firstIndex)) }
      }
      return nil
    }
  }
}
