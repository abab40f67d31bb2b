/// JUnit XML, which every CI service shows: a test case for each rule, and for each finding.
///
/// A rule that found nothing is a case that passed. A finding of the severity that fails the check, or a higher one, is
/// a failure; any other passes and says in `system-out` what there is to see. Of many pairs each is a suite; one that could
/// not be checked has a single case, which ended with an error.
public struct JUnitReport: ReportFormat {
  public static let name = "junit"
  public static let fileExtensions = ["xml"]
  public static let summary = Message.junit

  private let options: ReportOptions

  public init(options: ReportOptions) {
    self.options = options
  }

  public func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    try writeStart(" " + counts(of: report), to: &output)
    try writeSuite(of: report, to: &output)
    try writeTail(to: &output)
  }

  public func writeHead(_ rules: [CheckRule], to output: inout OutputBuffer) throws {
    // The sums over all suites are not known yet, and no reader asks for them.
    try writeStart("", to: &output)
  }

  public func write(_ pair: CheckedPair, to output: inout OutputBuffer) throws {
    switch pair.outcome {
    case .checked(let report): try writeSuite(of: report, to: &output)
    case .failed(let reason):
      let name = pair.files.joined(separator: " ↔ ")
      try writeStart(ofSuite: name, "tests=\"1\" failures=\"0\" errors=\"1\"", to: &output)
      try output.append("    <testcase classname=\"unreadable\" name=\"")
      try output.append(name, as: XMLEscape.self)
      try output.append("\">\n      <error type=\"unreadable\" message=\"")
      try output.append(reason.plain(options.language), as: XMLEscape.self)
      try output.append("\"/>\n    </testcase>\n  </testsuite>\n")
    }
  }

  public func writeTail(to output: inout OutputBuffer) throws {
    try output.append("</testsuites>\n")
  }

  private func writeStart(_ counts: String, to output: inout OutputBuffer) throws {
    try output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"align-cli check\"\(counts)>\n")
  }

  private func writeStart(ofSuite name: String, _ counts: String, to output: inout OutputBuffer) throws {
    try output.append("  <testsuite name=\"")
    try output.append(name, as: XMLEscape.self)
    try output.append("\" \(counts) skipped=\"0\">\n")
  }

  private func writeSuite(of report: CheckReport, to output: inout OutputBuffer) throws {
    let name = Self.name(of: (report.alignment.source.name, report.alignment.target.name))
    try writeStart(ofSuite: name, counts(of: report), to: &output)
    for rule in Self.passed(in: report) {
      try output.append("    <testcase classname=\"\(rule.id)\" name=\"\(rule.id)\"/>\n")
    }
    for finding in report.findings { try write(finding, of: report, to: &output) }
    try output.append("  </testsuite>\n")
  }

  private static func name(of documents: (String, String)) -> String { "\(documents.0) ↔ \(documents.1)" }

  /// The rules that found nothing.
  private static func passed(in report: CheckReport) -> [CheckRule] {
    report.rules.filter { rule in !report.findings.contains { $0.rule == rule.id } }
  }

  private func counts(of report: CheckReport) -> String {
    let failures = report.findings.count { $0.severity >= options.failure }
    let count = Self.passed(in: report).count + report.findings.count
    return "tests=\"\(count)\" failures=\"\(failures)\" errors=\"0\""
  }

  private func write(_ finding: Finding, of report: CheckReport, to output: inout OutputBuffer) throws {
    let sides = report.sides(of: finding)
    let places = sides.map { side in
      let place = side.paragraph.place.line.map(String.init) ?? " " + side.place.plain(options.language)
      return "\(side.document.name):\(place)"
    }
    try output.append("    <testcase classname=\"\(finding.rule)\" name=\"")
    try output.append(places.isEmpty ? finding.rule : places.joined(separator: " ↔ "), as: XMLEscape.self)
    try output.append("\">\n")
    let message = finding.message.plain(options.language)
    if finding.severity >= options.failure {
      try output.append("      <failure type=\"\(finding.severity.rawValue)\" message=\"")
      try output.append(message, as: XMLEscape.self)
      try output.append("\">")
      for side in sides {
        try output.append("\n")
        try output.append(side.paragraph.labelledText, as: XMLEscape.self)
      }
      try output.append("</failure>\n")
    } else {
      try output.append("      <system-out>\(finding.severity.rawValue): ")
      try output.append(message, as: XMLEscape.self)
      try output.append("</system-out>\n")
    }
    try output.append("    </testcase>\n")
  }
}
