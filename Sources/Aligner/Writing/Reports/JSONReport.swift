/// A report for programs: one JSON object, a finding a line.
///
/// Of many pairs, `documents` has the same object for each, with the names of its files in front; for one that could not be
/// checked it has the names and `error`.
public struct JSONReport: ReportFormat {
  public static let name = "json"
  public static let fileExtensions = ["json"]
  public static let summary = Message.jsonReport

  private let options: ReportOptions
  /// How many of many pairs have been written.
  private var count = 0

  public init(options: ReportOptions) {
    self.options = options
  }

  public func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    try output.append("{")
    try writeMembers(of: report, to: &output)
    try output.append("}\n")
  }

  public mutating func writeHead(_ rules: [CheckRule], to output: inout OutputBuffer) throws {
    try output.append("{\"documents\":[")
  }

  public mutating func write(_ pair: CheckedPair, to output: inout OutputBuffer) throws {
    try output.append(count == 0 ? "\n{\"source_document\":" : ",\n{\"source_document\":")
    count += 1
    try append(file: pair.source, to: &output)
    try output.append(",\"target_document\":")
    try append(file: pair.target, to: &output)
    switch pair.outcome {
    case .checked(let report):
      try output.append(",\n")
      try writeMembers(of: report, to: &output)
    case .failed(let reason):
      try output.append(",\"error\":")
      try output.append(json: reason.plain(options.language))
    }
    try output.append("}")
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {
    try output.append("\n]}\n")
  }

  /// The name of a file, or null where there is none.
  private func append(file: String, to output: inout OutputBuffer) throws {
    if file.isEmpty { try output.append("null") } else { try output.append(json: file) }
  }

  private func writeMembers(of report: CheckReport, to output: inout OutputBuffer) throws {
    let verdict = report.alignment.verdict
    try output.append(
      "\"verdict\":{\"translation\":\(verdict.isTranslation),\"answer\":\"\(verdict.answer.rawValue)\",\"confidence\":"
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
    try output.append(report.findings.isEmpty ? "]" : "\n]")
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
