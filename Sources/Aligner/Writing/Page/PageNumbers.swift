/// The numbers and dates of both sides of a row, each above its counterpart; the page shows them when asked.
struct PageNumbers: Sendable {
  /// A number of the source and what answers it in the target, as the texts write them; one of them may be missing.
  typealias Pair = (source: String?, target: String?)

  /// The pairs of each bead: none where it is unpaired or has no numbers.
  private let pairs: [[Pair]]

  /// Compares both sides of all beads; linear in the length of the texts.
  init(_ alignment: Alignment) {
    let beads = alignment.beads
    pairs = ParallelMap.map(beads.count, isHeavy: true) { index in
      guard !beads[index].isUnpaired else { return [] }
      return Self.pairs(
        JoinedText(beads[index].source, of: alignment.source).text,
        JoinedText(beads[index].target, of: alignment.target).text)
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
  private static func pairs(_ source: String, _ target: String) -> [Pair] {
    let comparison = MentionComparison(source: source, target: target)
    let (bytes, otherBytes) = (Array(source.utf8), Array(target.utf8))
    func words(_ mention: Mention, _ bytes: [UInt8]) -> String { String(decoding: bytes[mention.range], as: UTF8.self) }
    let matched = comparison.matched.filter { isNumber($0.source) }.map { match in
      (
        place: match.source.range.lowerBound, source: words(match.source, bytes),
        target: words(match.target, otherBytes) as String?
      )
    }
    let alone = comparison.unmatchedSource.filter { isNumber($0) && isMissed($0) }.map { mention in
      (place: mention.range.lowerBound, source: words(mention, bytes), target: nil as String?)
    }
    let ordered = (matched + alone).sorted { $0.place < $1.place }
    return ordered.map { ($0.source, $0.target) }
      + comparison.unmatchedTarget.filter { isNumber($0) && isMissed($0) }.map { (nil, words($0, otherBytes)) }
  }

  private static func isNumber(_ mention: Mention) -> Bool {
    switch mention.value {
    case .number, .reference, .date: true
    case .weekday, .name, .latin: false
    }
  }

  /// Whether it means something that the other side does not have it: `premier` returns as all sorts of words.
  private static func isMissed(_ mention: Mention) -> Bool { mention.certainty >= LeftFigures.leastCertainty }
}
