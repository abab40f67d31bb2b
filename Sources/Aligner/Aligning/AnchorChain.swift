import Foundation

/// Finds anchors: pairs of paragraphs that share something rare, as long a rising chain of them as there is.
///
/// A pair of ``RarePairs`` counts for as much as its rare things say in nats, and only if others
/// nearby say the same: a right pair has neighbours about as far from the diagonal, a wrong one stands alone. Of what
/// is left the heaviest rising chain is kept. It is then sought once more in a band around itself, where much less
/// suffices, because chance has less room. Complexity: O(k log k) in the number of candidate pairs, of which there are
/// at most eight a paragraph.
enum AnchorChain {
  /// How much is asked of a candidate, and how many nats others have to add to it.
  ///
  /// The figures were chosen on the development Bible with a lexicon that has not seen scripture, where hardly anything
  /// is known, and with the bundled one, where nearly everything is.
  private typealias Demands = (pair: RarePairs.Demands, support: Float)

  private static let anywhere: Demands = (.init(commonestToken: 4, commonestWord: 200, weight: 4), 14)
  private static let nearby: Demands = (.init(commonestToken: 64, commonestWord: 2000, weight: 3), 8)

  /// Margin of the band in which the chain is sought again, in paragraphs.
  private static let margin = 40

  /// The chain for a bitext, rising strictly on both sides.
  static func anchors(_ bitext: BitextFeatures) -> [Anchor] {
    let counts = (source: bitext.source.count, target: bitext.target.count)
    let rare = RarePairs(bitext, usesLabels: true)
    func chain(_ demands: Demands, within band: Band?) -> [Anchor] {
      let candidates = rare.pairs(of: 0..<counts.source, demands.pair, within: band)
      return heaviestChain(AnchorSupport(candidates, least: demands.support).supported)
    }
    let first = chain(anywhere, within: nil)
    // No more than where to look: what is not searched need not be bounded.
    let everywhere = SearchLimits(wholeLattice: 0, nodes: .max / 2, nodesPerParagraph: 0)
    let band = Band(
      sourceCount: counts.source, targetCount: counts.target, anchors: first, margin: margin, limits: everywhere)
    return chain(nearby, within: band)
  }

  /// Heaviest chain that rises strictly on both sides; candidates come by rising source.
  private static func heaviestChain(_ candidates: [RarePairs.Pair]) -> [Anchor] {
    let candidates = candidates.sorted {
      ($0.anchor.source, -$0.anchor.target) < ($1.anchor.source, -$1.anchor.target)
    }
    // The best chain that ends at or before a target position, as a Fenwick tree of prefix maxima.
    let size = (candidates.map(\.anchor.target).max() ?? 0) + 2
    var tree = [(weight: Float, candidate: Int)](repeating: (0, -1), count: size + 1)
    var before = [Int](repeating: -1, count: candidates.count)
    var best = (weight: Float(0), candidate: -1)
    for (index, candidate) in candidates.enumerated() {
      var reached = (weight: Float(0), candidate: -1)
      var node = candidate.anchor.target
      while node > 0 {
        if tree[node].weight > reached.weight { reached = tree[node] }
        node -= node & -node
      }
      before[index] = reached.candidate
      let weight = reached.weight + candidate.weight
      if weight > best.weight { best = (weight, index) }
      node = candidate.anchor.target + 1
      while node <= size {
        if weight > tree[node].weight { tree[node] = (weight, index) }
        node += node & -node
      }
    }
    var chain: [Anchor] = []
    var index = best.candidate
    while index >= 0 {
      chain.append(candidates[index].anchor)
      index = before[index]
    }
    return chain.reversed()
  }
}
