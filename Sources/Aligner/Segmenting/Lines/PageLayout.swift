/// What the document as a whole says about how its text was laid out in lines.
struct PageLayout: Sendable {
  /// Width, in scalars, at which running text was wrapped; `nil` if each line is a paragraph.
  let wrapWidth: Int?
  /// Blank lines between two lines of one wrapped paragraph: 0 single, 1 double spaced.
  let lineGap: Int
  /// Blank lines between most paragraphs; one more than ``lineGap`` where they are not told apart by gaps.
  let paragraphGap: Int
  /// Indent, in scalars, at which most lines begin.
  let margin: Int
  /// Room, in scalars, that running text may leave at the end of a line although the next word would have fitted.
  let slack: Int
  /// Whether some lines follow each other directly and others after blank lines.
  let gapsVary: Bool
  /// Whether paragraphs that are cut by a page go on in lower case even after a comma (see ``init(_:)``).
  let resumesAfterComma: Bool
  /// Whether long lines that are paragraphs often end without punctuation, so that this says nothing of page cuts.
  let endsOpenOften: Bool

  /// Reads the layout off the lines; linear.
  ///
  /// Running text that was wrapped fills its lines: a good share of them is nearly as wide as the widest, and breaks
  /// off without punctuation. Where each line is a paragraph, widths vary freely and lines end with a full stop.
  init(_ lines: [Passage]) {
    let isOfBlocks = lines.contains { $0.border == .block }
    wrapWidth = isOfBlocks ? Self.widthOfBlocks(lines) : Self.wrapWidth(of: lines)
    let lineGap = wrapWidth.map { Self.commonGap(in: lines, width: $0) } ?? 0
    self.lineGap = lineGap
    paragraphGap = Self.commonGap(in: lines, above: lineGap)
    slack = wrapWidth.map { Self.slack(in: lines, width: $0, gap: lineGap) } ?? 0
    margin = wrapWidth == nil ? 0 : Self.margin(of: lines)
    let tight = lines.dropFirst().count { $0.gap == 0 }
    gapsVary = tight * 10 >= lines.count && tight * 20 <= lines.count * 19
    // A page cuts a sentence mostly between two words, now and then after a comma; verses and lists that go on in
    // lower case do so after punctuation only.
    var afterWord = 0
    var afterComma = 0
    for index in lines.indices.dropFirst() where Self.mayResume(lines[index], after: lines[index - 1]) {
      if lines[index - 1].ending == .open { afterWord += 1 }
      if lines[index - 1].ending == .comma { afterComma += 1 }
    }
    resumesAfterComma = afterWord >= afterComma
    var long = 0
    var openLong = 0
    for index in lines.indices where lines[index].width >= 80 {
      long += 1
      if lines[index].ending == .open { openLong += 1 }
    }
    endsOpenOften = openLong * 5 > long * 2
  }

  /// Scalars left on `line` had `next`'s first word been put there, beyond the usual slack; negative if it is full.
  func room(on line: Passage, for next: Passage) -> Int {
    guard let wrapWidth else { return 0 }
    return wrapWidth - slack - (Int(line.reach) + 1 + Int(next.firstWordWidth))
  }

  /// The class of ``LineSight/room`` that the room on `line` for `next`'s first word falls in.
  func roomClass(on line: Passage, for next: Passage) -> Int {
    guard let wrapWidth else { return 0 }
    let room = Double(wrapWidth - (Int(line.reach) + 1 + Int(next.firstWordWidth))) / Double(wrapWidth)
    return LineSight.roomBounds.firstIndex { room <= $0 } ?? LineSight.roomBounds.count
  }

  /// Widest plausible page, in scalars: a line of body text in small print on landscape paper.
  private static let widestPage = 180
  /// Share of lines that have to be nearly full, and of those the share that breaks off without punctuation.
  ///
  /// Read off the layout sets of the development data: wrapped documents have .45 and .6 at least, the others .05.
  private static let leastFull = 0.2
  private static let leastOpen = 0.4

