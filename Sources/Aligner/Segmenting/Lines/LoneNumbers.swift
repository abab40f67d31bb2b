/// Finds page numbers in a text of which it is not known where its pages end: numbers alone on their lines that rise through it, and stand
/// where a page may end.
struct LoneNumbers {
  /// Indices of the lines found, in order.
  private(set) var found: [Int] = []

  private let bytes: [UInt8]
  private let lines: [Passage]

  /// Examines the lines of a document; O(n log n) in those that are numbers.
  init(bytes: [UInt8], lines: [Passage]) {
    self.bytes = bytes
    self.lines = lines
    findPageNumbers()
  }

  private mutating func findPageNumbers() {
    var candidates: [(line: Int, page: Int, isNamed: Bool)] = []
    let bytes = self.bytes
    let lines = self.lines
    let numbers = ParallelMap.map(lines.count) { index in
      lines[index].width <= PageNumberReader.longest ? PageNumberReader.read(bytes, in: lines[index].range) : nil
    }
    for (index, number) in numbers.enumerated() {
      guard let number, !number.isRoman else { continue }
      // A year alone on its line is the end of a wrapped one, or a heading.
      if !number.isNamed, Years.contains(number.page) { continue }
      candidates.append((index, number.page, number.isNamed))
    }
    let rising = Self.longestRise(candidates.map(\.page))
    // Numbers alone on their lines that mostly do not rise are figures of a table.
    let isRising = rising.count * 2 >= candidates.count
    var last: Int?
    for position in candidates.indices {
      let candidate = candidates[position]
      guard candidate.isNamed || isRising && rising.contains(position) else { continue }
      // Behind page 4 a lone 5 is page 5, wherever it stands.
      if candidate.isNamed || last.map({ $0 + 1 == candidate.page }) == true || standsBetweenPages(candidate.line) {
        found.append(candidate.line)
        last = candidate.page
      }
    }
  }

  /// Whether white space, a form feed, a broken sentence or the document's edge says that a page ends here.
  private func standsBetweenPages(_ index: Int) -> Bool {
    let line = lines[index]
    guard index > 0, index + 1 < lines.count else { return true }
    let next = lines[index + 1]
    if line.startsPage || next.startsPage { return true }
    if line.gap > 0 || next.gap > 0 { return true }
    return lines[index - 1].ending == .open || next.opening == .lowercase
  }

  /// Positions of a longest strictly rising subsequence; O(n log n).
  private static func longestRise(_ values: [Int]) -> Set<Int> {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: values.count)
    for (position, value) in values.enumerated() {
      let place = tails.indices.partitionPoint { values[tails[$0]] >= value }
      before[position] = place > 0 ? tails[place - 1] : -1
      if place == tails.count { tails.append(position) } else { tails[place] = position }
    }
    var rise: Set<Int> = []
    var position = tails.last ?? -1
    while position >= 0 {
      rise.insert(position)
      position = before[position]
    }
    return rise
  }
}
