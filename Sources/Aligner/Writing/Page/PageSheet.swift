/// The first sheet of the printed page: what was checked, when, and what came of it; and the line for whoever signs it.
struct PageSheet {
  let language: ReportLanguage
  let date: Timestamp?
  let toolVersion: String

  /// Writes what stands above the table of findings.
  func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    try output.append("<section class=\"sheet\">\n<h2>\(PaperWords.title[language])</h2>\n<p>")
    if let date {
      try output.append("\(PaperWords.made[language]) <time datetime=\"\(date.extended)\">")
      try output.append("\(date.extended.prefix(10)) \(date.extended.dropFirst(11).prefix(5)) UTC</time> · ")
    }
    try output.append("align-cli \(toolVersion)</p>\n<table class=\"files\"><thead><tr><td></td>")
    for title in [PaperWords.file, PaperWords.paragraphs, PaperWords.fingerprint] { try writeHead(title, to: &output) }
    try output.append("</tr></thead><tbody>\n")
    for document in [report.alignment.source, report.alignment.target] { try write(document, to: &output) }
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

  private func write(_ document: Document, to output: inout OutputBuffer) throws {
    try output.append("<tr><th scope=\"row\">\(PageWords.title(of: document.language)[language])</th><td><bdi>")
    try output.append(UnitNames.fileName(of: document.name), as: XMLEscape.self)
    try output.append("</bdi></td><td>\(document.paragraphs.count)</td><td><code>")
    try output.append(DocumentFingerprint.digits(of: document, count: 16))
    try output.append("</code></td></tr>\n")
  }
}

/// What names a document by all that it says: the beginning of the SHA-256 of its paragraphs, with their labels, a line each.
enum DocumentFingerprint {
  /// Some hexadecimal digits, as many as are asked for.
  static func digits(of document: Document, count: Int) -> String {
    var bytes: [UInt8] = []
    for paragraph in document.paragraphs {
      bytes += paragraph.labelledText.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    let digits = SHA256.digest(bytes).flatMap { byte in
      [byte >> 4, byte & 15].map { String($0, radix: 16) }
    }
    return digits.prefix(count).joined()
  }
}
