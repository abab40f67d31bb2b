/// A report to read on a terminal: the findings by rule, those that matter most first.
///
/// ```
/// error  missing-paragraph  missing paragraph: 1
///   fr 31        Paragraph 13 (line 31) “En ce qui concerne la pêche…” is missing in the Arabic: it should stand
///                between paragraph 12 (line 29) and paragraph 14 (line 31).
/// ```
///
/// Of many pairs, each with findings has the names of its files above them, and a table of all pairs is at the end.
public struct TextReport: ReportFormat {
  public static let name = "text"
  public static let fileExtensions = ["txt"]
  public static let summary = Message.textReport

  /// The columns of the places, with the blanks around them.
  private static let margin = 16
  private static let leastWidth = 30

  private let options: ReportOptions
  /// What the table at the end says of the pairs so far.
  private var tallies: [PairTally] = []

  public init(options: ReportOptions) {
    self.options = options
  }

  public func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    try writeFindings(of: report, to: &output)
    let counts = ReportWords.counts(
      errors: report.count(.error), warnings: report.count(.warning), notes: report.count(.note),
      accepted: report.acceptedCount)
    try output.append(counts.line(options.language, onTerminal: options.isolatesText) + "\n")
  }

  public mutating func writeHead(_ rules: [CheckRule], to output: inout OutputBuffer) throws {}

  public mutating func write(_ pair: CheckedPair, to output: inout OutputBuffer) throws {
    tallies.append(pair.tally)
    guard case .checked(let report) = pair.outcome, !report.findings.isEmpty else { return }
    for line in PairTable(options: options).heading(of: pair) { try output.append(line + "\n") }
    try writeFindings(of: report, to: &output)
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {
    for line in PairTable(options: options).lines(of: tallies) { try output.append(line + "\n") }
    let total = PairTally.total(of: tallies).line(options.language, onTerminal: options.isolatesText)
    try output.append("\n\(total)\n")
  }

  private func writeFindings(of report: CheckReport, to output: inout OutputBuffer) throws {
    for severity in Severity.allCases.reversed() {
      for rule in report.rules {
        let findings = report.findings.filter { $0.rule == rule.id && $0.severity == severity }
        if !findings.isEmpty { try write(findings, of: rule, severity, report, to: &output) }
      }
    }
  }

  private func write(
    _ findings: [Finding], of rule: CheckRule, _ severity: Severity, _ report: CheckReport,
    to output: inout OutputBuffer
  ) throws {
    let title = DocumentWords.behind(rule.title, ReportWords.count(findings.count)).plain(options.language)
    let name = severity.painted(severity.words.one.plain(options.language), options)
    let id = options.isMirrored ? Message.apart(rule.id) : rule.id
    try output.append(directed("\(name)  \(id)  \(title)") + "\n")
    for finding in findings {
      let start = "  " + margin(report.sides(of: finding))
      let indent = String(repeating: " ", count: Self.margin)
      let lines = wrapped(text(of: finding.message), from: Self.columns(of: start))
      let text = start + lines.joined(separator: "\n" + indent)
      try output.append(text.split(separator: "\n").map(directed).joined(separator: "\n") + "\n")
    }
    try output.append("\n")
  }

  /// The places of a finding, filled up to where its message begins.
  ///
  /// Lines have room beside the message; places in words stand above it, each by itself, if they have not.
  private func margin(_ sides: [CheckReport.Side]) -> String {
    let places = sides.map { side in
      let place = side.paragraph.place.line.map(String.init) ?? text(of: side.place)
      let name = side.document.language.rawValue
      return "\(options.isMirrored ? Message.apart(name) : name) \(place)"
    }
    let row = places.joined(separator: "  ")
    let room = Self.margin - 2 - Self.columns(of: row)
    guard room < 2, sides.contains(where: { $0.paragraph.place.line == nil }) else {
      return row + String(repeating: " ", count: max(2, room))
    }
    return places.joined(separator: "\n  ") + "\n" + String(repeating: " ", count: Self.margin)
  }

  private func text(of message: Message) -> String {
    guard options.isolatesText else { return message.plain(options.language) }
    return options.isMirrored ? TerminalLine.latinSetApart(message.arabic) : message[options.language]
  }

  private func directed(_ line: some StringProtocol) -> String {
    options.isMirrored ? TerminalLine.enclosed(String(line)) : String(line)
  }

  /// How far the last line of a text reaches.
  private static func columns(of text: String) -> Int {
    text.split(separator: "\n").last?.unicodeScalars.count { !CharacterClass.isInvisible($0.value) } ?? 0
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

extension Severity {
  /// A text in the colour of the severity, where colours may be used.
  func painted(_ text: String, _ options: ReportOptions) -> String {
    guard options.isColoured else { return text }
    let colour =
      switch self {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(colour)m\(text)\u{1B}[0m"
  }
}
