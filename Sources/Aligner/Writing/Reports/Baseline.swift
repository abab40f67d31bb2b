/// Findings that have been looked at and accepted, so that a check does not report them again.
///
/// A text file of one finding a line: its fingerprint, its rule, and where it stood when it was accepted, which is for
/// people only. A line that begins with `#` is a comment.
package struct Baseline: Sendable {
  private let accepted: Set<String>

  /// Why a file is no baseline.
  package enum Failure: ExplainedError, Sendable, Hashable {
    /// A line that does not begin with a fingerprint; lines count from 1.
    case badLine(file: String, line: Int)

    /// A sentence that names the file and what to do.
    package var message: Message {
      switch self {
      case .badLine(let file, let line): .noAcceptedFinding(file, line)
      }
    }
  }

  /// Accepts all findings of a report.
  package init(accepting report: CheckReport) {
    accepted = Set(Fingerprints.all(of: report))
  }

  /// Reads a baseline.
  /// - Throws: ``Failure``.
  package init(parsing text: String, name: String) throws {
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
  package func applied(to report: CheckReport) -> CheckReport {
    var rest = report
    rest.findings = zip(Fingerprints.all(of: report), report.findings).filter { !accepted.contains($0.0) }.map(\.1)
    rest.acceptedCount = report.findings.count - rest.findings.count
    return rest
  }

  /// Writes the first line of a baseline.
  package static func writeHead(to output: inout OutputBuffer) throws {
    try output.append("# \(Message.baselineHead.english)\n")
  }

  /// Writes the lines of a baseline that accept all findings of a report.
  package static func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    let document = report.alignment.source.key.map { [DisplayText.ending(of: $0, width: .max)] } ?? []
    for (fingerprint, finding) in zip(Fingerprints.all(of: report), report.findings) {
      let places = report.sides(of: finding).map { side in
        let place = side.paragraph.place.line.map(String.init) ?? side.place.plain(.english)
        return "\(side.document.language.rawValue):\(place)"
      }
      try output.append("\(([fingerprint, finding.rule] + places + document).joined(separator: " "))\n")
    }
  }
}

/// Names for findings that stay the same for as long as what they are about does.
///
/// A name is a hash of the rule and the whole texts of both sides; of lines and neighbours nothing is in it, so that a
/// paragraph put in elsewhere changes none. Findings that would have one name are told apart by their order. Where many
/// pairs are checked at once, what tells a pair from the others (``Document/key``) is in it too: what has been accepted in
/// one document has not been looked at in the next, and neither counts the other's.
enum Fingerprints {
  /// The names of a report's findings, in their order: sixteen hexadecimal digits each.
  static func all(of report: CheckReport) -> [String] {
    var repetitions: [UInt64: UInt64] = [:]
    let key = report.alignment.source.key.map { "\u{0}\($0)" } ?? ""
    return report.findings.map { finding in
      let source = finding.source.map { report.alignment.source.paragraphs[$0.paragraph].labelledText } ?? ""
      let target = finding.target.map { report.alignment.target.paragraphs[$0.paragraph].labelledText } ?? ""
      let hash = MurmurHash.hash(Array("\(finding.rule)\u{0}\(source)\u{0}\(target)\(key)".utf8))
      let repetition = repetitions[hash, default: 0]
      repetitions[hash] = repetition + 1
      let digits = String(hash &+ repetition, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }
}
