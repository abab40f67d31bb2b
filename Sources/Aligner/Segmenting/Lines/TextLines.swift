/// The lines that are text, page furniture left out.
struct TextLines {
  /// The lines, in order.
  private(set) var lines: [Passage] = []
  /// For each line, how many blank lines stand around the end of a page between it and the line before; `nil` if no page
  /// ends there.
  private(set) var pageGaps: [Int?] = []
  /// Blank lines around most ends of pages.
  let usualPageGap: Int

  init(_ all: [Passage], without furniture: PageFurniture) {
    lines.reserveCapacity(all.count)
    pageGaps.reserveCapacity(all.count)
    var counts: [Int: Int] = [:]
    var isAcrossPage = false
    var gap = 0
    for (index, line) in all.enumerated() {
      gap += line.gap
      if furniture.reasons[index] != nil {
        isAcrossPage = true
        continue
      }
      let isPageEnd = isAcrossPage || line.startsPage
      if isPageEnd, !lines.isEmpty { counts[gap, default: 0] += 1 }
      lines.append(line)
      pageGaps.append(isPageEnd ? gap : nil)
      isAcrossPage = false
      gap = 0
    }
    usualPageGap = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  /// Whether a page ends between a line and the one before.
  func followsPage(_ index: Int) -> Bool { pageGaps[index] != nil }
}
