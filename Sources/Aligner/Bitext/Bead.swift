/// A group of consecutive French paragraphs paired with a group of consecutive Arabic ones.
///
/// An empty side makes it *unpaired*: 1-0 is a French paragraph without Arabic, 0-1 the reverse.
public struct Bead: Sendable, Hashable {
  /// Indices of the French paragraphs.
  public var source: Range<Int>
  /// Indices of the Arabic paragraphs.
  public var target: Range<Int>
  /// Posterior probability of exactly this bead, between 0 and 1.
  public var confidence: Double

  /// Whether its sides stand in different places, so that it crosses others: a moved paragraph.
  public var isCrossing: Bool

  /// Why it was taken, in the order of the kinds of evidence; empty unless the aligner was asked to explain.
  public var reasons: [Reason] = []

  /// What a person has said of it.
  public var state = BeadState.auto

  /// The name of the filter that leaves it out of a corpus; `nil` if none does.
  public var filter: String?

  /// Makes a bead.
  public init(source: Range<Int>, target: Range<Int>, confidence: Double = 1, isCrossing: Bool = false) {
    self.source = source
    self.target = target
    self.confidence = confidence
    self.isCrossing = isCrossing
  }

  /// Whether one side is empty.
  public var isUnpaired: Bool { source.isEmpty || target.isEmpty }

  /// Whether it is one paragraph with one.
  var isSinglePair: Bool { source.count == 1 && target.count == 1 }

  /// The shape as reports write it: `1-1`, `2-1`, `0-1`.
  public var shapeName: String { "\(source.count)-\(target.count)" }
}
