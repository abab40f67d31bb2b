/// Findings that have been looked at and accepted, so that a check does not report them again.
///
/// A text file of one finding a line: its fingerprint, its rule, and where it stood when it was accepted, which is for
/// people only. A line that begins with `#` is a comment.
public struct Baseline: Sendable {
  private let accepted: Set<String>

  /// Why a file is no baseline.
  public enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// A line that does not begin with a fingerprint; lines count from 1.
    case badLine(file: String, line: Int)

    /// A sentence that names the file and what to do.
    public var description: String {
      switch self {
      case .badLine(let file, let line):
        "\(file): line \(line) is no accepted finding; make the file anew with --write-baseline"
      }
    }
  }

  /// Accepts all findings of a report.
  public init(accepting report: CheckReport) {
    accepted = Set(Fingerprints.all(of: report))
  }

  /// Reads a baseline.
  /// - Throws: ``Failure``.
  public init(parsing text: String, name: String) throws {
    var accepted: Set<String> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      guard first.utf8.count == 16, UInt64(first, radix: 16) != nil else {
        throw Failure.badLine(file: name, line: index + 1)
      }
      accepted.insert(String(first))
    }
    self.accepted = accepted
  }

  /// The report without the findings that were accepted.
  public func applied(to report: CheckReport) -> CheckReport {
    var rest = report
    rest.findings = zip(Fingerprints.all(of: report), report.findings).filter { !accepted.contains($0.0) }.map(\.1)
    rest.acceptedCount = report.findings.count - rest.findings.count
    return rest
  }

  /// Writes a baseline that accepts all findings of a report.
  public static func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    try output.append("# Findings accepted for align-cli check --baseline\n")
    for (fingerprint, finding) in zip(Fingerprints.all(of: report), report.findings) {
      let places = [(finding.source, report.alignment.source), (finding.target, report.alignment.target)]
        .compactMap { place, document in
          place.map { "\(document.language.rawValue):\(document.paragraphs[$0.paragraph].place.line)" }
        }
      try output.append("\(([fingerprint, finding.rule] + places).joined(separator: " "))\n")
    }
  }
}
