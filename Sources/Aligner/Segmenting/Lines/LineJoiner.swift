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
  /// - Parameters:
  ///   - following: the line behind, which tells a heading from a paragraph's last line.
  ///   - isAcrossPage: page furniture or a form feed stands between them, so that blank lines say nothing.
  func logOdds(of line: TextLine, after previous: TextLine, before following: TextLine?, isAcrossPage: Bool) -> Double {
    let isCapital = isAllCapitals(line)
    let wasCapital = isAllCapitals(previous)
    if isCapital, wasCapital, line.gap <= layout.lineGap + 1 { return 3 }
    let isCut = layout.wrapWidth != nil && layout.room(on: previous, for: line) <= 0 && line.gap <= layout.lineGap
    if isCapital != wasCapital, !isAcrossPage, !isCut { return -4 }
    guard layout.wrapWidth != nil else { return unwrappedLogOdds(of: line, after: previous) }
    return wrappedLogOdds(of: line, after: previous, before: following, isAcrossPage: isAcrossPage)
  }

  /// What the odds lose in a document of unwrapped lines if the paragraph before has no label.
  ///
  /// A numbered paragraph that breaks off is known to go on in the next unnumbered line; of others nothing is known.
  var unlabelledPenalty: Double { layout.wrapWidth == nil ? 2 : 0 }

  /// Whether a line is a line of a title in capitals: three letters or more, none of them small.
  func isAllCapitals(_ line: TextLine) -> Bool {
    guard line.opening != .lowercase, line.opening != .arabic, line.width <= 160, line.ending != .sentence
    else { return false }
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

  private func wrappedLogOdds(
    of line: TextLine, after previous: TextLine, before following: TextLine?, isAcrossPage: Bool
  ) -> Double {
    var odds = 0.0
    let room = layout.room(on: previous, for: line)
    if room * 3 > (layout.wrapWidth ?? 0) {
      odds -= 6
    } else if room > 12 {
      odds -= 4
    } else if room > 0 {
      odds -= 1.5
    } else {
      odds += previous.ending == .open ? 2 : 1
    }
    let hasGap = line.gap > layout.lineGap && !isAcrossPage
    if !isAcrossPage {
      // Where gaps mark paragraphs, having one says more, and so does having none.
      let weights = layout.marksParagraphsByGaps ? (with: -4.5, without: 2.5) : (with: -3, without: 0.5)
      odds += hasGap ? weights.with : weights.without
    }
    // A short line between wider gaps, without a full stop, is a heading and not a paragraph's last line.
    let isIsolated = following.map { $0.gap > layout.lineGap && layout.room(on: line, for: $0) > 0 } ?? true
    if hasGap, line.ending == .open, isIsolated { odds -= 2 }
    switch previous.ending {
    case .open: odds += 1.5
    case .hyphen, .softHyphen: odds += 2.5
    case .comma: odds += 0.5
    case .colon, .semicolon, .sentence: odds -= 0.5
    }
    switch line.opening {
    case .lowercase: odds += previous.ending == .open || previous.ending == .comma ? 2.5 : 1
    case .uppercase where previous.ending == .open:
      odds += FunctionWords.isLast(in: bytes, before: previous.end) ? 1 : -1.5
    case .uppercase: odds -= 0.5
    case .arabic where previous.ending == .open && FunctionWords.isLast(in: bytes, before: previous.end): odds += 2.5
    case .arabic, .other: break
    }
    if let indent = layout.paragraphIndent { odds += line.indent >= indent ? -4 : 0.5 }
    return odds
  }

  /// Each line is a paragraph, unless a page cut it in two.
  private func unwrappedLogOdds(of line: TextLine, after previous: TextLine) -> Double {
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
    case .arabic, .other: odds += line.width >= 40 || line.ending == .sentence ? 1 : -1
    }
    if layout.gapsVary, line.gap > 0 { odds += 1 }
    return odds
  }

  /// Whether a line is running text and no title: long, or with a comma in it.
  private func isSentence(_ line: TextLine) -> Bool {
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
