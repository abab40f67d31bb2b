import Foundation

/// SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text.
///
/// A finding is a result: it is located in the source document if it has a place there, with the target related, and
/// else in the target: by its line, or as a logical location where the document has no lines. `partialFingerprints` hold
/// the same names as baselines do. Of many pairs all results are in one run; a pair that could not be checked is a
/// notification of its invocation.
public struct SARIFReport: ReportFormat {
  public static let name = "sarif"
  public static let fileExtensions = ["sarif"]
  public static let summary = Message.sarif

  private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

  private let options: ReportOptions
  /// How many results have been written.
  private var count = 0
  /// The pairs that could not be checked, and why.
  private var failures: [(pair: CheckedPair, reason: Message)] = []

  public init(options: ReportOptions) {
    self.options = options
  }

  public func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    var run = self
    try run.writeHead(report.rules, to: &output)
    try run.writeResults(of: report, to: &output)
    try output.append("\n]}]}\n")
  }

  public mutating func write(_ pair: CheckedPair, to output: inout OutputBuffer) throws {
    switch pair.outcome {
    case .checked(let report): try writeResults(of: report, to: &output)
    case .failed(let reason): failures.append((pair, reason))
    }
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {
    try output.append("\n],\n\"invocations\":[{\"executionSuccessful\":\(failures.isEmpty)")
    for (index, failure) in failures.enumerated() {
      try output.append(index == 0 ? ",\"toolExecutionNotifications\":[\n" : ",\n")
      try output.append("{\"level\":\"error\",\"message\":{\"text\":")
      try output.append(json: failure.reason.plain(options.language))
      try output.append("},\"locations\":[")
      for (number, file) in failure.pair.files.enumerated() {
        try output.append(number == 0 ? "{" : ",{")
        try writeArtifact(file, to: &output)
        try output.append("}}")
      }
      try output.append("]}")
    }
    try output.append(failures.isEmpty ? "}]}]}\n" : "\n]}]}]}\n")
  }

  public mutating func writeHead(_ rules: [CheckRule], to output: inout OutputBuffer) throws {
    try output.append("{\"$schema\":\"\(Self.schema)\",\"version\":\"2.1.0\",\"runs\":[{\n")
    try output.append("\"tool\":{\"driver\":{\"name\":\"align-cli\",\"semanticVersion\":")
    try output.append(json: options.toolVersion)
    try output.append(",\"language\":\"\(options.language.rawValue)\",\"rules\":[")
    for (index, rule) in rules.enumerated() {
      try output.append(index == 0 ? "\n" : ",\n")
      try output.append("{\"id\":\"\(rule.id)\",\"shortDescription\":{\"text\":")
      try output.append(json: rule.title.plain(options.language))
      try output.append("},\"defaultConfiguration\":{\"level\":\"\(rule.severity.rawValue)\"}}")
    }
    try output.append("\n]}},\n\"language\":\"\(options.language.rawValue)\",\"columnKind\":\"unicodeCodePoints\",\n")
    try output.append("\"results\":[")
  }

  private mutating func writeResults(of report: CheckReport, to output: inout OutputBuffer) throws {
    for (finding, fingerprint) in zip(report.findings, Fingerprints.all(of: report)) {
      try output.append(count == 0 ? "\n" : ",\n")
      count += 1
      try write(finding, fingerprint, of: report, to: &output)
    }
  }

  private func write(
    _ finding: Finding, _ fingerprint: String, of report: CheckReport, to output: inout OutputBuffer
  ) throws {
    try output.append("{\"ruleId\":\"\(finding.rule)\"")
    if let index = report.rules.firstIndex(where: { $0.id == finding.rule }) {
      try output.append(",\"ruleIndex\":\(index)")
    }
    try output.append(",\"level\":\"\(finding.severity.rawValue)\",\"message\":{\"text\":")
    try output.append(json: finding.message.plain(options.language))
    try output.append("},\"locations\":[")
    let sides = report.sides(of: finding)
    try write(sides.first, of: sides.first?.document ?? report.alignment.source, id: nil, to: &output)
    try output.append("]")
    if sides.count > 1 {
      try output.append(",\"relatedLocations\":[")
      try write(sides[1], of: sides[1].document, id: 1, to: &output)
      try output.append("]")
    }
    try output.append(",\"partialFingerprints\":{\"textHash/v1\":\"\(fingerprint)\"}}")
  }

  /// Writes a location; one without a paragraph means the whole document.
  private func write(
    _ side: CheckReport.Side?, of document: Document, id: Int?, to output: inout OutputBuffer
  ) throws {
    try output.append("{")
    if let id { try output.append("\"id\":\(id),") }
    try writeArtifact(document.name, to: &output)
    if let side, let line = side.paragraph.place.line {
      try output.append(",\"region\":{\"startLine\":\(line),\"snippet\":{\"text\":")
      try output.append(json: side.paragraph.labelledText)
      try output.append("}}")
    }
    try output.append("}")
    if let side, side.paragraph.place.line == nil {
      try output.append(",\"logicalLocations\":[{\"fullyQualifiedName\":")
      try output.append(json: side.place.plain(options.language))
      try output.append("}]")
    }
    try output.append("}")
  }

  /// Writes the beginning of a location in a file, whose object is left open.
  private func writeArtifact(_ file: String, to output: inout OutputBuffer) throws {
    try output.append("\"physicalLocation\":{\"artifactLocation\":{\"uri\":")
    try output.append(json: file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed))
    try output.append("}")
  }
}
