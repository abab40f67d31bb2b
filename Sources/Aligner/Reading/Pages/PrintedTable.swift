/// Lines of a column that are rows of cells: strips that no word crosses part them all the way down.
struct PrintedTable: Sendable {
  /// A cell: its lines, and between what it stands.
  struct Cell: Sendable {
    var row: Int
    var column: Int
    var lines: [PrintedLine]
    var left, right: Float
  }

  /// The lines of the column that it takes up.
  let lines: Range<Int>
  /// Its cells that are not empty, row by row, from the side where reading begins.
  let cells: [Cell]

  /// Fewest lines with words on both sides of a strip.
  private static let fewestLines = 3
  /// Least width of a strip, and least of the gap that a line has there, in letters.
  private static let narrowest: Float = 1.5
  private static let leastGap: Float = 2
  /// Least share of lines that have words on both sides of a strip: where most have not, it is the indent of a list.
  private static let leastShare = 0.6
  /// Most lines that a cell goes on for beside empty ones.
  private static let longestCell = 6
  /// Most strips that are looked at: no table on a page has more columns.
  private static let mostStrips = 60
  /// How many lines may stand above a table and fit its strips.
  private static let mostTries = 5
  /// How much farther than usual a line is from the one above if it begins a row.
  private static let apart: Float = 1.25

  /// The tables among the lines of a column, from the top; O(n w) for n lines of w words.
  static func tables(among lines: [PrintedLine], of region: PageRegion, body: BodyPrint) -> [PrintedTable] {
    var tables: [PrintedTable] = []
    var start = 0
    // The lines above a table may fit its strips; but lines that are no table are not tried over and over.
    var tries = 0
    while start < lines.count {
      guard let (run, strips) = run(from: start, among: lines, body: body) else {
        start += 1
        continue
      }
      let table = PrintedTable(lines: run, cells: cells(of: lines[run], strips: strips, region: region, body: body))
      let isTable = table.isNoList(body) && table.isTabular(body: body)
      if isTable { tables.append(table) }
      tries = isTable ? 0 : tries + 1
      if isTable || tries > mostTries {
        (start, tries) = (run.upperBound, 0)
      } else {
        start += 1
      }
    }
    return tables
  }

  /// The lines from one on that strips part all the way down, and those strips; `nil` if they are too few.
  private static func run(
    from start: Int, among all: [PrintedLine], body: BodyPrint
  ) -> (lines: Range<Int>, strips: [ClosedRange<Float>])? {
    let least = leastGap * body.letter
    var strips = gaps(of: all[start], least: least)
    guard !strips.isEmpty else { return nil }
    var (end, both) = (start + 1, 1)
    // The last line with words on both sides, and what strips there were then: the cells of the last row may go on for lines.
    var last = (end: end, strips: strips)
    while end < all.count {
      strips = self.strips(strips, without: all[end], least: narrowest * body.letter)
      guard !strips.isEmpty, all[end].middle - all[end - 1].middle < 4 * body.pitch else { break }
      let gaps = gaps(of: all[end], least: least)
      let hasBoth = strips.contains { strip in
        all[end].left < strip.lowerBound && all[end].right > strip.upperBound && gaps.contains { $0.overlaps(strip) }
      }
      // What has no more than one cell may be the rest of one, but not for long.
      if !hasBoth, end - last.end >= longestCell { break }
      end += 1
      if hasBoth {
        both += 1
        last = (end, strips)
      }
    }
    let lines = start..<last.end
    guard both >= fewestLines, Double(both) >= leastShare * Double(lines.count) else { return nil }
    return (lines, last.strips)
  }

  /// The gaps between the words of a line that are wide enough.
  private static func gaps(of line: PrintedLine, least: Float) -> [ClosedRange<Float>] {
    var gaps: [ClosedRange<Float>] = []
    var edge = line.left
    for word in line.words {
      if word.left - edge >= least, gaps.count < mostStrips { gaps.append(edge...word.left) }
      edge = max(edge, word.right)
    }
    return gaps
  }

  /// What a line leaves of strips.
  private static func strips(
    _ strips: [ClosedRange<Float>], without line: PrintedLine, least: Float
  ) -> [ClosedRange<Float>] {
    strips.prefix(mostStrips).flatMap { strip in
      var rest: [ClosedRange<Float>] = []
      var edge = strip.lowerBound
      for word in line.words where word.right > strip.lowerBound && word.left < strip.upperBound {
        if word.left - edge >= least { rest.append(edge...word.left) }
        edge = max(edge, word.right)
      }
      if strip.upperBound - edge >= least { rest.append(edge...strip.upperBound) }
      return rest
    }
  }

  private static func cells(
    of lines: ArraySlice<PrintedLine>, strips: [ClosedRange<Float>], region: PageRegion, body: BodyPrint
  ) -> [Cell] {
    let edges = strips.map { ($0.lowerBound + $0.upperBound) / 2 }
    let rows = rows(of: lines, body: body) { line in
      Set(line.words.map { column(of: $0, edges) }).count * 2 > edges.count + 1
    }
    var cells: [Cell] = []
    for (row, members) in rows.enumerated() {
      for column in body.isFromRight ? (0...edges.count).reversed() : Array(0...edges.count) {
        let pieces = members.compactMap { index -> PrintedLine? in
          let words = lines[index].words.filter { Self.column(of: $0, edges) == column }
          return words.isEmpty ? nil : PrintedLine(words)
        }
        guard !pieces.isEmpty else { continue }
        cells.append(
          Cell(
            row: row + 1, column: (body.isFromRight ? edges.count - column : column) + 1, lines: pieces,
            left: column == 0 ? region.left : strips[column - 1].upperBound,
            right: column == edges.count ? region.right : strips[column].lowerBound))
      }
    }
    return cells
  }

