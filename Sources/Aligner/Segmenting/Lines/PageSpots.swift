/// Where the lines of a document stand on its pages: as its format says, or as its form feeds tell.
///
/// Both are told in the same terms, so that one rule serves a document of which every line was measured and a text of which nothing
/// is known but that a page ends.
struct PageSpots: Sendable {
  /// The spot of each line; `nil` where the format says none.
  let all: [PageSpot?]
  /// Whether distances were measured on the page; else they count lines that are not blank, and each page begins at its edge.
  let areMeasured: Bool

  /// Fewest pages that form feeds make: by two of them nobody sees what is the same on all.
  private static let fewestPages = 3
  /// Most lines that pages have on average. Print has 70; programs that put out each cell of a table by itself make 110 of a page of
  /// a gazette. Where there are more, form feeds set chapters apart.
  private static let mostLines = 200

  /// Spots by the format, or by form feeds; `nil` if the document has no pages. Linear.
  init?(_ passages: Passages, lines: [Passage]) {
    let measured = lines.map { passages.role(of: $0)?.spot }
    if measured.contains(where: { $0 != nil }) {
      (all, areMeasured) = (measured, true)
      return
    }
    let starts = lines.indices.filter { $0 == 0 || lines[$0].startsPage }
    guard starts.count >= Self.fewestPages, lines.count <= Self.mostLines * starts.count else { return nil }
    (all, areMeasured) = (Self.counted(lines, starts: starts, in: passages.text.bytes), false)
  }

  /// Spots of a text whose pages start at some lines.
  private static func counted(_ lines: [Passage], starts: [Int], in bytes: [UInt8]) -> [PageSpot?] {
    var spots: [PageSpot?] = []
    spots.reserveCapacity(lines.count)
    var page = 0
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1] : lines.count
      // Pages on which nothing stands are counted by whoever numbers them.
      let before = start == 0 ? 0 : lines[start - 1].end
      page += max(1, bytes[before..<lines[start].start].count { $0 == 0x0C })
      for index in start..<end {
        let line = lines[index]
        spots.append(
          PageSpot(
            page: page, top: Float(index - start), bottom: Float(end - 1 - index), left: Float(line.indent),
            right: Float(line.indent + line.width), height: 1))
      }
    }
    return spots
  }
}
