/// Finds page numbers, running headers and footers among the lines: what belongs to the page and not to the text.
///
/// A page number stands alone on its line and rises through the document. A header or footer recurs, its digits aside,
/// and stands where pages meet: beside a page number or form feed, after unusual white space, or in the middle of a
/// sentence. What recurs elsewhere, such as `SUR` between the parts of a title, is text.
struct PageFurniture {
  /// Why a line is furniture, by index of the line; lines that are text have no entry.
  private(set) var reasons: [Int: Document.Removal.Reason] = [:]

  private let bytes: [UInt8]
  private let lines: [TextLine]
  private let layout: PageLayout

  /// Longest line, in scalars, that a running header or footer can be.
  private static let longestHeader = 120

  /// Examines the lines of a document; linear in their number.
  init(bytes: [UInt8], lines: [TextLine], layout: PageLayout) {
    self.bytes = bytes
    self.lines = lines
    self.layout = layout
    findRules()
    findPageNumbers()
    findRunningLines()
  }

  // MARK: Rules

  /// Lines such as `-----`, `* * *` or `|---|---|` that are drawn, not written.
  private mutating func findRules() {
    for (index, line) in lines.enumerated() where line.width >= 3 && Self.isDrawn(bytes[line.start]) {
      if bytes[line.range].allSatisfy({ Self.isDrawn($0) || $0 == 0x20 }) { reasons[index] = .markup }
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
    for (index, line) in lines.enumerated() where line.width <= 40 {
      guard let number = PageNumberReader.read(bytes, in: line.range) else { continue }
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
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
      }
      before[position] = low > 0 ? tails[low - 1] : -1
      if low == tails.count { tails.append(position) } else { tails[low] = position }
    }
    var rise: Set<Int> = []
    var position = tails.last ?? -1
    while position >= 0 {
      rise.insert(position)
      position = before[position]
    }
    return rise
  }

  // MARK: Running headers and footers

  private mutating func findRunningLines() {
    var groups: [[UInt8]: [Int]] = [:]
    for (index, line) in lines.enumerated() where line.width <= Self.longestHeader && reasons[index] == nil {
      groups[normalised(line), default: []].append(index)
    }
    // The order of the groups does not matter: none looks at what another has found.
    for members in groups.values where !isLabelled(lines[members[0]]) {
      if members.count == 1 {
        takeOutLoneHeader(members[0])
        continue
      }
      // The title that a running header repeats is text where it stands first.
      let repeated = members.filter { isAtPageEdge($0) }
      guard repeated.count >= 2 || (repeated.count == 1 && members.count == 2 && breaksSentence(repeated[0])),
        repeated.count * 3 >= members.count * 2 || repeated.count + 1 == members.count
      else { continue }
      // Where nearly all stand at pages' edges, so do the others, although nothing else shows it; but for the title.
      let isUsual = repeated.count >= 3 && repeated.count * 4 >= members.count * 3
      for index in isUsual ? Array(members.drop { $0 < repeated[0] }) : repeated {
        let endsPage = index + 1 == lines.count || reasons[index + 1] == .pageNumber || lines[index + 1].startsPage
        let isFooter = endsPage && !lines[index].startsPage
        reasons[index] = isFooter ? .runningFooter : .runningHeader
      }
    }
  }

  /// In a document of two pages a header may stand once: beside a page's end, in a sentence that surely goes on.
  private mutating func takeOutLoneHeader(_ index: Int) {
    guard index > 0, index + 1 < lines.count, lines[index].ending == .open else { return }
    let isHeader = lines[index].startsPage || reasons[index - 1] == .pageNumber
    let isFooter = lines[index + 1].startsPage || reasons[index + 1] == .pageNumber
    guard isHeader || isFooter, breaksSentence(index) else { return }
    let previous = reasons[index - 1] == .pageNumber && index > 1 ? lines[index - 2] : lines[index - 1]
    let next = reasons[index + 1] == .pageNumber && index + 2 < lines.count ? lines[index + 2] : lines[index + 1]
    // A line of the sentence itself would be full.
    guard next.opening == .lowercase || FunctionWords.isLast(in: bytes, before: previous.end),
      layout.wrapWidth == nil || layout.roomClass(on: lines[index], for: next) >= 4
    else { return }
    reasons[index] = isHeader ? .runningHeader : .runningFooter
  }

  /// A line with its digits as one kind and its spaces as one, so that `Page 3` and `Page 12` are alike.
  private func normalised(_ line: TextLine) -> [UInt8] {
    var key: [UInt8] = []
    bytes.forEachScalar(in: line.range) { scalar in
      if CharacterClass.digitValue(scalar) != nil {
        if key.last != 0x23 { key.append(0x23) }
      } else if CharacterClass.isSpace(scalar) {
        if key.last != 0x20 { key.append(0x20) }
      } else {
        key.append(scalar: scalar)
      }
    }
    return key
  }

  /// `Article 7` recurs too, its digits aside, but it is a label.
  private func isLabelled(_ line: TextLine) -> Bool {
    LabelStyles.readings(of: bytes, in: line.range).contains { $0.value.family != .bullet }
  }

  private func isAtPageEdge(_ index: Int) -> Bool {
    let line = lines[index]
    if line.startsPage || index + 1 == lines.count || breaksSentence(index) { return true }
    if index > 0, reasons[index - 1] == .pageNumber { return true }
    if index + 1 < lines.count, reasons[index + 1] == .pageNumber || lines[index + 1].startsPage { return true }
    guard layout.wrapWidth != nil, index > 0 else { return false }
    // More white space than stands between paragraphs, or text behind it that is closer than lines are.
    let isTight = index + 1 < lines.count && lines[index + 1].gap < layout.lineGap
    return line.gap > layout.paragraphGap || isTight && line.gap >= layout.lineGap + 2
  }

  /// Whether the sentence before the line goes on behind it.
  private func breaksSentence(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lines.count else { return false }
    let previous = reasons[index - 1] == .pageNumber && index > 1 ? lines[index - 2] : lines[index - 1]
    let next = reasons[index + 1] == .pageNumber && index + 2 < lines.count ? lines[index + 2] : lines[index + 1]
    guard previous.width > 30 else { return false }
    if layout.wrapWidth == nil { return previous.ending == .open && next.opening == .lowercase }
    // Lines of a paragraph may recur too: what follows a full line goes on with that line, and a title has no full stop.
    guard lines[index].ending == .open, layout.room(on: lines[index], for: next) > 0 else { return false }
    return (previous.ending == .open || previous.ending == .comma) && next.opening == .lowercase
      || previous.ending == .open && next.opening == .arabic
  }
}
