/// Finds page numbers, running headers and footers among the lines: what belongs to the page and not to the text.
///
/// A page number stands alone on its line and rises through the document. A header or footer recurs, its digits aside,
/// and stands where pages meet: beside a page number or form feed, after unusual white space, or in the middle of a
/// sentence. What recurs elsewhere, such as `SUR` between the parts of a title, is text.
struct PageFurniture {
  /// Why each line is furniture; `nil` for lines that are text.
  private(set) var reasons: [Document.Removal.Reason?]

  private let bytes: [UInt8]
  private let lines: [Passage]

  /// Examines the lines of a document; linear in their number.
  init(bytes: [UInt8], lines: [Passage], layout: PageLayout) {
    self.bytes = bytes
    self.lines = lines
    reasons = Array(repeating: nil, count: lines.count)
    // Paragraphs that are known stand on no page.
    guard lines.contains(where: { $0.border != .paragraph }) else { return }
    findRules()
    if lines.contains(where: {
      $0.border == .line || $0.border == .page || layout.wrapWidth != nil && $0.border == .block
    }) {
      findPageNumbers()
      let running = RunningLines(bytes: bytes, lines: lines, layout: layout, reasons: reasons)
      for (index, reason) in running.found { reasons[index] = reason }
    }
    for index in lines.indices where lines[index].border == .paragraph || lines[index].role >= 0 {
      reasons[index] = nil
    }
  }

  /// Whether no line is furniture.
  var isEmpty: Bool { reasons.allSatisfy { $0 == nil } }

  // MARK: Rules

  /// Lines such as `-----`, `* * *` or `|---|---|` that are drawn, not written.
  private mutating func findRules() {
    let bytes = self.bytes
    let lines = self.lines
    reasons = ParallelMap.map(lines.count) { index in
      guard Self.isDrawn(bytes[lines[index].start]), lines[index].width >= 3 else { return nil }
      return bytes[lines[index].range].allSatisfy { Self.isDrawn($0) || $0 == 0x20 } ? .markup : nil
    }
  }

  /// `*` `+` `-` `:` `=` `_` `|` `~`
  private static func isDrawn(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2A, 0x2B, 0x2D, 0x3A, 0x3D, 0x5F, 0x7C, 0x7E: true
    default: false
    }
  }

  // MARK: Page numbers

  private mutating func findPageNumbers() {
    var candidates: [(line: Int, page: Int, isNamed: Bool)] = []
    let bytes = self.bytes
    let lines = self.lines
    let numbers = ParallelMap.map(lines.count) { index in
      lines[index].width <= 40 ? PageNumberReader.read(bytes, in: lines[index].range) : nil
    }
    for (index, number) in numbers.enumerated() {
      guard let number else { continue }
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
        reasons[candidate.line] = .pageNumber
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
