/// The cells of a table as `pandoc` has it in its JSON, each with where it stands.
struct PandocTable {
  /// What is in a cell; of one that spans several its first row and column, from 1.
  struct Cell {
    var row: Int
    var column: Int
    var blocks: JSONTree.Index
  }

  private(set) var cells: [Cell] = []
  /// What the table is called: a list of blocks.
  private(set) var caption: JSONTree.Index?
  private var rows = 0
  /// In how many of the rows that follow a column is taken by a cell from above.
  private var taken: [Int: Int] = [:]

  /// - Parameter parts: attributes, caption, columns, head, bodies and foot.
  init(_ parts: [JSONTree.Index], of tree: JSONTree) {
    guard parts.count == 6 else { return }
    caption = tree.members(of: parts[1]).last
    let bodies = tree.members(of: parts[4]).map(tree.members).filter { $0.count == 4 }
    var lists = bodies.flatMap { [$0[2], $0[3]] }
    if let head = tree.members(of: parts[3]).last { lists.insert(head, at: 0) }
    if let foot = tree.members(of: parts[5]).last { lists.append(foot) }
    for row in lists.flatMap({ tree.members(of: $0) }) {
      if let cells = tree.members(of: row).last { add(row: tree.members(of: cells).map(tree.members), of: tree) }
    }
  }

  /// - Parameter row: of each cell its attributes, alignment, how many rows and columns it spans, and its blocks.
  private mutating func add(row: [[JSONTree.Index]], of tree: JSONTree) {
    rows += 1
    var column = 1
    var below: [Int: Int] = taken.compactMapValues { $0 > 1 ? $0 - 1 : nil }
    for cell in row where cell.count == 5 {
      while taken[column] != nil { column += 1 }
      let (height, width) = (Int(tree.text(cell[2])) ?? 1, Int(tree.text(cell[3])) ?? 1)
      cells.append(Cell(row: rows, column: column, blocks: cell[4]))
      // No table is so wide; what a page claims is not counted out.
      for offset in 0..<min(max(width, 1), 1000) where height > 1 { below[column + offset] = height - 1 }
      column += min(max(width, 1), 1000)
    }
    taken = below
  }
}
