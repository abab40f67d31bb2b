import Aligner

/// What holds of every alignment, whatever the documents are.
enum AlignmentRules {
  /// The rules that an alignment breaks, in words.
  static func broken(by alignment: Alignment) -> [String] {
    [
      ("a French paragraph is not in exactly one bead", isPartition(alignment, \.source, alignment.source)),
      ("an Arabic paragraph is not in exactly one bead", isPartition(alignment, \.target, alignment.target)),
      ("French is out of order", isRising(alignment.beads.map(\.source))),
      ("Arabic is out of order", isRising(alignment.beads.filter { !$0.isCrossing }.map(\.target))),
      ("a confidence is no probability", alignment.beads.allSatisfy { (0...1).contains($0.confidence) }),
      ("a bead is empty", alignment.beads.allSatisfy { !$0.source.isEmpty || !$0.target.isEmpty }),
      ("an unpaired bead has several paragraphs", alignment.beads.allSatisfy(isSingleIfUnpaired)),
      ("an unpaired bead crosses", alignment.beads.allSatisfy { !$0.isCrossing || !$0.isUnpaired }),
      ("the verdict is no number", alignment.verdict.score.isFinite),
    ].filter { !$0.1 }.map(\.0)
  }

  private static func isPartition(_ alignment: Alignment, _ side: KeyPath<Bead, Range<Int>>, _ document: Document)
    -> Bool
  {
    alignment.beads.flatMap { $0[keyPath: side] }.sorted() == Array(document.paragraphs.indices)
  }

  private static func isRising(_ ranges: [Range<Int>]) -> Bool {
    zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }

  private static func isSingleIfUnpaired(_ bead: Bead) -> Bool {
    !bead.isUnpaired || bead.source.count + bead.target.count == 1
  }
}
