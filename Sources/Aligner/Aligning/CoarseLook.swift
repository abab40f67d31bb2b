/// Finds roughly where the path lies in two long documents that share too little for anchors, by looking at blocks of
/// paragraphs first and then inside them.
///
/// A block of twenty paragraphs says more by its length, its marks and its few known words than any of them by itself. The
/// blocks of either side are aligned as if they were paragraphs, in ever smaller blocks, each time in a band around what
/// the larger ones have shown; vecalign goes that way with vectors of sentences (Thompson and Koehn, EMNLP 2019).
/// Complexity: linear in the documents' length, times the blocks that each is compared with.
struct CoarseLook {
  private let bitext: BitextFeatures
  private let kinds: [EvidenceKind]
  private let limits: SearchLimits

  /// Most blocks a side that are compared each with each.
  private static let mostBlocks = 400
  /// How many times smaller blocks become from one look to the next, and the smallest size that is worth one.
  private static let finer = 8
  private static let smallest = 8
  /// Least confidence of a pair of blocks that is believed.
  private static let sure = 0.9

  /// Makes a look at two documents.
  /// - Parameter kinds: the evidence to use; what says where a paragraph stands says nothing of blocks.
  init(_ bitext: BitextFeatures, kinds: [EvidenceKind], limits: SearchLimits) {
    self.bitext = bitext
    self.kinds = kinds.filter { !$0.saysWhere && !$0.needsLinks }
    self.limits = limits
  }

  /// Corners of blocks that are surely near the path, rising on both sides, and the size of those blocks.
  func anchors() -> (anchors: [Anchor], size: Int) {
    var size = max(bitext.source.count, bitext.target.count) / Self.mostBlocks + 1
    var found = anchors(in: size, around: [], within: size)
    while size / Self.finer >= Self.smallest {
      found = anchors(in: size / Self.finer, around: found, within: size)
      size /= Self.finer
    }
    return (found, size)
  }

  /// Corners of blocks of some size.
  /// - Parameters:
  ///   - known: corners that larger blocks have shown.
  ///   - reach: how far a path may be from those, in paragraphs.
  private func anchors(in size: Int, around known: [Anchor], within reach: Int) -> [Anchor] {
    let blocks = BitextFeatures(
      Self.blocks(of: bitext.source.document, size), Self.blocks(of: bitext.target.document, size),
      lexicon: bitext.lexicon, constants: bitext.constants)
    var wide = limits
    if known.isEmpty { wide.wholeLattice = (Self.mostBlocks + 1) * (Self.mostBlocks + 1) }
    let band = Band(
      sourceCount: blocks.source.count, targetCount: blocks.target.count,
      anchors: known.map { Anchor(source: $0.source / size, target: $0.target / size) },
      margin: 2 * reach / size, limits: wide)
    let lattice = Lattice(
      band: band, model: BeadModel(bitext.constants, isSmall: true),
      evidence: kinds.map { $0.fitted(to: blocks, links: []) })
    let beads = lattice.withPosteriors(lattice.bestPath()).beads
    return beads.filter { !$0.isUnpaired && $0.confidence >= Self.sure }.map {
      Anchor(source: $0.source.lowerBound * size, target: $0.target.lowerBound * size)
    }
  }

  /// A document whose paragraphs are so many joined, of the last what is left.
  private static func blocks(of document: Document, _ size: Int) -> Document {
    var joined = document
    joined.anomalies = []
    joined.paragraphs = stride(from: 0, to: document.paragraphs.count, by: size).map { first in
      let block = document.paragraphs[first..<min(first + size, document.paragraphs.count)]
      return Paragraph(kind: .body, text: block.map(\.text).joined(separator: " "), place: block[first].place)
    }
    return joined
  }
}
