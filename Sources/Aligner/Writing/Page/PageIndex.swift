/// The table at the beginning of a page of many documents: what was found in each, with a link to it.
struct PageIndex {
  private let language: ReportLanguage
  private var tallies: [PairTally] = []

  init(language: ReportLanguage) {
    self.language = language
  }

  /// Adds a pair.
  mutating func add(_ tally: PairTally) { tallies.append(tally) }

  /// Writes the heading of the pair that was added last, which its link leads to.
  func writeHeading(to output: inout OutputBuffer) throws {
    guard let tally = tallies.last else { return }
    try output.append("<h2 class=\"pair\" id=\"\(Self.name(of: tallies.count))\">")
    try write([tally.source, tally.target], between: "<i>↔</i>", to: &output)
    try output.append("</h2>\n")
  }

  /// Writes the table of all pairs.
  func write(to output: inout OutputBuffer) throws {
    try output.append("<nav class=\"index\" aria-label=\"\(ReportWords.allPairs[language])\">\n<table>\n<thead><tr>")
    for language in [Language.source, .target] { try writeColumn(PageWords.title(of: language), to: &output) }
    for severity in Severity.allCases.reversed() { try writeColumn(severity.words.several, isCount: true, to: &output) }
    try writeColumn(ReportWords.verdict, to: &output)
    try output.append("</tr></thead>\n<tbody>\n")
    for (index, tally) in tallies.enumerated() { try write(tally, number: index + 1, to: &output) }
    try output.append("</tbody>\n</table>\n<p>")
    try output.append(PairTally.total(of: tallies)[language], as: XMLEscape.self)
    try output.append("</p>\n</nav>\n")
  }

  private static func name(of number: Int) -> String { "pair\(number)" }

  private func writeColumn(_ title: Message, isCount: Bool = false, to output: inout OutputBuffer) throws {
    try output.append("<th scope=\"col\"\(isCount ? " class=\"count\"" : "")>\(title[self.language])</th>")
  }

  private func write(_ tally: PairTally, number: Int, to output: inout OutputBuffer) throws {
    try output.append("<tr><td>")
    switch tally.result {
    case .failed(let reason):
      try write([tally.source, tally.target], between: "</td><td>", to: &output)
      try output.append("</td><td class=\"failed\" colspan=\"\(Severity.allCases.count + 1)\">")
      // What the system or a program has said is quoted in English, whose direction may not be the page’s.
      try output.append("<bdi>")
      try output.append(reason.plain(language), as: XMLEscape.self)
      try output.append("</bdi>")
    case .answer(let answer):
      let link = "<a href=\"#\(Self.name(of: number))\">"
      try output.append(link)
      try write([tally.source, tally.target], between: "</a></td><td>\(link)", to: &output)
      try output.append("</a></td>")
      for (severity, count) in tally.counts {
        try output.append("<td class=\"count\(count == 0 ? "" : " \(severity.rawValue)")\">\(count)</td>")
      }
      try output.append("<td>\(ReportWords.answer(answer)[language])")
    }
    try output.append("</td></tr>\n")
  }

  private func write(_ names: [String], between: String, to output: inout OutputBuffer) throws {
    for (index, name) in names.enumerated() {
      if index > 0 { try output.append(between) }
      try output.append("<bdi>")
      try output.append(name, as: XMLEscape.self)
      try output.append("</bdi>")
    }
  }
}
