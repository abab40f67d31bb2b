/// The findings of a bitext as a table: a panel of cards on a screen, where they can be ticked off, and a table on paper.
struct PageFindings {
  let language: ReportLanguage
  let prefix: String
  let sheet: PageSheet

  /// Writes the panel; its controls are shown by the script.
  func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    try output.append("<aside class=\"panel\" data-accepted=\"")
    try output.append(Self.accepted(in: report), as: XMLEscape.self)
    try output.append("\">\n<div class=\"top\"><h2>\(PageWords.findings[language])</h2>")
    try output.append("<output class=\"left\" aria-live=\"polite\"></output>")
    try writeMenu(to: &output)
    try output.append("</div>\n<div class=\"sorting\">")
    try writeChoice(
      "order", PageWords.order, [("", PageWords.byPlace), ("severity", PageWords.bySeverity)], to: &output)
    try writeChoice(
      "state", PageWords.state,
      [("", PageWords.allStates), ("left", PageWords.left), ("todo", PageWords.toDo), ("done", PageWords.done)],
      to: &output)
    try output.append("</div>\n<p class=\"unkept\" role=\"status\" hidden>\(PageWords.notKept[language])</p>\n")
    try writeTable(report, to: &output)
    try output.append("<p class=\"keys\">\(KeyWords.line[language])</p>\n")
    try sheet.writeSignature(to: &output)
    try output.append("</aside>\n")
  }

  /// The lines of the baseline that was applied already, as JSON: one that is saved from the page replaces it.
  private static func accepted(in report: CheckReport) -> String {
    var json = ""
    for entry in Baseline.entries(of: report) where entry.isAccepted {
      var bytes: [UInt8] = []
      JSONLineEscape.append(entry.line, to: &bytes)
      json += "\(json.isEmpty ? "" : ",")\"\(String(decoding: bytes, as: UTF8.self))\""
    }
    return "[\(json)]"
  }

  private func writeMenu(to output: inout OutputBuffer) throws {
    try output.append("<details class=\"menu\"><summary>\(PageWords.save[language])</summary><div>")
    for (name, words) in [
      ("baseline", PageWords.saveAccepted), ("table", PageWords.saveTable), ("document", PageWords.saveDocument),
      ("print", PageWords.print),
    ] {
      try output.append("<button type=\"button\" data-save=\"\(name)\">\(words[language])</button>")
    }
    try output.append(
      "<label><input type=\"checkbox\" class=\"annex\" checked>\(PageWords.withAnnex[language])</label>")
    try output.append("</div></details>")
  }

  private func writeChoice(
    _ name: String, _ title: Message, _ choices: [(value: String, words: Message)], to output: inout OutputBuffer
  ) throws {
    try output.append("<select class=\"\(name)\" aria-label=\"\(title[language])\">")
    for (value, words) in choices { try output.append("<option value=\"\(value)\">\(words[language])</option>") }
    try output.append("</select>")
  }

  private func writeTable(_ report: CheckReport, to output: inout OutputBuffer) throws {
    let titles = [PaperWords.severity] + [Language.source, .target].map(PaperWords.place) + [PaperWords.finding]
    try output.append("<table class=\"list\"><thead><tr><td></td>")
    for title in titles { try output.append("<th scope=\"col\">\(title[language])</th>") }
    try output.append("</tr></thead><tbody>\n")
    let lines = Baseline.entries(of: report).filter { !$0.isAccepted }.map(\.line)
    for (index, finding) in report.findings.enumerated() {
      try write(finding, at: "\(prefix)n\(index + 1)", accepting: lines[index], of: report, to: &output)
    }
    try output.append("</tbody></table>\n")
  }

  /// - Parameter line: what the finding is in a baseline.
  private func write(
    _ finding: Finding, at place: String, accepting line: String, of report: CheckReport, to output: inout OutputBuffer
  ) throws {
    let severity = finding.severity
    try output.append("<tr class=\"\(severity.rawValue)\" data-severity=\"\(severity.rawValue)\"")
    try output.append(" data-rule=\"\(finding.rule)\" data-finding=\"\(place)\"")
    if let bead = finding.bead { try output.append(" data-bead=\"\(prefix)b\(bead + 1)\"") }
    try output.append(attribute: "data-accept", line)
    try output.append("><td class=\"tick\"><i></i></td><td class=\"severity\">\(severity.words.one[language])</td>")
    for side in [report.source(of: finding), report.target(of: finding)] {
      try output.append("<td class=\"where\">")
      if let side { try output.append(side.words, in: language) }
      try output.append("</td>")
    }
    try output.append("<td class=\"what\"><a href=\"#\(place)\">")
    try output.append(finding: finding, in: language)
    try output.append("</a><p class=\"noted\" dir=\"auto\"></p></td></tr>\n")
  }
}

extension CheckReport.Side {
  /// Where it is found, with its label where the place is a line, which does not tell.
  var words: Message {
    guard let line = paragraph.place.line, let label = paragraph.spokenLabel else { return place }
    let path = PlaceWords.path([(Message.apart(label.words), label.value.family.isCalledParagraph)])
    return PlaceWords.name(path, in: [PlaceWords.line(line)])
  }
}

extension OutputBuffer {
  /// Appends what a finding says, what it quotes set apart by elements.
  ///
  /// Arabic letters join across elements, so that there are spaces between words here that no style could make.
  mutating func append(finding: Finding, in language: ReportLanguage) throws {
    let title = CheckRules.named(finding.rule)?.title[language] ?? finding.rule
    try append("<b>")
    try append(title, as: XMLEscape.self)
    try append("</b> ")
    try append(finding.message, in: language)
  }

  /// Appends a message, what it quotes set apart by elements.
  mutating func append(_ message: Message, in language: ReportLanguage) throws {
    for (index, piece) in message.pieces(language).enumerated() {
      if index % 2 == 1 { try append("<bdi>") }
      try append(piece, as: XMLEscape.self)
      if index % 2 == 1 { try append("</bdi>") }
    }
  }
}