  private static func column(of word: PrintedWord, _ edges: [Float]) -> Int {
    edges.count { $0 < (word.left + word.right) / 2 }
  }

  /// The lines of each row: every line is one, or what stands between wider gaps.
  private static func rows(
    of lines: ArraySlice<PrintedLine>, body: BodyPrint, isFull: (PrintedLine) -> Bool
  ) -> [[Int]] {
    let isApart = lines.indices.map { index in
      index == lines.startIndex
        || lines[index].middle - lines[index - 1].middle > apart * max(body.pitch, 0.9 * lines[index].height)
    }
    let isEach = lines.allSatisfy(isFull) || isApart.count { $0 } < 3
    var rows: [[Int]] = []
    for (index, isApart) in zip(lines.indices, isApart) {
      if rows.isEmpty || isApart || isEach && isFull(lines[index]) {
        rows.append([index])
      } else {
        rows[rows.count - 1].append(index)
      }
    }
    return rows
  }

  /// Width up to which a column holds no running text, in letters.
  private static let narrowColumn: Float = 14
  /// Most lines of a column that are full if it holds no running text.
  private static let mostFull = 0.4
  /// Least share of the widest column that columns of text are wide, and of lines that are full in one of them at least.
  private static let evenWidth: Float = 0.8
  private static let leastFull = 0.2

  /// Whether it is no text in columns: most columns are narrow, or few of their lines are full, or rows begin in all columns at once.
  private func isTabular(body: BodyPrint) -> Bool {
    let columns = Dictionary(grouping: cells, by: \.column).sorted { $0.key < $1.key }.map { $0.value.flatMap(\.lines) }
    guard columns.count > 1 else { return false }
    var widths: [Float] = []
    var full: [Double] = []
    for column in columns {
      let (left, right) = column.reduce((Float.infinity, -Float.infinity)) { (min($0.0, $1.left), max($0.1, $1.right)) }
      let reaching = column.count { (body.isFromRight ? $0.left - left : right - $0.right) < 2 * body.letter }
      widths.append(right - left)
      full.append(Double(reaching) / Double(column.count))
    }
    let narrow = widths.count { $0 < Self.narrowColumn * body.letter }
    if narrow * 2 > columns.count { return true }
    // Columns of text are equally wide, and some of their lines are full however many are short.
    let (narrowest, widest) = (widths.min() ?? 0, widths.max() ?? 0)
    let isEven = narrowest > Self.evenWidth * widest && full.contains { $0 >= Self.leastFull }
    let ragged = full.count { $0 < Self.mostFull }
    return !isEven && ragged * 2 > columns.count || hasRows(columns, body: body)
  }

  /// Whether the gaps between the rows of the column that has most of them go on through all columns: the lines of text in columns
  /// know nothing of each other.
  private func hasRows(_ columns: [[PrintedLine]], body: BodyPrint) -> Bool {
    let leads = columns.flatMap { column in zip(column.dropFirst(), column).map { $0.middle - $1.middle } }.sorted()
    guard !leads.isEmpty else { return false }
    let least = Self.apart * leads[leads.count / 4]
    let inked: [[ClosedRange<Float>]] = columns.map { column in column.map(\.ink) }
    let gaps: [[(Float, Float)]] = inked.map { column in
      zip(column, column.dropFirst()).map { ($0.upperBound, $1.lowerBound) }
    }
    let wide = zip(columns, gaps).map { column, gaps in
      zip(gaps, zip(column, column.dropFirst())).filter { $1.1.middle - $1.0.middle > least }.map(\.0)
    }
    guard let most = wide.max(by: { $0.count < $1.count }) else { return false }
    let all = inked.joined().sorted { $0.lowerBound < $1.lowerBound }
    let room = least - 0.6 * body.height
    let shared = most.count { top, bottom in
      // The longest cell of a row may end where the next one begins.
      var (edge, widest) = (top, Float(0))
      for ink in all where ink.upperBound > top && ink.lowerBound < bottom {
        widest = max(widest, ink.lowerBound - edge)
        edge = max(edge, ink.upperBound)
      }
      return max(widest, bottom - edge) > room
    }
    return shared >= Self.fewestLines && shared * 3 >= most.count * 2
  }

  /// Whether its first cells are more than the labels or bullets of a list, and its last ones more than the pages of a contents table.
  private func isNoList(_ body: BodyPrint) -> Bool {
    let columns = cells.map(\.column).max() ?? 0
    let first = cells.filter { $0.column == 1 }
    if columns == 2 {
      let last = cells.filter { $0.column == 2 }
      if last.allSatisfy({ $0.lines.count == 1 && $0.lines[0].words.count == 1 && $0.lines[0].words[0].isNumber }) {
        return false
      }
    }
    return !first.allSatisfy { cell in
      guard cell.lines.count == 1, cell.lines[0].words.count <= 2 else { return false }
      let words = body.isFromRight ? cell.lines[0].words.reversed() : cell.lines[0].words
      // `Article 12`, `3.`, `a)`, `•`; a figure or a word alone is what a cell may hold.
      if words.count == 2 { return words[1].text.contains { CharacterClass.digitValue($0.value) != nil } }
      let text = words[0].text
      return text.count <= 5 && !words[0].isNumber && !text.allSatisfy { CharacterClass.isLetter($0.value) }
    }
  }
}
