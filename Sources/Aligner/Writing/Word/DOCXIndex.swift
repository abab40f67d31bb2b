/// The table at the beginning of a Word document of many pairs: what was found in each, with a link to it.
struct DOCXIndex {
  private let language: ReportLanguage
  private let width: Int
  private var tallies: [PairTally] = []

  /// - Parameter width: how wide the text is, in twentieths of a point.
  init(language: ReportLanguage, width: Int) {
    (self.language, self.width) = (language, width)
  }

  /// Adds a pair.
  mutating func add(_ tally: PairTally) { tallies.append(tally) }

  /// The heading of the pair that was added last, which its link leads to.
  var heading: DOCXParagraph {
    var pieces: [DOCXParagraph.Piece] = []
    if let tally = tallies.last { pieces = [.apart(tally.source), .text(" ↔ "), .apart(tally.target)] }
    var heading = DOCXParagraph(language, style: "heading1", pieces)
    heading.bookmark = tallies.count
    return heading
  }

  /// Writes the table of all pairs.
  func write(to output: inout OutputBuffer) throws {
    let (name, count) = (width * 3 / 10, width / 12)
    let table = DOCXTable(
      widths: [name, name, count, count, count, width - 2 * name - 3 * count], isMirrored: language == .arabic)
    let titles =
      [Language.source, .target].map(PageWords.title) + Severity.allCases.reversed().map(\.words.several)
      + [ReportWords.verdict]
    try table.writeStart(titles.map { .init(DOCXParagraph($0, language, style: "Column")) }, to: &output)
    for (number, tally) in tallies.enumerated() { try table.write(row(tally, number: number + 1), to: &output) }
    try table.writeEnd(to: &output)
    try output.append(DOCXParagraph(PairTally.total(of: tallies), language))
  }

  private func row(_ tally: PairTally, number: Int) -> [DOCXTable.Cell] {
    let names = [tally.source, tally.target].map { name in
      var paragraph = DOCXParagraph(language, [.apart(name)])
      if tally.reason == nil { paragraph.link = number }
      return DOCXTable.Cell(paragraph)
    }
    switch tally.result {
    case .failed(let reason):
      // What the system or a program has said is quoted in English, whose direction may not be the page’s.
      let sentence = DOCXParagraph(language, [.apart(reason.plain(language))])
      return names + [.init(sentence, span: Severity.allCases.count + 1)]
    case .answer(let answer):
      return names + tally.counts.map { .init(DOCXParagraph($1, $0, language)) }
        + [.init(DOCXParagraph(ReportWords.answer(answer), language))]
    }
  }
}

extension DOCXParagraph {
  /// How many findings there are of a severity, in its colour if there are any.
  init(_ count: Int, _ severity: Severity, _ language: ReportLanguage) {
    self.init(language, [.text("\(count)", DOCXLook(style: count == 0 ? nil : severity.rawValue))])
  }
}
