/// How much of a lattice is searched at most, so that no pair of documents takes all memory.
///
/// Where two long documents have too little in common to tell where the path may be, the band around it would grow with
/// the square of their length. It is then made as narrow as the limits ask, and the alignment says so
/// (``Alignment/isNarrowed``).
public struct SearchLimits: Sendable, Hashable {
  /// Nodes of the largest lattice that is searched whole: below that a band saves nothing worth having.
  public var wholeLattice: Int
  /// Nodes of the largest band, besides ``nodesPerParagraph`` for each paragraph of either side.
  ///
  /// A node takes some 110 bytes in the widest pass, which searches all shapes.
  public var nodes: Int
  /// Nodes that each paragraph of either side adds to the largest band; documents with anchors need five to ten.
  public var nodesPerParagraph: Int

  /// Makes limits.
  public init(wholeLattice: Int = 200_000, nodes: Int = 1_000_000, nodesPerParagraph: Int = 16) {
    self.wholeLattice = wholeLattice
    self.nodes = nodes
    self.nodesPerParagraph = nodesPerParagraph
  }

  /// What is searched unless somebody asks for something else.
  public static let usual = SearchLimits()

  /// Whether a lattice is small enough to be searched whole, so that no anchors are needed.
  func isWhole(sourceCount: Int, targetCount: Int) -> Bool {
    (sourceCount + 1) * (targetCount + 1) <= wholeLattice
  }

  /// Nodes of the largest band for so many paragraphs.
  func mostNodes(sourceCount: Int, targetCount: Int) -> Int {
    nodes + nodesPerParagraph * (sourceCount + targetCount + 1)
  }
}
