/// Where the texts stand in a table whose header does not say so.
struct TextColumns {
  /// The two columns; `nil` if no two are of both languages.
  private(set) var columns: [Int]?

  /// Columns that are looked at, and bytes of each of their cells.
  private static let widest = 64
  private static let reach = 1 << 10

  /// Looks at some rows: the first two columns are taken if most rows have both languages there, else those with the most letters
  /// of each.
  init(_ reader: CellReader, rows most: Int) {
    var reader = reader
    var letters = [[Int]](repeating: [0, 0], count: Self.widest)
    var (rows, pairs) = (0, 0)
    while rows < most, let row = reader.next(most: Self.widest) {
      rows += 1
      let counts = row.cells.map { Self.letters(in: reader.bytes[$0.range]) }
      for (column, count) in counts.enumerated() {
        for language in count.indices { letters[column][language] += count[language] }
      }
      let languages = counts.prefix(2).map { $0[0] == $0[1] ? nil : $0[0] > $0[1] }
      if languages.count == 2, let first = languages[0], let second = languages[1], first != second { pairs += 1 }
    }
    guard pairs * 2 < rows else {
      columns = [0, 1]
      return
    }
    let richest = [0, 1].map { language in
      letters.indices.max { (letters[$0][language], -$0) < (letters[$1][language], -$1) } ?? 0
    }
    if richest[0] != richest[1], letters[richest[0]][0] > 0, letters[richest[1]][1] > 0 { columns = richest }
  }

  /// How many letters of running text are Latin, and how many Arabic.
  private static func letters(in cell: ArraySlice<UInt8>) -> [Int] {
    var counts = [0, 0]
    var bytes = Array(cell.prefix(reach))
    // A character that the look cuts is no part of it.
    while bytes.count == reach, let last = bytes.last, last >= 0x80 { bytes.removeLast() }
    RunningWords(bytes).visit { counts[$0.isArabic ? 1 : 0] += $0.letterCount }
    return counts
  }
}
