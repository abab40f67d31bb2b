/// The rows of lines along the upper and lower edges of pages, which are taken off from the edge inward.
struct PageEdges {
  /// An edge of a page.
  enum Side: Int, CaseIterable {
    case top, bottom
  }

  /// A line of the outermost row that is left on its page.
  struct Line {
    /// Its index.
    var index: Int
    /// Its page, as the document counts pages.
    var page: Int
    /// The edge that it stands at.
    var side: Side
    /// Where ``PageEdges`` keeps its row.
    var place: Place
    /// How far it is from the page's edge, in lines.
    var distance: Float
    /// How far the next row inward is, in lines from one to the next; infinite if there is none.
    var room: Float
    /// The height of its letters; 1 for those of the body.
    var height: Float
  }

  /// A row: which page, and which row from the edge.
  struct Place {
    var page: Int
    var row: Int
  }

  private struct Row {
    var lines: [Int]
    var distance: Float
  }

  /// For each page its number, its rows at either edge, and how many of these have been taken off.
  private var pages: [(number: Int, rows: [[Row]], taken: [Int])] = []
  private let lines: [Passage]
  private let spots: PageSpots

  /// Most rows that are looked at: no header and its page number have more.
  private static let mostRows = 8
  /// How far lines of one row are from each other at most, in lines: what is set higher or lower by less is beside it.
  private static let mostSlant: Float = 0.5

  /// Complexity: O(n log n) in the lines of a page.
  init(_ lines: [Passage], spots: PageSpots) {
    (self.lines, self.spots) = (lines, spots)
    var members: [[Int]] = []
    var places: [Int: Int] = [:]
    for index in lines.indices {
      guard let page = spots.all[index]?.page else { continue }
      if let place = places[page] {
        members[place].append(index)
      } else {
        places[page] = members.count
        members.append([index])
      }
    }
    pages = places.sorted { $0.key < $1.key }.map { number, place in
      (number, Side.allCases.map { rows(of: members[place], at: $0) }, [0, 0])
    }
  }

  /// How many pages have something on them.
  var pageCount: Int { pages.count }

  private func rows(of members: [Int], at side: Side) -> [Row] {
    let placed = members.map { (line: $0, distance: distance(of: $0, from: side)) }
    let sorted = spots.areMeasured || side == .bottom ? placed.sorted { ($0.1, $0.0) < ($1.1, $1.0) } : placed
    var rows: [Row] = []
    for (line, distance) in sorted {
      if let last = rows.last, distance - last.distance < Self.mostSlant {
        rows[rows.count - 1].lines.append(line)
      } else if rows.count == Self.mostRows {
        break
      } else {
        rows.append(Row(lines: [line], distance: distance))
      }
    }
    return rows
  }

  private func distance(of line: Int, from side: Side) -> Float {
    guard let spot = spots.all[line] else { return 0 }
    return side == .top ? spot.top : spot.bottom
  }

  /// The lines of the outermost row of each page that has not been taken off whole; pages in order. Linear in the pages.
  mutating func outermost(but isTaken: [Bool]) -> [Line] {
    var found: [Line] = []
    for page in pages.indices {
      for side in Side.allCases {
        let rows = pages[page].rows[side.rawValue]
        var row = pages[page].taken[side.rawValue]
        while row < rows.count, rows[row].lines.allSatisfy({ isTaken[$0] }) { row += 1 }
        pages[page].taken[side.rawValue] = row
        guard row < rows.count else { continue }
        let room = room(behind: row, of: rows, at: side)
        for line in rows[row].lines where !isTaken[line] {
          found.append(
            Line(
              index: line, page: pages[page].number, side: side, place: .init(page: page, row: row),
              distance: distance(of: line, from: side), room: room, height: spots.all[line]?.height ?? 1))
        }
      }
    }
    return found
  }

  /// Whether all of the next row inward is taken.
  func isNextRowTaken(behind line: Line, _ isTaken: [Bool]) -> Bool {
    let rows = pages[line.place.page].rows[line.side.rawValue]
    return line.place.row + 1 < rows.count && rows[line.place.row + 1].lines.allSatisfy { isTaken[$0] }
  }

  /// The lines of the first rows of the page before that of a line, where a heading stands that begins a part.
  func firstLines(before line: Line) -> [Int] {
    guard line.place.page > 0, pages[line.place.page - 1].number == line.page - 1 else { return [] }
    return pages[line.place.page - 1].rows[Side.top.rawValue].prefix(3).flatMap(\.lines)
  }

  private func room(behind row: Int, of rows: [Row], at side: Side) -> Float {
    guard row + 1 < rows.count else { return .infinity }
    if spots.areMeasured { return rows[row + 1].distance - rows[row].distance }
    return Float(1 + (side == .top ? lines[rows[row + 1].lines[0]].gap : lines[rows[row].lines[0]].gap))
  }
}
