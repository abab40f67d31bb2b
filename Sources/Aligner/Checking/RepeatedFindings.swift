/// Findings on units that a memory holds several times, each told once and counted.
///
/// In a document the same fault in two places is two faults, and both have to be mended. In a memory copies of a unit
/// are one thing to look at, and thousands of equal sentences hide all others.
enum RepeatedFindings {
  private struct Key: Hashable {
    let rule: String
    let severity: Severity
    let texts: [String?]
    let marks: [Range<Int>]
  }

  /// The findings without those that a finding before them says of the same texts; linear.
  static func joined(_ findings: [Finding], in alignment: Alignment) -> [Finding] {
    var places: [Key: Int] = [:]
    var counts: [Int] = []
    var joined: [Finding] = []
    for finding in findings {
      if let key = key(of: finding, in: alignment) {
        if let place = places[key] {
          counts[place] += 1
          continue
        }
        places[key] = joined.count
      }
      joined.append(finding)
      counts.append(1)
    }
    for (index, count) in counts.enumerated() where count > 1 {
      joined[index].message = joined[index].message + .unitsLikeThis(count)
    }
    return joined
  }

  /// What a finding is about; `nil` if it is about the whole.
  private static func key(of finding: Finding, in alignment: Alignment) -> Key? {
    guard finding.source != nil || finding.target != nil else { return nil }
    let sides = [(finding.source, alignment.source), (finding.target, alignment.target)]
    return Key(
      rule: finding.rule, severity: finding.severity,
      texts: sides.map { place, document in place.map { document.paragraphs[$0.paragraph].labelledText } },
      marks: sides.flatMap { place, _ in place?.marks ?? [] })
  }
}
