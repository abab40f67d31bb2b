/// Names for findings that stay the same for as long as what they are about does.
///
/// A name is a hash of the rule and the whole texts of both sides; of lines and neighbours nothing is in it, so that a
/// paragraph put in elsewhere changes none. Findings that would have one name are told apart by their order.
enum Fingerprints {
  /// The names of a report's findings, in their order: sixteen hexadecimal digits each.
  static func all(of report: CheckReport) -> [String] {
    var repetitions: [UInt64: UInt64] = [:]
    return report.findings.map { finding in
      let source = finding.source.map { report.alignment.source.paragraphs[$0.paragraph].labelledText } ?? ""
      let target = finding.target.map { report.alignment.target.paragraphs[$0.paragraph].labelledText } ?? ""
      let hash = MurmurHash.hash(Array("\(finding.rule)\u{0}\(source)\u{0}\(target)".utf8))
      let repetition = repetitions[hash, default: 0]
      repetitions[hash] = repetition + 1
      let digits = String(hash &+ repetition, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }
}
