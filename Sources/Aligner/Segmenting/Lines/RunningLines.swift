/// Finds running headers and footers in a text of which it is not known where its pages end: lines that recur, their digits aside, and
/// stand where pages seem to meet: beside a page number, after unusual white space, or in the middle of a sentence.
///
/// What recurs elsewhere, such as `SUR` between the parts of a title, is text, and so is what does not stand there three times.
struct RunningLines {
  /// Indices of the lines found, with what they are.
  private(set) var found: [(line: Int, reason: Document.Removal.Reason)] = []

  private let bytes: [UInt8]
  private let lines: [Passage]
  private let layout: PageLayout
  /// What is known of the lines before.
  private let reasons: [Document.Removal.Reason?]
  /// How many page numbers stand before each line.
  private let pages: [Int]

  /// Fewest times that a header or footer stands where pages meet.
  private static let fewest = 3
  /// Most times that a line of a repeated paragraph may come to stand where pages meet.
  private static let mostByChance = 4
  /// How many letters and marks of lines are compared before all of them are.
  private static let beginning = 12
  /// Key of a line that cannot be one.
  private static let noKey: UInt64 = 0

  /// Examines the lines of a document; linear in their number.
  init(bytes: [UInt8], lines: [Passage], layout: PageLayout, reasons: [Document.Removal.Reason?]) {
    self.bytes = bytes
    self.lines = lines
    self.layout = layout
    self.reasons = reasons
    var page = 0
    pages = reasons.map { reason in
      defer { if reason == .pageNumber { page += 1 } }
      return page
    }
    let beginnings = ParallelMap.map(lines.count) { index in
      lines[index].width <= RunningEdges.longest && reasons[index] == nil
        ? LineKey.key(of: lines[index], in: bytes, most: Self.beginning) : Self.noKey
    }
    let mayRecur = Self.areFrequent(beginnings)
    let keys = ParallelMap.map(lines.count) { index in
      mayRecur[index] ? LineKey.key(of: lines[index], in: bytes) : Self.noKey
    }
    for members in Self.groups(of: keys) where !isLabelled(lines[members[0]]) { examine(members) }
  }

  /// Whether lines of the same key may be as many as a header stands on pages at least. Most lines begin like no other: counts that
  /// keys may share tell so without a dictionary.
  private static func areFrequent(_ keys: [UInt64]) -> [Bool] {
    let slots = UInt64(keys.count * 8 + 1)
    var seen = [UInt8](repeating: 0, count: Int(slots))
    for key in keys where key != noKey { seen[Int(key % slots)] = min(UInt8(fewest), seen[Int(key % slots)] + 1) }
    return keys.map { $0 != noKey && seen[Int($0 % slots)] >= fewest }
  }

  /// Lines that share a key, in the order in which they first stand.
  private static func groups(of keys: [UInt64]) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [UInt64: Int] = [:]
    for (index, key) in keys.enumerated() where key != noKey {
      if let place = places[key] {
        groups[place].append(index)
      } else {
        places[key] = groups.count
        groups.append([index])
      }
    }
    return groups.filter { $0.count >= fewest }
  }

  private mutating func examine(_ members: [Int]) {
    // The title that a running header repeats is text where it stands first.
    let isRare = members.count <= Self.mostByChance
    let repeated = members.filter { isAtPageEdge($0) && !(isRare && isRunningText($0)) }
    guard repeated.count >= Self.fewest,
      repeated.count * 3 >= members.count * 2 || repeated.count + 1 == members.count, isSteady(repeated)
    else { return }
    // Where nearly all stand at pages' edges, so do the others, although nothing else shows it; but for the title.
    let isUsual = repeated.count >= 3 && repeated.count * 4 >= members.count * 3
    for index in isUsual ? Array(members.drop { $0 < repeated[0] }) : repeated {
      let endsPage = index + 1 == lines.count || reasons[index + 1] == .pageNumber || lines[index + 1].startsPage
      found.append((index, endsPage && !lines[index].startsPage ? .runningFooter : .runningHeader))
    }
  }

  /// Whether numbers change as those of pages do, nearly everywhere: footnotes end alike too, but for their numbers.
  private func isSteady(_ members: [Int]) -> Bool {
    let entries = members.map { (page: pages[$0], numbers: LineKey(of: lines[$0], in: bytes).numbers) }
    let steady = zip(entries, entries.dropFirst()).count { one, other in
      let step = max(1, other.page - one.page)
      return zip(one.numbers, other.numbers).allSatisfy { $0 == $1 || $1 - $0 == step }
    }
    return steady * 4 >= (entries.count - 1) * 3
  }

  /// `Article 7` recurs too, its digits aside, but it is a label.
  private func isLabelled(_ line: Passage) -> Bool {
    LabelStyles.readings(of: bytes, in: line.range).contains { $0.value.family.isCounted }
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

  /// Whether a line is plainly one of a paragraph: it begins small, or fills the page and has text close to it.
  private func isRunningText(_ index: Int) -> Bool {
    let line = lines[index]
    if line.opening == .lowercase { return true }
    guard let width = layout.wrapWidth, line.width * 10 >= width * 9 else { return false }
    let isApartBefore =
      index == 0 || line.startsPage || reasons[index - 1] == .pageNumber || line.gap > layout.lineGap
    let isApartBehind =
      index + 1 == lines.count || lines[index + 1].startsPage || reasons[index + 1] == .pageNumber
      || lines[index + 1].gap > layout.lineGap
    return !isApartBefore || !isApartBehind
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
      || previous.ending == .open && next.opening == .caseless
  }
}
