/// Weighs the borders that an author has set: ends of paragraphs in a word processor, and of lines within them.
///
/// What ends a paragraph ends it, unless the document is made of lines, as what was converted from pages is; then it is weighed like
/// any line. What ends a line within a paragraph ends no paragraph, unless the document sets its paragraphs apart in that way, or
/// it stands in a cell.
struct SetBorders: Sendable {
  private let passages: Passages
  private let lines: [Passage]
  private let isWrapped: Bool
  /// Whether paragraphs are set apart by ends of lines.
  private let breaksParagraphs: Bool

  /// Looks at what the document uses ends of lines for; linear.
  init(_ passages: Passages, lines: [Passage], isWrapped: Bool) {
    self.passages = passages
    self.lines = lines
    self.isWrapped = isWrapped
    var (breaks, ending, paragraphs) = (0, 0, 0)
    for (line, previous) in zip(lines.dropFirst(), lines) {
      switch line.border {
      case .lineBreak where passages.role(of: line)?.cell == nil:
        breaks += 1
        if Self.endsClause(previous) { ending += 1 }
      case .block, .paragraph: paragraphs += 1
      case .line, .page, .lineBreak: break
      }
    }
    breaksParagraphs = ending > 0 && ending * 2 >= breaks && ending * 2 >= paragraphs
  }

  /// Log-odds, in nats, that the line at `index`, which is not the first, goes on with the paragraph before; `nil` where layout and
  /// sentences have to tell. Chosen by judgement: what is certain enough outweighs everything but a label in its place.
  func logOdds(at index: Int) -> Double? {
    let (line, previous) = (lines[index], lines[index - 1])
    if line.border != .lineBreak, passages.role(of: line)?.cell != passages.role(of: previous)?.cell {
      return -.infinity
    }
    switch line.border {
    case .paragraph: return -.infinity
    case .line, .page: return nil
    case .block: return isWrapped ? nil : -.infinity
    case .lineBreak:
      let isCut =
        if passages.role(of: line)?.cell == nil { breaksParagraphs && Self.endsClause(previous) } else {
          isListed(line, behind: previous)
        }
      return isCut ? -4 : 4
    }
  }

  private static func endsClause(_ line: Passage) -> Bool {
    [.sentence, .colon, .semicolon].contains(line.ending)
  }

  /// Whether a line of a cell stands by itself: what is short and does not go on is one of several entries.
  private func isListed(_ line: Passage, behind previous: Passage) -> Bool {
    if line.opening == .lowercase { return false }
    switch previous.ending {
    case .comma, .hyphen, .softHyphen: return false
    case .sentence, .colon, .semicolon: return true
    case .open:
      return previous.width <= Self.widestEntry && !FunctionWords.isLast(in: passages.text.bytes, before: previous.end)
    }
  }

  /// Width, in scalars, up to which a line of a cell may be an entry without a mark at its end.
  private static let widestEntry = 60
}
