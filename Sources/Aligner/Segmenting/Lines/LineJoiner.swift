/// Weighs whether a line goes on with the paragraph of the line before it.
///
/// The answer is a log-odds figure in nats, positive for "same paragraph". The weights are rounded from counts over
/// the layout sets of the development data; each says how much likelier the observation is inside a paragraph than
/// between two. Labels are not looked at here: ``Numbering`` adds what they say.
struct LineJoiner {
  private let bytes: [UInt8]
  private let layout: PageLayout

  init(bytes: [UInt8], layout: PageLayout) {
    self.bytes = bytes
    self.layout = layout
  }

  /// Log-odds, in nats, that `line` continues the paragraph of `previous`.
  /// - Parameter isAcrossPage: page furniture or a form feed stands between them, so that blank lines say nothing.
  func logOdds(of line: TextLine, after previous: TextLine, isAcrossPage: Bool) -> Double {
    let isCapital = isAllCapitals(line)
    let wasCapital = isAllCapitals(previous)
    if isCapital, wasCapital, line.gap <= layout.lineGap + 1 { return 3 }
    if isCapital != wasCapital, !isAcrossPage, previous.ending == .open { return -4 }
    return layout.wrapWidth == nil
      ? unwrappedLogOdds(of: line, after: previous)
      : wrappedLogOdds(of: line, after: previous, isAcrossPage: isAcrossPage)
  }

  /// Whether a line is a line of a title in capitals: three letters or more, none of them small.
  func isAllCapitals(_ line: TextLine) -> Bool {
    guard line.opening != .lowercase, line.opening != .arabic, line.width <= 160 else { return false }
    var letters = 0
    var index = line.start
    while index < line.end {
      let (scalar, length) = bytes.scalar(at: index)
      if CharacterClass.isLowercase(scalar) || CharacterClass.isArabicLetter(scalar) { return false }
      if CharacterClass.isUppercase(scalar) { letters += 1 }
      index += length
    }
    return letters >= 3
  }

  private func wrappedLogOdds(of line: TextLine, after previous: TextLine, isAcrossPage: Bool) -> Double {
    var odds = 0.0
    if layout.hasRoom(on: previous, for: line, toSpare: 0.25) {
      odds -= 4
    } else if layout.hasRoom(on: previous, for: line, toSpare: 0.1) {
      odds -= 1.5
    } else {
      odds += 1
      if previous.ending == .open { odds += 1 }
    }
    if !isAcrossPage { odds += line.gap > layout.lineGap ? -3 : 0.5 }
    switch previous.ending {
    case .open: odds += 1.5
    case .hyphen, .softHyphen: odds += 2.5
    case .comma: odds += 0.5
    case .colon, .semicolon, .sentence: odds -= 0.5
    }
    switch line.opening {
    case .lowercase: odds += previous.ending == .sentence ? 1 : 2.5
    case .uppercase: odds -= 0.5
    case .arabic, .other: break
    }
    if line.indent >= previous.indent + 3, line.gap > 0 || previous.ending == .sentence { odds -= 1 }
    return odds
  }

  /// Each line is a paragraph, unless a page cut it in two.
  private func unwrappedLogOdds(of line: TextLine, after previous: TextLine) -> Double {
    if previous.ending == .softHyphen { return 2 }
    let isLong = previous.width >= 80
    var odds = -4.0
    switch previous.ending {
    case .open, .hyphen: odds += isLong ? (layout.endsOpenOften ? 0 : 3) : 0
    case .comma: odds += isLong && layout.resumesAfterComma ? 2 : 0
    case .softHyphen, .colon, .semicolon, .sentence: return -4
    }
    switch line.opening {
    case .lowercase: odds += 2.5
    case .uppercase: odds += previous.ending == .open && FunctionWords.isLast(in: bytes, before: previous.end) ? 2 : -1
    case .arabic, .other: odds += line.width >= 40 || line.ending == .sentence ? 1 : -1
    }
    return odds
  }
}
