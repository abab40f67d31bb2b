/// The pairs of unpaired paragraphs among which moved ones are sought.
struct MovedCandidates {
  /// An unpaired source paragraph, by its place among those, and an unpaired target paragraph.
  struct Cell {
    var row: Int32
    var column: Int32
  }

  /// Most pairs of which each is compared, which takes some tenths of a second.
  private static let mostCompared = 250_000
  /// What paragraphs have to share to be compared where there are more, and how many neighbours of such a pair are, on
  /// either side along its diagonal: inside a block that has moved, some pairs share nothing rare.
  private static let demands = RarePairs.Demands(commonestToken: 16, commonestWord: 500, weight: 3)
  private static let neighbours: Int32 = 2

  /// The unpaired paragraphs of either side, in order.
  let sources: [Int]
  let targets: [Int]
  /// The pairs, by row and column.
  let cells: [Cell]
  /// For each cell, that of the row and the column before; -1 if it is not compared.
  let before: [Int]
  /// First cell of each row; the last entry is the number of cells.
  private let rowStarts: [Int]
  /// The cells of each column.
  private let columns: [[Int32]]

  init(_ beads: [Bead], of bitext: BitextFeatures) {
    let sources = beads.filter { $0.target.isEmpty }.map(\.source.lowerBound)
    let targets = beads.filter { $0.source.isEmpty }.map(\.target.lowerBound)
    let cells =
      sources.count * targets.count <= Self.mostCompared
      ? sources.indices.flatMap { row in targets.indices.map { Cell(row: Int32(row), column: Int32($0)) } }
      : Self.promising(sources, targets, of: bitext)
    var rowStarts = [Int](repeating: 0, count: sources.count + 1)
    var columns = [[Int32]](repeating: [], count: targets.count)
    for (index, cell) in cells.enumerated() {
      rowStarts[Int(cell.row) + 1] = index + 1
      columns[Int(cell.column)].append(Int32(index))
    }
    for row in sources.indices { rowStarts[row + 1] = max(rowStarts[row + 1], rowStarts[row]) }
    self.sources = sources
    self.targets = targets
    self.cells = cells
    self.rowStarts = rowStarts
    self.columns = columns
    before = Self.diagonals(cells, rowStarts)
  }

  /// The other cells of a cell's row and column.
  func rivals(of cell: Int) -> [Int] {
    let row = Int(cells[cell].row)
    return (rowStarts[row]..<rowStarts[row + 1]).filter { $0 != cell }
      + columns[Int(cells[cell].column)].lazy.map(Int.init).filter { $0 != cell }
  }

  /// Pairs that share something rare, and their neighbours.
  private static func promising(_ sources: [Int], _ targets: [Int], of bitext: BitextFeatures) -> [Cell] {
    var isAllowed = [Bool](repeating: false, count: bitext.target.count)
    for target in targets { isAllowed[target] = true }
    let rows = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1, Int32($0)) })
    let columns = Dictionary(uniqueKeysWithValues: targets.enumerated().map { ($1, Int32($0)) })
    var keys: Set<Int64> = []
    for pair in RarePairs(bitext, usesLabels: false).pairs(of: sources, demands, isAllowed: isAllowed) {
      guard let row = rows[pair.anchor.source], let column = columns[pair.anchor.target] else { continue }
      for step in -neighbours...neighbours {
        let place = (row: Int(row + step), column: Int(column + step))
        guard sources.indices.contains(place.row), targets.indices.contains(place.column) else { continue }
        keys.insert(Int64(place.row) << 32 | Int64(place.column))
      }
    }
    return keys.sorted().map { Cell(row: Int32($0 >> 32), column: Int32($0 & 0xFFFF_FFFF)) }
  }

  /// For each cell, the one before it on its diagonal.
  private static func diagonals(_ cells: [Cell], _ rowStarts: [Int]) -> [Int] {
    var before = [Int](repeating: -1, count: cells.count)
    for row in 1..<max(1, rowStarts.count - 1) {
      var above = rowStarts[row - 1]
      for index in rowStarts[row]..<rowStarts[row + 1] {
        while above < rowStarts[row], cells[above].column < cells[index].column - 1 { above += 1 }
        if above < rowStarts[row], cells[above].column == cells[index].column - 1 { before[index] = above }
      }
    }
    return before
  }
}
