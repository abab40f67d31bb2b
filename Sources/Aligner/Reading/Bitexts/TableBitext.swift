/// Tables with tabs, semicolons or commas: a pair a row, French in one column and Arabic in another.
///
/// Which of the two columns is French is told from the scripts of most rows. What stands in the columns beside them is kept
/// (``OwnColumns``).
enum TableBitext: BitextFormat {
  static let format = FileFormat.table
  static let declaresLanguages = false
  static let holdsSegments = false

  /// Rows that are looked at to tell a table of texts from one of anything else.
  private static let sample = 100

  /// Whether most rows have a French and an Arabic text, if there are that many.
  static func matches(_ source: SourceText) -> Bool {
    let table = ParallelTable(source.bytes)
    var (rows, pairs) = (0, 0)
    table.visitTexts(most: sample) { row in
      rows += 1
      if languages(of: row, in: table) != nil { pairs += 1 }
    }
    return pairs > 0 && pairs * 2 >= rows
  }

  static func content(of source: SourceText) throws(ReadingError) -> BitextContent {
    let table = ParallelTable(source.bytes)
    var votes = (all: 0, exchanged: 0)
    table.visitTexts { row in
      guard let found = languages(of: row, in: table) else { return }
      votes.all += 1
      if found == (.target, .source) { votes.exchanged += 1 }
    }
    let isExchanged = votes.exchanged * 2 > votes.all
    var offsets = source.originalOffsets()
    var content = BitextContent()
    var own = OwnColumns(names: table.ownNames)
    table.visitRows { row in
      let sides = table.texts.indices.map { index in
        let cell = row.cell(table.texts[index])
        let label = index < table.labels.count ? table.text(of: row.cell(table.labels[index])) : ""
        return GivenBitext.Side(
          text: table.text(of: cell), label: label.isEmpty ? nil : label,
          place: .init(byteRange: cell.map { offsets.original(of: $0.range) } ?? 0..<0, line: row.line))
      }
      content.take(.init(source: sides[isExchanged ? 1 : 0], target: sides[isExchanged ? 0 : 1]))
      own.take(table.own.map { table.text(of: row.cell($0)) }, line: row.line)
    }
    if !own.cells.isEmpty { content.ownColumns = own }
    return content
  }

  /// The languages of a row's two texts; `nil` if it is no pair.
  private static func languages(of row: CellReader.Row, in table: ParallelTable) -> (Language, Language)? {
    let found = table.texts.map { column in
      LanguageDetector.language(of: SourceText(name: "", text: table.text(of: row.cell(column))))
    }
    guard let first = found[0], let second = found[1], first != second else { return nil }
    return (first, second)
  }
}
