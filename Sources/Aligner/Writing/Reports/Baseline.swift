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
    accepted = Set(Fingerprints.everything(in: report))
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

  /// The report without the findings that were accepted, now or before.
  package func applied(to report: CheckReport) -> CheckReport {
    let names = Fingerprints.everything(in: report)
    let before = report.all.map(\.isAccepted)
    return report.accepting { before[$0] || accepted.contains(names[$0]) }
  }

  /// Writes the first line of a baseline.
  package static func writeHead(to output: inout OutputBuffer) throws {
    try output.append("\(head)\n")
  }

  /// Writes the lines of a baseline that accept all findings of a report.
  package static func write(_ report: CheckReport, to output: inout OutputBuffer) throws {
    for entry in entries(of: report) where !entry.isAccepted { try output.append("\(entry.line)\n") }
  }

  /// The first line of a baseline.
  static var head: String { "# \(Message.baselineHead.english)" }

  /// What a report has found as lines of a baseline, what was accepted before, too.
  static func entries(of report: CheckReport) -> [(line: String, isAccepted: Bool)] {
    let document = report.alignment.source.key.map { [DisplayText.ending(of: $0, width: .max)] } ?? []
    return zip(Fingerprints.everything(in: report), report.all).map { fingerprint, entry in
      let places = report.sides(of: entry.finding).map { side in
        let place = side.paragraph.place.line.map(String.init) ?? side.place.plain(.english)
        return "\(side.document.language.rawValue):\(place)"
      }
      return (([fingerprint, entry.finding.rule] + places + document).joined(separator: " "), entry.isAccepted)
    }
  }
}

/// Names for findings that stay the same for as long as what they are about does.
///
/// A name is a hash of the rule and the whole texts of both sides; of lines and neighbours nothing is in it, so that a
/// paragraph put in elsewhere changes none. A finding about the whole, which has no places, is about all of both texts. Findings that would have one name are told apart by their order. Where many
/// pairs are checked at once, what tells a pair from the others (``Document/key``) is in it too: what has been accepted in
/// one document has not been looked at in the next, and neither counts the other's.
enum Fingerprints {
  /// The names of a report's findings, in their order: sixteen hexadecimal digits each.
  static func all(of report: CheckReport) -> [String] {
    zip(everything(in: report), report.all).filter { !$0.1.isAccepted }.map(\.0)
  }

  /// The names of all that was found, what a baseline has accepted too.
  static func everything(in report: CheckReport) -> [String] {
    var repetitions: [UInt64: UInt64] = [:]
    let key = report.alignment.source.key.map { "\u{0}\($0)" } ?? ""
    let all = report.all
    // Both documents are read once more only if there is such a finding.
    let isAboutAll = all.contains { $0.finding.isAboutAll }
    let texts = [report.alignment.source, report.alignment.target].map { document in
      isAboutAll ? DocumentFingerprint(document).digits(32) : ""
    }
    return all.map { finding, _ in
      let place = finding.isAboutAll ? texts.joined(separator: "\u{0}") : nil
      let source = place ?? finding.source.map { report.alignment.source.paragraphs[$0.paragraph].labelledText } ?? ""
      let target = finding.target.map { report.alignment.target.paragraphs[$0.paragraph].labelledText } ?? ""
      let hash = MurmurHash.hash(Array("\(finding.rule)\u{0}\(source)\u{0}\(target)\(key)".utf8))
      let repetition = repetitions[hash, default: 0]
      repetitions[hash] = repetition + 1
      let digits = String(hash &+ repetition, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }
}
