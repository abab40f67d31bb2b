/// The lines that are text, page furniture left out.
struct TextLines {
  /// The lines, in order.
  private(set) var lines: [TextLine] = []
  /// For each line, whether a page ends between it and the one before.
  private(set) var followsPage: [Bool] = []

  init(_ all: [TextLine], without furniture: PageFurniture) {
    lines.reserveCapacity(all.count)
    var isAcrossPage = false
    for (index, line) in all.enumerated() {
      if furniture.reasons[index] != nil {
        isAcrossPage = true
        continue
      }
      lines.append(line)
      followsPage.append(isAcrossPage || line.startsPage)
      isAcrossPage = false
    }
  }
}
