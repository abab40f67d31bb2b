/// Finds page numbers at the edges of pages: numbers that rise as the pages do.
///
/// Only what stands at an edge counts, so that figures elsewhere are no matter, and a page has one number. A series need not begin with
/// 1, may be broken by pages without a number, and begin anew: what shows it is that number and page keep their distance on at least three pages.
struct PageNumberSeries {
  /// A number alone on its line at the edge of a page.
  struct Entry {
    var line: PageEdges.Line
    var value: Int
    var isRoman: Bool
  }

  /// Pages in a row that may be without their number.
  private static let longestGap = 8
  /// How far the numbers of a series are from the same place at most, in lines.
  private static let mostShift: Float = 1.5

  private struct Key: Hashable {
    var side: PageEdges.Side
    var isRoman: Bool
    var offset: Int
  }

  /// The numbers that have been found, in no order.
  private(set) var found: [Entry] = []
  private var numberOfPage: [Int: Int] = [:]
  private let fewest: Int

  /// - Parameter pageCount: how many pages there are. In a short document all of them, perhaps but the first, are enough.
  init(pageCount: Int) { fewest = max(2, min(3, pageCount - 1)) }

  /// The number of a page, if it has been found.
  func number(of page: Int) -> Int? { numberOfPage[page] }

  /// Finds more numbers among those that stand at the edges now; O(n log n).
  /// - Parameter entries: in the order of their pages.
  /// - Returns: the lines that are page numbers.
  mutating func find(among entries: [Entry]) -> [Int] {
    let known = found.count
    let entries = entries.filter { numberOfPage[$0.line.page] == nil }
    for stretch in stretches(of: entries) {
      let free = stretch.filter { numberOfPage[$0.line.page] == nil }
      guard free.count >= min(fewest, stretch.count) else { continue }
      for entry in free { take(entry) }
    }
    for side in PageEdges.Side.allCases { findRest(of: side, among: entries) }
    return found[known...].map(\.line.index)
  }

  private mutating func take(_ entry: Entry) {
    guard numberOfPage[entry.line.page] == nil else { return }
    numberOfPage[entry.line.page] = entry.value
    found.append(entry)
  }

  /// Numbers that keep their distance from their pages, those on most pages first.
  private func stretches(of entries: [Entry]) -> [[Entry]] {
    var groups: [[Entry]] = []
    var places: [Key: Int] = [:]
    // What has been found shows that a number is one of a series that began elsewhere on the page.
    for entry in (found + entries).sorted(by: { $0.line.page < $1.line.page }) {
      let key = Key(side: entry.line.side, isRoman: entry.isRoman, offset: entry.value - entry.line.page)
      if let place = places[key] {
        groups[place].append(entry)
      } else {
        places[key] = groups.count
        groups.append([entry])
      }
    }
    var stretches: [[Entry]] = []
    for group in groups where group.count >= fewest {
      let middle = group.map(\.line.distance).median
      let near = group.filter { abs($0.line.distance - middle) <= Self.mostShift }
      for range in PageStretches.cut(near.map(\.line.page), longestGap: Self.longestGap) {
        let pages = near[range].map(\.line.page).sortedUnique()
        guard pages.count >= fewest, pages.count * 3 >= pages[pages.count - 1] - pages[0] + 1 else { continue }
        stretches.append(Array(near[range]))
      }
    }
    return stretches.enumerated().sorted { one, other in
      (other.element.count, one.element[0].line.side == .bottom ? 0 : 1, one.offset)
        < (one.element.count, other.element[0].line.side == .bottom ? 0 : 1, other.offset)
    }.map(\.element)
  }

  /// Where numbers stand on many pages of a document, one that follows the last is one too, and so are two on pages that follow each other.
  private mutating func findRest(of side: PageEdges.Side, among entries: [Entry]) {
    let known = found.filter { $0.line.side == side }.sorted { $0.line.page < $1.line.page }
    guard known.count >= 3 else { return }
    let middle = known.map(\.line.distance).median
    let rest = entries.filter {
      $0.line.side == side && numberOfPage[$0.line.page] == nil && abs($0.line.distance - middle) <= Self.mostShift
    }
    var next = 0
    var last = known[0]
    for (index, entry) in rest.enumerated() {
      while next < known.count, known[next].line.page < entry.line.page {
        last = known[next]
        next += 1
      }
      let isNext = Self.follows(entry, last, step: 1)
      let isPair =
        [index - 1, index + 1].contains { other in
          rest.indices.contains(other)
            && Self.follows(rest[max(index, other)], rest[min(index, other)], step: nil)
        }
      guard isNext || isPair else { continue }
      take(entry)
      last = entry
    }
  }

  /// Whether a number follows another: by `step`, or as their pages do, which then are neighbours.
  private static func follows(_ entry: Entry, _ last: Entry, step: Int?) -> Bool {
    let distance = entry.line.page - last.line.page
    guard entry.isRoman == last.isRoman, distance > 0, distance <= (step == nil ? 2 : longestGap) else { return false }
    return entry.value - last.value == step ?? distance
  }
}
