import Foundation

/// An alignment with what several rules want to know of it, worked out once.
public struct CheckedBitext: Sendable {
  /// The alignment.
  public let alignment: Alignment
  /// The bead of each French paragraph.
  public let sourceBeads: [Int]
  /// The bead of each Arabic paragraph.
  public let targetBeads: [Int]
  /// For each bead, the last paragraph of either side that a bead before it has; `nil` for none.
  private let before: [Language: [Int?]]
  /// What the two sides of each bead mention; `nil` for a bead that is unpaired or too unsure to compare.
  let comparisons: [MentionComparison?]

  /// Beads that are less sure than this are not compared: what differs would be the pairing's fault.
  private static let leastConfidence = 0.5

  /// Reads an alignment. Complexity: linear in the length of the texts.
  public init(_ alignment: Alignment) {
    self.alignment = alignment
    var sourceBeads = [Int](repeating: 0, count: alignment.source.paragraphs.count)
    var targetBeads = [Int](repeating: 0, count: alignment.target.paragraphs.count)
    for (index, bead) in alignment.beads.enumerated() {
      for paragraph in bead.source { sourceBeads[paragraph] = index }
      for paragraph in bead.target { targetBeads[paragraph] = index }
    }
    self.sourceBeads = sourceBeads
    self.targetBeads = targetBeads
    let beads = alignment.beads
    before = [.french: Self.lastParagraphs(beads, \.source), .arabic: Self.lastParagraphs(beads, \.target)]
    comparisons = ParallelMap.map(beads.count, isHeavy: true) { index in
      let bead = beads[index]
      guard Self.isComparable(bead) else { return nil }
      return MentionComparison(
        french: JoinedText(alignment.source.paragraphs[bead.source]).text,
        arabic: JoinedText(alignment.target.paragraphs[bead.target]).text)
    }
  }

  /// The beads that are sure enough to compare what their sides say.
  var comparableBeads: [Bead] {
    alignment.beads.filter(Self.isComparable)
  }

  /// Whether a bead has two sides and is sure enough to compare what they say.
  static func isComparable(_ bead: Bead) -> Bool { !bead.isUnpaired && bead.confidence >= leastConfidence }

  /// A document by its language.
  func document(_ language: Language) -> Document {
    language == .french ? alignment.source : alignment.target
  }

  /// The paragraphs between which something is missing on a side: those before and behind the place of a bead there.
  func surroundings(of bead: Int, in language: Language) -> (before: Int?, after: Int?) {
    let count = document(language).paragraphs.count
    let before = before[language]?[bead]
    let after = (before ?? -1) + 1
    return (before, after < count ? after : nil)
  }

  /// For each bead, the last paragraph that those before it have on a side.
  private static func lastParagraphs(_ beads: [Bead], _ side: (Bead) -> Range<Int>) -> [Int?] {
    var last: Int?
    return beads.map { bead in
      defer {
        // Crossing beads say nothing of where the others stand.
        if !side(bead).isEmpty, !bead.isCrossing { last = side(bead).upperBound - 1 }
      }
      return last
    }
  }
}
