/// A pair that an earlier pass believes in, from which evidence can learn the habits of this bitext.
public struct ConfidentLink: Sendable, Hashable {
  /// Index of the source paragraph.
  public var source: Int
  /// Index of the target paragraph.
  public var target: Int
  /// Posterior probability, 0 to 1.
  public var confidence: Double

  /// Makes a link.
  public init(source: Int, target: Int, confidence: Double) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }

  /// What the next pass learns from: the single pairs that this one is sure of.
  static func all(in beads: [Bead], _ constants: Constants = Constants()) -> [ConfidentLink] {
    beads.filter { $0.isSinglePair && $0.confidence >= constants.linksSure }.map {
      ConfidentLink(source: $0.source.lowerBound, target: $0.target.lowerBound, confidence: $0.confidence)
    }
  }

  /// How many links are in one of two lists only, both by rising source; linear.
  static func changes(from old: [ConfidentLink], to new: [ConfidentLink]) -> Double {
    var (common, next) = (0, 0)
    for link in new {
      while next < old.count, old[next].source < link.source { next += 1 }
      if next < old.count, old[next].source == link.source, old[next].target == link.target { common += 1 }
    }
    return Double(old.count + new.count - 2 * common)
  }
}