  /// Whether a paragraph may go on in a line: French in a small letter, Arabic, which has none, after a long line.
  private static func mayResume(_ line: Passage, after previous: Passage) -> Bool {
    line.opening == .lowercase || line.opening == .caseless && previous.width >= 80
  }

  private static func wrapWidth(of lines: [Passage]) -> Int? {
    guard lines.count >= 4 else { return shortDocumentWidth(of: lines) }
    let widest = Self.widest(of: lines)
    guard widest <= widestPage, widest >= 30 else { return nil }
    var full = 0
    var open = 0
    for index in lines.indices where Int(lines[index].reach) * 4 >= widest * 3 {
      full += 1
      switch lines[index].ending {
      case .open, .hyphen, .softHyphen: open += 1
      default: break
      }
    }
    guard Double(full) >= leastFull * Double(lines.count), Double(open) >= leastOpen * Double(full) else { return nil }
    return widest
  }

  /// The width at which text was wrapped that a word processor takes for paragraphs, line by line: that must be plain, since most
  /// of its documents have paragraphs indeed. Chosen by judgement.
  private static func widthOfBlocks(_ lines: [Passage]) -> Int? {
    // Where an author has ended lines within paragraphs, the ends of paragraphs are the author's as well.
    let blocks = lines.indices.filter { index in
      lines[index].border == .block && (index + 1 == lines.count || lines[index + 1].border != .lineBreak)
    }.map { lines[$0] }
    let widest = widest(of: blocks)
    guard blocks.count >= 20, widest <= widestPage, widest >= 30 else { return nil }
    let full = blocks.filter { $0.width * 5 >= widest * 4 }
    let open = full.count { $0.ending == .open || $0.ending == .hyphen || $0.ending == .softHyphen }
    return full.count * 4 >= blocks.count && open * 2 >= full.count ? widest : nil
  }

  /// The width that 97 of 100 lines stay within; those wider than any page are counted as one more than that.
  private static func widest(of lines: [Passage]) -> Int {
    var counts = [Int](repeating: 0, count: widestPage + 2)
    for index in lines.indices { counts[min(Int(lines[index].reach), widestPage + 1)] += 1 }
    var rank = min(lines.count - 1, lines.count * 97 / 100)
    for width in counts.indices {
      if rank < counts[width] { return width }
      rank -= counts[width]
    }
    return widestPage + 1
  }

  /// Two or three lines: wrapped if one breaks off in mid-sentence and the next goes on in lower case.
  private static func shortDocumentWidth(of lines: [Passage]) -> Int? {
    let isCut = zip(lines, lines.dropFirst()).contains { $0.ending == .open && $1.opening == .lowercase }
    let widest = lines.map(\.width).max() ?? 0
    return isCut && widest <= widestPage ? widest : nil
  }

  private static func margin(of lines: [Passage]) -> Int {
    var counts: [Int: Int] = [:]
    for index in lines.indices { counts[lines[index].indent, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  /// How ragged the right edge is: nothing where lines were cut by counting, some characters in a proportional font.
  ///
  /// Read off the lines that surely go on: the 95th percentile of the room they leave.
  private static func slack(in lines: [Passage], width: Int, gap: Int) -> Int {
    var rooms: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst()) where line.ending == .open && next.gap == gap {
      guard next.opening == .lowercase || next.opening == .caseless, Int(line.reach) * 2 >= width else { continue }
      rooms.append(width - (Int(line.reach) + 1 + Int(next.firstWordWidth)))
    }
    guard rooms.count >= 10 else { return width / 10 }
    rooms.sort()
    return min(max(rooms[rooms.count * 95 / 100], 0), width / 5)
  }

  private static func commonGap(in lines: [Passage], above lineGap: Int) -> Int {
    var counts: [Int: Int] = [:]
    for index in lines.indices.dropFirst() where lines[index].gap > lineGap {
      counts[lines[index].gap, default: 0] += 1
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? lineGap + 1
  }

  private static func commonGap(in lines: [Passage], width: Int) -> Int {
    var counts = [0, 0, 0, 0]
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard line.ending == .open, Int(line.reach) * 4 >= width * 3, next.gap < counts.count else { continue }
      counts[next.gap] += 1
    }
    return counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
  }
}
