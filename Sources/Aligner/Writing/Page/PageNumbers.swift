/// The numbers and dates of both sides of a row, each above its counterpart; the page shows them when asked.
struct PageNumbers: Sendable {
  /// A number of the source and what answers it in the target, as the texts write them; one of them may be missing.
  typealias Pair = (source: String?, target: String?)

  /// The pairs of each bead: none where it is unpaired or has no numbers.
  private let pairs: [[Pair]]

  /// Takes what a check has compared, and compares the rest of the beads; linear in the length of the texts.
  init(_ report: CheckReport) {
    let (alignment, beads, comparisons) = (report.alignment, report.alignment.beads, report.comparisons)
    pairs = ParallelMap.map(beads.count, isHeavy: true) { index in
      guard !beads[index].isUnpaired else { return [] }
      let source = JoinedText(beads[index].source, of: alignment.source)
      let target = JoinedText(beads[index].target, of: alignment.target)
      let comparison = comparisons.isEmpty ? nil : comparisons[index]
      return Self.pairs(comparison ?? MentionComparison(source: source.text, target: target.text), source, target)
    }
  }

  /// Writes the pairs of a bead as an attribute of its row, of which the script makes what is shown: line by line what the
  /// source has and what the target has, and an empty line where one has nothing. As elements they would be half the page.
  func write(bead: Int, to output: inout OutputBuffer) throws {
    guard !pairs[bead].isEmpty else { return }
    try output.append(" data-numbers=\"")
    for (index, pair) in pairs[bead].enumerated() {
      if index > 0 { try output.append("\n") }
      try output.append(pair.source ?? "", as: XMLEscape.self)
      try output.append("\n")
      try output.append(pair.target ?? "", as: XMLEscape.self)
    }
    try output.append("\"")
  }

  /// The numbers of two texts in the order of the source, behind them those that the target alone has.
  ///
  /// Of those without a counterpart the ones that a check misses: `premier` returns as all sorts of words.
  private static func pairs(
    _ comparison: MentionComparison, _ source: JoinedText, _ target: JoinedText
  ) -> [Pair] {
    let (bytes, otherBytes) = (Array(source.text.utf8), Array(target.text.utf8))
    let left = LeftFigures(comparison, source, target)
    let matched = comparison.matched.filter { isNumber($0.source) }.map { match in
      (
        place: match.source.range.lowerBound, source: bytes.text(in: match.source.range),
        target: otherBytes.text(in: match.target.range) as String?
      )
    }
    let dates = MentionDifferences.leftDates(comparison)
    let alone = (left.source + dates.source).map { range in
      (place: range.lowerBound, source: bytes.text(in: range), target: nil as String?)
    }
    let ordered = (matched + alone).sorted { $0.place < $1.place }
    return ordered.map { ($0.source, $0.target) }
      + (left.target + dates.target).sorted { $0.lowerBound < $1.lowerBound }
      .map { (nil, otherBytes.text(in: $0)) }
  }

  private static func isNumber(_ mention: Mention) -> Bool {
    switch mention.value {
    case .number, .reference, .date: true
    case .weekday, .name, .latin: false
    }
  }
}
