/// Finds the rows of a contents table: lines that end in a page number behind a tab, dots or a wide gap.
enum ContentsTable {
  /// Fewest rows that make a table.
  private static let fewestRows = 3

  /// For each line whether it is a row; linear.
  static func rows(among lines: [Passage], of bytes: [UInt8]) -> [Bool] {
    var rows = [Bool](repeating: false, count: lines.count)
    var run: [(line: Int, page: Int)] = []
    for (index, line) in lines.enumerated() {
      if line.border != .paragraph, let page = pageNumber(atEndOf: line, of: bytes) {
        run.append((index, page))
      } else if line.width > 200 || index - (run.last?.line ?? index) > 2 {
        close(&run, into: &rows)
      }
    }
    close(&run, into: &rows)
    return rows
  }

  /// A run of rows is a table if its page numbers do not fall; lines between rows are wrapped titles of the next row.
  private static func close(_ run: inout [(line: Int, page: Int)], into rows: inout [Bool]) {
    defer { run.removeAll(keepingCapacity: true) }
    guard run.count >= fewestRows else { return }
    let falls = zip(run, run.dropFirst()).count { $0.page > $1.page }
    if falls * 10 <= run.count { for row in run { rows[row.line] = true } }
  }

  private static func pageNumber(atEndOf line: Passage, of bytes: [UInt8]) -> Int? {
    var end = line.end
    var page = 0
    var scale = 1
    while end > line.start, scale <= 1000 {
      let (scalar, length) = bytes.scalar(before: end)
      guard let digit = CharacterClass.digitValue(scalar) else { break }
      page += digit * scale
      scale *= 10
      end -= length
    }
    guard scale > 1, end > line.start else { return nil }
    var dots = 0
    var spaces = 0
    var hasTab = false
    while end > line.start {
      let (scalar, length) = bytes.scalar(before: end)
      if scalar == 0x09 { hasTab = true }
      if scalar == 0x2E || scalar == 0x2026 || scalar == 0xB7 {
        dots += scalar == 0x2026 ? 3 : 1
      } else if CharacterClass.isSpace(scalar) {
        spaces += 1
      } else {
        break
      }
      end -= length
    }
    return end > line.start && (hasTab || dots >= 3 || spaces >= 4) ? page : nil
  }
}
