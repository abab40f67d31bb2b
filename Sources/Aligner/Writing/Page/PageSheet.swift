/// The first sheet of the printed page: what was checked, when, and what came of it; and the line for whoever signs it.
struct PageSheet {
  let language: ReportLanguage
  let date: Timestamp?
  let toolVersion: String
  /// What names the source, and what names the target.
  let fingerprints: [DocumentFingerprint]

  /// Writes what stands above the table of findings.
  func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    try output.append("<section class=\"sheet\">\n<h2>\(PaperWords.title[language])</h2>\n<p>")
    if let date {
      try output.append("\(PaperWords.made[language]) <time datetime=\"\(date.extended)\">")
      try output.append("\(date.readable)</time> · ")
    }
    try output.append("align-cli \(toolVersion)</p>\n<table class=\"files\"><thead><tr><td></td>")
    for title in [PaperWords.file, PaperWords.paragraphs, PaperWords.fingerprint] { try writeHead(title, to: &output) }
    try output.append("</tr></thead><tbody>\n")
    for (document, fingerprint) in zip([report.alignment.source, report.alignment.target], fingerprints) {
      try write(document, fingerprint, to: &output)
    }
    try output.append("</tbody></table>\n<table class=\"counts\"><thead><tr>")
    for severity in Severity.allCases.reversed() { try writeHead(severity.words.several, to: &output) }
    if report.acceptedCount > 0 { try writeHead(PaperWords.accepted, to: &output) }
    try writeHead(ReportWords.verdict, to: &output)
    try output.append("</tr></thead><tbody><tr>")
    for severity in Severity.allCases.reversed() {
      try output.append("<td class=\"\(severity.rawValue)\">\(report.count(severity))</td>")
    }
    if report.acceptedCount > 0 { try output.append("<td>\(report.acceptedCount)</td>") }
    try output.append("<td>\(PageWords.answer(report.alignment.verdict.answer)[language])</td></tr></tbody></table>\n")
    if report.findings.isEmpty { try output.append("<p>\(PageWords.noFindings[language])</p>\n") }
    try output.append("</section>\n")
  }

  /// Writes the line for whoever signs.
  func writeSignature(to output: inout OutputBuffer) throws {
    try output.append("<p class=\"signature\">")
    for title in [PaperWords.checkedBy, PaperWords.date, PaperWords.signature] {
      try output.append("<span>\(title[language])</span> ")
    }
    try output.append("</p>\n")
  }

  private func writeHead(_ title: Message, to output: inout OutputBuffer) throws {
    try output.append("<th scope=\"col\">\(title[language])</th>")
  }

  private func write(_ document: Document, _ fingerprint: DocumentFingerprint, to output: inout OutputBuffer) throws {
    try output.append("<tr><th scope=\"row\">\(PageWords.title(of: document.language)[language])</th><td><bdi>")
    try output.append(UnitNames.fileName(of: document.name), as: XMLEscape.self)
    try output.append("</bdi></td><td>\(document.paragraphs.count)</td><td><code>")
    try output.append(fingerprint.digits(16))
    try output.append("</code></td></tr>\n")
  }
}
