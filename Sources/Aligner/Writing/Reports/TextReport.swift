/// A report to read on a terminal: the findings by rule, those that matter most first.
///
/// ```
/// error  missing-paragraph  missing paragraph: 1
///   fr 31        Paragraph 13 (line 31) “En ce qui concerne la pêche…” is missing in the Arabic: it should stand
///                between paragraph 12 (line 29) and paragraph 14 (line 31).
/// ```
public struct TextReport: ReportFormat {
  public static let name = "text"
  public static let fileExtensions = ["txt"]
  public static let summary = Message.textReport

  /// The columns of the places, with the blanks around them.
  private static let margin = 16
  private static let leastWidth = 30

  private let options: ReportOptions

  public init(options: ReportOptions) {
    self.options = options
  }

  public func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    for severity in Severity.allCases.reversed() {
      for rule in report.rules {
        let findings = report.findings.filter { $0.rule == rule.id && $0.severity == severity }
        if !findings.isEmpty { try write(findings, of: rule, severity, report.alignment, to: &output) }
      }
    }
    let counts = ReportWords.counts(
      errors: report.count(.error), warnings: report.count(.warning), notes: report.count(.note),
      accepted: report.acceptedCount)
    try output.append(counts[options.language] + "\n")
  }

  private func write(
    _ findings: [Finding], of rule: CheckRule, _ severity: Severity, _ alignment: Alignment,
    to output: inout OutputBuffer
  ) throws {
    let title = "\(rule.title.plain(options.language)): \(findings.count)"
    try output.append("\(painted(severity.words.one.plain(options.language), severity))  \(rule.id)  \(title)\n")
    for finding in findings {
      let places = [(finding.source, alignment.source), (finding.target, alignment.target)].compactMap {
        place, document in
        place.map { "\(document.language.rawValue) \(document.paragraphs[$0.paragraph].place.line)" }
      }.joined(separator: "  ")
      let message = options.isolatesText ? finding.message[options.language] : finding.message.plain(options.language)
      let start = "  " + places + String(repeating: " ", count: max(2, Self.margin - 2 - places.utf8.count))
      let indent = String(repeating: " ", count: Self.margin)
      try output.append(start + wrapped(message, from: start.utf8.count).joined(separator: "\n" + indent) + "\n")
    }
    try output.append("\n")
  }

  /// A severity in its colour.
  private func painted(_ text: String, _ severity: Severity) -> String {
    guard options.isColoured else { return text }
    let colour =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(colour)m\(text)\u{1B}[0m"
  }

  /// The lines of a message, broken between words; what is set apart is set apart in each line.
  private func wrapped(_ message: String, from column: Int) -> [String] {
    let width = max(Self.leastWidth, options.width - Self.margin)
    var lines: [String] = []
    var line = ""
    var used = max(0, column - Self.margin)
    var isApart = false
    for word in message.split(separator: " ") {
      let columns = word.unicodeScalars.count { !CharacterClass.isInvisible($0.value) }
      if !line.isEmpty, used + 1 + columns > width {
        lines.append(line + (isApart ? "\u{2069}" : ""))
        line = isApart ? "\u{2068}" : ""
        used = 0
      } else if !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += columns
      for scalar in word.unicodeScalars where scalar.value == 0x2068 || scalar.value == 0x2069 {
        isApart = scalar.value == 0x2068
      }
    }
    return lines + [line]
  }
}
