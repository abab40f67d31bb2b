/// Finds headers and footers at the edges of pages: lines that stand at the same place on most pages of their stretch.
///
/// A book has one header throughout, two for left and right pages, or another in each chapter; so each is judged on the pages from its first to
/// its last. Digits may change from page to page only as the number of the page does: footnotes end alike too, but for their numbers.
struct RunningEdges {
  /// What has been found in one round, and whether something else has to show that it is outside the body.
  struct Recurrence {
    var lines: [PageEdges.Line]
    /// Whether white space, or where other pages begin, shows that it is outside the body.
    var isApart: Bool
  }

  /// Longest line, in scalars, that a header or footer can be: dots between its parts make it wide.
  static let longest = 300
  /// How far the lines are from the same place at most, in lines.
  private static let mostShift: Float = 0.75
  /// By what share the heights of letters may differ: titles that headers repeat are larger.
  private static let mostGrowth: Float = 0.15
  /// Least distance from one line to the next, in lines, that sets the first apart from the body.
  private static let leastRoom: Float = 1.4
  /// Shortest sentence, in scalars, that is text if it has a number that changes.
  private static let shortestSentence = 60

  private struct Entry {
    var line: PageEdges.Line
    var numbers: [Int]
  }

  let bytes: [UInt8]
  let lines: [Passage]
  let areMeasured: Bool
  let pageCount: Int

  /// Looks at the outermost lines of all pages; O(n log n).
  /// - Parameters:
  ///   - outermost: in the order of pages.
  ///   - known: headers and footers that have been found further out.
  ///   - isCandidate: which lines may be furniture.
  func findings(
    _ outermost: [PageEdges.Line], known: [PageEdges.Line], isCandidate: [Bool], numbers: PageNumberSeries
  ) -> [Recurrence] {
    var usual: [[Entry]] = []
    for group in groups(known + outermost.filter { isCandidate[$0.index] }) {
      for stretch in stretches(of: group) {
        if isSteady(stretch, numbers) {
          usual.append(stretch)
        } else {
          usual += parts(of: stretch).flatMap { stretches(of: $0) }
        }
      }
    }
    return Side.allCases.flatMap { side in
      let ofSide = usual.filter { $0[0].line.side == side }
      let pages = Set(ofSide.joined().map(\.line.page))
      let others = outermost.filter { $0.side == side && !pages.contains($0.page) }
      return ofSide.compactMap {
        finding($0.map(\.line), others: others, isGeneral: pages.count * 4 >= (pageCount - 1) * 3)
      }
    }
  }

  private typealias Side = PageEdges.Side

  // MARK: What recurs

  private struct Key: Hashable {
    var side: Side
    var key: UInt64
  }

  /// Lines at one edge that are alike, in the order of their pages.
  private func groups(_ candidates: [PageEdges.Line]) -> [[Entry]] {
    var groups: [[Entry]] = []
    var places: [Key: Int] = [:]
    for line in candidates.sorted(by: { ($0.page, $0.index) < ($1.page, $1.index) }) {
      let passage = lines[line.index]
      guard passage.width <= Self.longest, hasLetter(passage) else { continue }
      let key = LineKey(of: passage, in: bytes)
      let entry = Entry(line: line, numbers: key.numbers)
      if let place = places[Key(side: line.side, key: key.key)] {
        groups[place].append(entry)
      } else {
        places[Key(side: line.side, key: key.key)] = groups.count
        groups.append([entry])
      }
    }
    return groups
  }

  private func hasLetter(_ line: Passage) -> Bool {
    var index = line.start
    while index < line.end {
      let (scalar, length) = bytes.scalar(at: index)
      if CharacterClass.isLetter(scalar) { return true }
      index += length
    }
    return false
  }

  /// The stretches of pages on most of which such lines stand at the same place.
  private func stretches(of group: [Entry]) -> [[Entry]] {
    guard group.count >= 3 else { return [] }
    let distance = group.map(\.line.distance).median
    let height = group.map(\.line.height).median
    let alike =
      areMeasured
      ? group.filter {
        abs($0.line.distance - distance) <= Self.mostShift
          && abs($0.line.height - height) <= Self.mostGrowth * height
      } : group
    if PageStretches.areMost(alike.map(\.line.page)) { return [alike] }
    return PageStretches.cut(alike.map(\.line.page)).map { Array(alike[$0]) }.filter {
      PageStretches.areMost($0.map(\.line.page))
    }
  }

  /// Lines whose numbers are the same, as the headers of each chapter are: `Chapitre 2 – Des ports`.
  private func parts(of stretch: [Entry]) -> [[Entry]] {
    var parts: [[Entry]] = []
    var places: [[Int]: Int] = [:]
    for entry in stretch {
      if let place = places[entry.numbers] {
        parts[place].append(entry)
      } else {
        places[entry.numbers] = parts.count
        parts.append([entry])
      }
    }
    return parts
  }

  /// Whether numbers change as those of pages do, nearly everywhere.
  private func isSteady(_ entries: [Entry], _ numbers: PageNumberSeries) -> Bool {
    let pairs = zip(entries, entries.dropFirst())
    if pairs.allSatisfy({ $0.numbers == $1.numbers }) { return true }
    let first = lines[entries[0].line.index]
    if first.ending == .sentence && first.width >= Self.shortestSentence || isNamed(first) { return false }
    let steady = pairs.count { one, other in
      zip(one.numbers, other.numbers).allSatisfy { before, value in
        guard value != before else { return true }
        guard value - before == other.line.page - one.line.page else { return false }
        return [(one, before), (other, value)].allSatisfy { entry, value in
          numbers.number(of: entry.line.page).map { $0 == value } ?? true
        }
      }
    }
    return steady * 4 >= (entries.count - 1) * 3
  }

  /// `Article 7` recurs too, its digits aside, but it is a label.
  private func isNamed(_ line: Passage) -> Bool {
    LabelStyles.readings(of: bytes, in: line.range).contains { $0.value.family.traits.isNamed }
  }

  // MARK: What is outside the body

  /// What lines that recur are, if they are not surely text.
  /// - Parameters:
  ///   - others: the outermost lines of the pages at the same edge that have none of them.
  ///   - isGeneral: whether three of four pages have such lines, the first aside.
  private func finding(_ recurring: [PageEdges.Line], others: [PageEdges.Line], isGeneral: Bool) -> Recurrence? {
    let room = recurring.map(\.room).median
    guard areMeasured else {
      if room >= 2 { return Recurrence(lines: recurring, isApart: true) }
      // Footnotes end alike now and then. Without white space only number shows what belongs to the page.
      guard isGeneral, PageStretches.areNearlyAll(recurring.map(\.page)) else { return nil }
      return Recurrence(lines: recurring, isApart: false)
    }
    let distance = recurring.map(\.distance).median
    let isSetOff = room >= Self.leastRoom
    // A head row stands where the text of other pages begins.
    let within = others.count {
      $0.distance <= distance + Self.mostShift / 2 && !(isSetOff && $0.room >= Self.leastRoom)
    }
    if !others.isEmpty, within * 2 >= others.count { return nil }
    return Recurrence(lines: recurring, isApart: isSetOff || others.count >= 2 && within == 0)
  }
}
