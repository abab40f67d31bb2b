/// How many paragraphs of alignments have a counterpart.
///
/// The pairs of a corpus do not show it: of a record of which nearly all is unpaired, there are merely few.
package struct PairedShare: Sendable, Codable, Equatable {
  private enum CodingKeys: String, CodingKey {
    case source, target
    case unpairedSource = "unpaired_source"
    case unpairedTarget = "unpaired_target"
  }

  /// The paragraphs of either side.
  package private(set) var source = 0
  package private(set) var target = 0
  /// Those without a counterpart.
  package private(set) var unpairedSource = 0
  package private(set) var unpairedTarget = 0

  /// No paragraphs.
  init() {}

  /// Counts the paragraphs of an alignment.
  init(of alignment: Alignment) {
    for bead in alignment.beads {
      source += bead.source.count
      target += bead.target.count
      guard bead.isUnpaired else { continue }
      unpairedSource += bead.source.count
      unpairedTarget += bead.target.count
    }
  }

  /// The share of all paragraphs that have one, 0 to 1; 1 if there are none.
  var share: Double {
    let all = source + target
    return all == 0 ? 1 : 1 - Double(unpairedSource + unpairedTarget) / Double(all)
  }

  static func += (left: inout PairedShare, right: PairedShare) {
    left.source += right.source
    left.target += right.target
    left.unpairedSource += right.unpairedSource
    left.unpairedTarget += right.unpairedTarget
  }
}
