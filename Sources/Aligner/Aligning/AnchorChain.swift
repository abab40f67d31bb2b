/// Finds anchors: pairs of paragraphs that share something rare, as long a rising chain of them as there is.
///
/// A pair of ``RarePairs`` counts for as much as its rare things say in nats; of all of them the ``HeaviestChain`` is
/// kept. It is then sought once more in a band around itself, where much less suffices, because chance has less room. Complexity: O(k log k) in the number of candidate pairs, of which there are
/// at most eight a paragraph.
enum AnchorChain {
  /// How much is asked of a candidate.
  ///
  /// The figures were chosen on the development Bible with a lexicon that has not seen scripture, where hardly anything
  /// is known, and with the bundled one, where nearly everything is.
  private static let anywhere = RarePairs.Demands(commonestToken: 4, commonestWord: 200, weight: 4)
  private static let nearby = RarePairs.Demands(commonestToken: 64, commonestWord: 2000, weight: 3)

  /// Margin of the band in which the chain is sought again, in paragraphs.
  private static let margin = 40

  /// The chain for a bitext, rising strictly on both sides.
  static func anchors(_ bitext: BitextFeatures) -> [Anchor] {
    let counts = (source: bitext.source.count, target: bitext.target.count)
    let rare = RarePairs(bitext, usesLabels: true)
    func chain(_ demands: RarePairs.Demands, within band: Band?) -> [Anchor] {
      let candidates = rare.pairs(of: 0..<counts.source, demands, within: band)
      return HeaviestChain(candidates, end: Anchor(source: counts.source, target: counts.target)).anchors
    }
    let first = chain(anywhere, within: nil)
    // No more than where to look: what is not searched need not be bounded.
    let everywhere = SearchLimits(wholeLattice: 0, nodes: .max / 2, nodesPerParagraph: 0)
    let band = Band(
      sourceCount: counts.source, targetCount: counts.target, anchors: first, margin: margin, limits: everywhere)
    return chain(nearby, within: band)
  }
}

/// A place where both documents are surely at the same point: `source` and `target` paragraphs lie before it.
struct Anchor: Sendable, Hashable {
  /// Source paragraphs consumed.
  var source: Int
  /// Target paragraphs consumed.
  var target: Int
}
