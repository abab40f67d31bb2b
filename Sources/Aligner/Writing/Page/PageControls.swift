/// The filters, the search and the buttons at the top of the page; the script shows them.
struct PageControls {
  let language: ReportLanguage

  /// Writes the controls; those for findings only where there are any.
  func write(_ report: CheckReport?, to output: inout OutputBuffer) throws {
    try output.append("<div class=\"tools\">")
    if report != nil {
      try output.append("<label><input type=\"checkbox\" id=\"numbers\">\(PageWords.numbers[language])</label>")
    }
    try writeButton("keys", "?", KeyWords.ask, to: &output)
    try writeButton("theme", "◐", PageWords.theme, to: &output)
    try output.append("</div>\n<div class=\"controls\">")
    if let report, !report.findings.isEmpty {
      for severity in Severity.allCases.reversed() { try writeChip(severity, report.count(severity), to: &output) }
      try output.append("<select id=\"rule\" aria-label=\"\(PageWords.allRules[language])\">")
      try output.append("<option value=\"\">\(PageWords.allRules[language])</option>")
      for rule in report.rules where report.findings.contains(where: { $0.rule == rule.id }) {
        let count = report.findings.count { $0.rule == rule.id }
        try output.append("<option value=\"\(rule.id)\">\(rule.title[language]) (\(count))</option>")
      }
      try output.append("</select><label class=\"only\"><input type=\"checkbox\" id=\"only\">")
      try output.append("\(PageWords.onlyFindings[language])</label>")
      try writeButton("previous", "↑", PageWords.previous, to: &output)
      try output.append("<span class=\"at\" id=\"at\" aria-live=\"polite\"></span>")
      try writeButton("next", "↓", PageWords.next, to: &output)
    } else if report != nil {
      try output.append("<span>\(PageWords.noFindings[language])</span>")
    }
    try output.append(
      "<span class=\"searching\"><input type=\"search\" id=\"search\" placeholder=\"\(PageWords.search[language])\"")
    try output.append(" aria-label=\"\(PageWords.search[language])\">")
    try output.append("<span id=\"hits\" aria-live=\"polite\"></span>")
    try writeButton("previous-match", "↑", PageWords.previousMatch, to: &output)
    try writeButton("next-match", "↓", PageWords.nextMatch, to: &output)
    try output.append("</span>")
    try output.append("</div>\n")
  }

  private func writeChip(_ severity: Severity, _ count: Int, to output: inout OutputBuffer) throws {
    let name = severity.rawValue
    try output.append("<label class=\"chip \(name)\"><input type=\"checkbox\" id=\"show-\(name)\" checked>")
    try output.append("\(severity.words.several[language]) <b>\(count)</b></label>")
  }

  private func writeButton(
    _ id: String, _ sign: String, _ name: Message, to output: inout OutputBuffer
  ) throws {
    try output.append(
      "<button type=\"button\" id=\"\(id)\" title=\"\(name[language])\" aria-label=\"\(name[language])\">\(sign)</button>"
    )
  }
}
