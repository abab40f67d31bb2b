/// A report for programs: one JSON object, a finding a line.
public struct JSONReport: ReportFormat {
  public static let name = "json"
  public static let fileExtensions = ["json"]
  public static let summary = Message.jsonReport

  private let options: ReportOptions

  public init(options: ReportOptions) {
    self.options = options
  }

  public func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    let verdict = report.alignment.verdict
    try output.append(
      "{\"verdict\":{\"translation\":\(verdict.isTranslation),\"answer\":\"\(verdict.answer.rawValue)\",\"confidence\":"
    )
    try output.append(probability: verdict.confidence)
    try output.append("},\n\"summary\":{\"source\":")
    try write(report.alignment.source, to: &output)
    try output.append(",\"target\":")
    try write(report.alignment.target, to: &output)
    try output.append(",\"beads\":\(report.alignment.beads.count)")
    for severity in Severity.allCases.reversed() {
      try output.append(",\"\(severity.rawValue)s\":\(report.count(severity))")
    }
    try output.append(",\"accepted\":\(report.acceptedCount)},\n\"findings\":[")
    for (index, finding) in report.findings.enumerated() {
      try output.append(index == 0 ? "\n" : ",\n")
      try write(finding, of: report, to: &output)
    }
    try output.append(report.findings.isEmpty ? "]}\n" : "\n]}\n")
  }

  private func write(_ document: Document, to output: inout OutputBuffer) throws {
    try output.append("{\"document\":")
    try output.append(json: document.name)
    try output.append(",\"paragraphs\":\(document.paragraphs.count),\"removed\":\(document.removals.count)}")
  }

  private func write(_ finding: Finding, of report: CheckReport, to output: inout OutputBuffer) throws {
    try output.append("{\"rule\":\"\(finding.rule)\",\"severity\":\"\(finding.severity.rawValue)\",\"message\":")
    try output.append(json: finding.message.plain(options.language))
    try output.append(",\"source\":")
    try write(report.source(of: finding), to: &output)
    try output.append(",\"target\":")
    try write(report.target(of: finding), to: &output)
    try output.append("}")
  }

  private func write(_ side: CheckReport.Side?, to output: inout OutputBuffer) throws {
    guard let side else { return try output.append("null") }
    try output.append("{\"label\":")
    try output.append(json: side.paragraph.label?.text)
    try output.append(",")
    try output.append(members: side.paragraph.place, in: options.language, words: side.place)
    try output.append(",\"text\":")
    try output.append(json: side.paragraph.text)
    try output.append("}")
  }
}
