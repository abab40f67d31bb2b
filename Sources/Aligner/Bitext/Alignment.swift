/// Two documents and the beads that pair their paragraphs.
///
/// Invariant: each paragraph of either document is in exactly one bead.
public struct Alignment: Sendable {
  /// The French document.
  public var source: Document
  /// The Arabic document.
  public var target: Document
  /// The beads, in the order of the French document; unpaired Arabic stands where its neighbours are.
  public var beads: [Bead]
  /// Whether the two documents are translations of each other at all.
  public var verdict: Verdict
  /// Whether the beads are pairs that a file of both languages holds, and were not searched for.
  public var hasGivenPairs = false
  /// What the table that the pairs are from has beside them; `nil` for all else.
  public var ownColumns: OwnColumns?
  /// Whether the two documents had too little in common to be searched as usual: paths that lead far from the best one
  /// were left out, so that memory stays bounded. Pairs that are far from where they should stand may then be missed.
  public var isNarrowed = false

  /// Makes an alignment.
  public init(source: Document, target: Document, beads: [Bead], verdict: Verdict) {
    self.source = source
    self.target = target
    self.beads = beads
    self.verdict = verdict
  }
}
