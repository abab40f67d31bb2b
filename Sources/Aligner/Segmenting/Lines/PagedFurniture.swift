/// Finds page numbers, running headers and footers in a document whose pages are known.
///
/// What belongs to a page stands outside its body: lines are taken off from the edges inward, and what is found must have nothing further out
/// but other furniture.
struct PagedFurniture {
  /// Indices of the lines found, with what they are.
  private(set) var found: [(line: Int, reason: Document.Removal.Reason)] = []

  /// Most times that the edges are looked at: a header of three lines, beside a page number, and once more to see nothing.
  private static let mostRounds = 8

  private let bytes: [UInt8]
  private let lines: [Passage]
  private let spots: PageSpots
  private let isCandidate: [Bool]
  private var edges: PageEdges
  private var isTaken: [Bool]
  private var numbers: PageNumberSeries
  private let running: RunningEdges
  /// What has been found at the edges so far.
  private var headers: [PageEdges.Line] = []
  /// The first line of each header that may repeat a title.
  private var mayBeTitles: [PageEdges.Line] = []
  /// Findings of which only what stands behind them can show that they are outside the body.
  private var doubtful: [RunningEdges.Recurrence] = []
  /// Pages and edges at which something has been found that is set off from the body, so that the body follows.
  private var bodies: [Set<Int>] = [[], []]

  /// Examines the lines of a document; O(n log n) in their number.
  /// - Parameter isCandidate: false for the lines of which the format knows what they are.
  init(bytes: [UInt8], lines: [Passage], spots: PageSpots, isCandidate: [Bool]) {
    self.bytes = bytes
    self.lines = lines
    self.spots = spots
    self.isCandidate = isCandidate
    edges = PageEdges(lines, spots: spots)
    isTaken = Array(repeating: false, count: lines.count)
    numbers = PageNumberSeries(pageCount: edges.pageCount)
    running = RunningEdges(bytes: bytes, lines: lines, areMeasured: spots.areMeasured, pageCount: edges.pageCount)
    for _ in 0..<Self.mostRounds {
      let hasNumbers = takeNumbers()
      let hasHeaders = takeHeaders()
      guard hasNumbers || hasHeaders else { break }
    }
    giveBackDoubtful()
    giveBackTitles()
    found += numbers.found.map { ($0.line.index, .pageNumber) }
    found += headers.filter { isTaken[$0.index] }.map {
      ($0.index, $0.side == .top ? .runningHeader : .runningFooter)
    }
  }

  private mutating func takeNumbers() -> Bool {
    let entries = edges.outermost(but: isTaken).compactMap { line -> PageNumberSeries.Entry? in
      let passage = lines[line.index]
      guard isCandidate[line.index], passage.width <= PageNumberReader.longest,
        let number = PageNumberReader.read(bytes, in: passage.range)
      else { return nil }
      return .init(line: line, value: number.page, isRoman: number.isRoman)
    }
    let found = numbers.find(among: entries)
    for index in found { isTaken[index] = true }
    return !found.isEmpty
  }

  private mutating func takeHeaders() -> Bool {
    var hasFound = false
    let findings = running.findings(
      edges.outermost(but: isTaken), known: headers, isCandidate: isCandidate, numbers: numbers)
    for finding in findings {
      let fresh = finding.lines.filter { !isTaken[$0.index] }
      guard !fresh.isEmpty, running.areMeasured || finding.isApart || !isBody(fresh) else { continue }
      hasFound = true
      headers += fresh
      if mayHaveTitle(finding.lines) { mayBeTitles.append(finding.lines[0]) }
      for line in fresh { isTaken[line.index] = true }
      if running.areMeasured, !finding.isApart { doubtful.append(.init(lines: fresh, isApart: false)) }
      if finding.isApart { bodies[fresh[0].side.rawValue].formUnion(fresh.map(\.page)) }
    }
    return hasFound
  }

  /// Whether what stands further out is set off on most of the pages: then this is where the body begins.
  private func isBody(_ lines: [PageEdges.Line]) -> Bool {
    lines.count { bodies[$0.side.rawValue].contains($0.page) } * 2 > lines.count
  }

  /// A header's first line is close to its second, and this one is set off from the body. The head row of a table is close to the table.
  private mutating func giveBackDoubtful() {
    for finding in doubtful.reversed() {
      let count = finding.lines.count { edges.isNextRowTaken(behind: $0, isTaken) }
      guard count * 2 <= finding.lines.count else { continue }
      for line in finding.lines { isTaken[line.index] = false }
    }
  }

  /// Whether a header may repeat a title that stands over the text where the header stands first: that of the document, if all letters
  /// are of one height, or that of a part.
  private func mayHaveTitle(_ header: [PageEdges.Line]) -> Bool {
    guard header[0].side == .top else { return false }
    let isOfAPart = header.count * 3 < edges.pageCount
    guard isOfAPart || !running.areMeasured && header[0].place.page == 0 else { return false }
    let numbers = header.prefix(2).map { LineKey(of: lines[$0.index], in: bytes).numbers }
    return numbers[0] == numbers[numbers.count - 1]
  }

  /// A title is text where it stands first, unless it also stands below on that page, or at the top of the one before, which a part then
  /// begins on.
  private mutating func giveBackTitles() {
    let titles = mayBeTitles.filter { isTaken[$0.index] }
    guard !titles.isEmpty else { return }
    let pages = Set(titles.map(\.page))
    var texts: [Int: Set<UInt64>] = [:]
    for index in lines.indices where !isTaken[index] && lines[index].width <= RunningEdges.longest {
      guard let page = spots.all[index]?.page, pages.contains(page) else { continue }
      texts[page, default: []].insert(LineKey.key(of: lines[index], in: bytes))
    }
    for title in titles {
      let key = LineKey.key(of: lines[title.index], in: bytes)
      let isOnPageBefore = edges.firstLines(before: title).contains {
        !isTaken[$0] && LineKey.key(of: lines[$0], in: bytes) == key
      }
      isTaken[title.index] = isOnPageBefore || texts[title.page]?.contains(key) == true
    }
  }
}
