/// Weighs whether a line goes on with the paragraph of the line before it.
///
/// The answer is a log-odds figure in nats, positive for "same paragraph". In a wrapped document it adds up what the
/// sentence says (``SentenceOdds``) and what the layout says (``LayoutOdds``). Labels are not looked at here:
/// ``Numbering`` adds what they say.
struct LineJoiner {
  private let bytes: [UInt8]
  private let layout: PageLayout
  private let text: TextLines
  private let labellings: [LineSight.Labelling]
  /// What can be seen before each line; empty if the lines are not wrapped.
  private var sights: [LineSight] = []
  private var learned: LayoutOdds?

  /// Learns what the ends of paragraphs look like; linear.
  /// - Parameter labellings: for each line, whether it reads as if it had a label.
  init(bytes: [UInt8], layout: PageLayout, text: TextLines, labellings: [LineSight.Labelling]) {
    self.bytes = bytes
    self.layout = layout
    self.text = text
    self.labellings = labellings
    guard layout.wrapWidth != nil else { return }
    let unlearned = self
    sights = ParallelMap.map(text.lines.count) { $0 == 0 ? .init(code: 0) : unlearned.sight(at: $0) }
    // What the format itself sets apart, such as the cells of a table, tells nothing of the rest.
    learned = LayoutOdds(zip(sights, text.lines).lazy.dropFirst().filter { $1.border != .paragraph }.map(\.0))
  }

  /// Log-odds, in nats, that the line at `index`, which is not the first, continues the paragraph of the one before.
  func logOdds(at index: Int) -> Double {
    let line = text.lines[index]
    let previous = text.lines[index - 1]
    let isCapital = line.isAllCapitals(in: bytes)
    let wasCapital = previous.isAllCapitals(in: bytes)
    if isCapital, wasCapital, line.gap <= layout.lineGap + 1 { return 3 }
    let isCut = layout.wrapWidth != nil && layout.room(on: previous, for: line) <= 0 && line.gap <= layout.lineGap
    if isCapital != wasCapital, !text.followsPage(index), !isCut { return -4 }
    guard let learned else { return unwrappedLogOdds(of: line, after: previous) }
    var odds = Double(learned.logOdds(of: sights[index]))
    let hasGap = line.gap > layout.lineGap && !text.followsPage(index)
    // A short line without a full stop, behind a sentence or between wider gaps, is a heading, not a last line.
    if line.ending == .open {
      if previous.ending == .sentence, line.opening != .lowercase, leavesRoom(index) {
        odds -= 4
      } else if hasGap, isIsolated(index) {
        odds -= 2
      }
    }
    return odds
  }

  /// What the odds lose in a document of unwrapped lines if the paragraph before has no label.
  ///
  /// A numbered paragraph that breaks off is known to go on in the next unnumbered line; of others nothing is known.
  var unlabelledPenalty: Double { layout.wrapWidth == nil ? 2 : 0 }

  /// Whether the sentence itself says that a line goes on with the one before.
  func goesOnSurely(at index: Int) -> Bool {
    SentenceOdds.logOdds(of: SentenceOdds.code(of: text.lines[index], after: text.lines[index - 1], in: bytes)) >= 4
  }

  /// A number that places before lines have in common which look alike.
  func sightNumber(at index: Int) -> Int {
    let gap = sights.isEmpty ? 0 : sights[index].gap
    return gap * SentenceOdds.codeCount
      + SentenceOdds.code(of: text.lines[index], after: text.lines[index - 1], in: bytes)
  }

  private func sight(at index: Int) -> LineSight {
    let line = text.lines[index]
    let previous = text.lines[index - 1]
    let gap =
      if let pageGap = text.pageGaps[index] { pageGap > text.usualPageGap ? 4 : 3 } else {
        max(0, min(2, line.gap - layout.lineGap))
      }
    return .init(
      gap: gap, room: layout.roomClass(on: previous, for: line),
      indent: line.indent >= layout.margin + 2 ? 1 : line.indent + 2 <= layout.margin ? 2 : 0,
      sentence: SentenceOdds.code(of: line, after: previous, in: bytes), labelling: labellings[index])
  }

  /// Whether the line is far from full, and not because the next word was long.
  private func leavesRoom(_ index: Int) -> Bool {
    guard index + 1 < text.lines.count else { return false }
    return layout.roomClass(on: text.lines[index], for: text.lines[index + 1]) >= 4
  }

  /// Whether a gap follows a line that leaves room for more.
  private func isIsolated(_ index: Int) -> Bool {
    guard index + 1 < text.lines.count else { return true }
    let following = text.lines[index + 1]
    return following.gap > layout.lineGap && layout.room(on: text.lines[index], for: following) > 0
  }

  /// Each line is a paragraph, unless a page cut it in two.
  private func unwrappedLogOdds(of line: Passage, after previous: Passage) -> Double {
    let endsInFunctionWord = previous.ending == .open && FunctionWords.isLast(in: bytes, before: previous.end)
    var odds = endsInFunctionWord ? -2.0 : -4.0
    switch previous.ending {
    case .softHyphen: return 3
    case .open, .hyphen: odds += isSentence(previous) && !layout.endsOpenOften || endsInFunctionWord ? 3 : 0
    case .comma: odds += isSentence(previous) && layout.resumesAfterComma ? 3 : 0
    case .semicolon where layout.resumesAfterComma && line.opening == .lowercase: odds += 2
    case .colon, .semicolon, .sentence: return -4
    }
    switch line.opening {
    case .lowercase: odds += 2.5
    case .uppercase: odds -= 1
    case .caseless, .other: odds += line.width >= 40 || line.ending == .sentence ? 1 : -1
    }
    if layout.gapsVary, line.gap > 0 { odds += 1 }
    return odds
  }

  /// Whether a line is running text and no title: long, or with a comma in it.
  private func isSentence(_ line: Passage) -> Bool {
    guard line.width < 80 else { return true }
    guard line.width >= 30 else { return false }
    var index = line.start
    while index < line.end {
      let (scalar, length) = bytes.scalar(at: index)
      if scalar == 0x2C || scalar == 0x60C { return true }
      index += length
    }
    return false
  }
}
