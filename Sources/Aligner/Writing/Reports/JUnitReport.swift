/// JUnit XML, which every CI service shows: a test case for each rule, and for each finding.
///
/// A rule that found nothing is a case that passed. A finding of the severity that fails the check, or a higher one, is
/// a failure; any other passes and says in `system-out` what there is to see.
public struct JUnitReport: ReportFormat {
  public static let name = "junit"
  public static let fileExtensions = ["xml"]
  public static let summary = Message.junit

  private let options: ReportOptions

  public init(options: ReportOptions) {
    self.options = options
  }

  public func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    let clean = report.rules.filter { rule in !report.findings.contains { $0.rule == rule.id } }
    let failures = report.findings.count { $0.severity >= options.failure }
    let counts = "tests=\"\(clean.count + report.findings.count)\" failures=\"\(failures)\" errors=\"0\""
    try output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"align-cli check\" \(counts)>\n")
    try output.append("  <testsuite name=\"")
    try output.append("\(report.alignment.source.name) ↔ \(report.alignment.target.name)", as: XMLEscape.self)
    try output.append("\" \(counts) skipped=\"0\">\n")
    for rule in clean { try output.append("    <testcase classname=\"\(rule.id)\" name=\"\(rule.id)\"/>\n") }
    for finding in report.findings { try write(finding, of: report, to: &output) }
    try output.append("  </testsuite>\n</testsuites>\n")
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
