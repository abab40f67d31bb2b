import Foundation

/// Finds anchors: pairs of paragraphs that share something rare, as long a rising chain of them as there is.
///
/// Rare are numbers, labels within the section that they stand in, and translations by the general lexicon, as long as
/// they occur in a few paragraphs only. A pair counts for as much as its rare things say in nats, and only if others
/// nearby say the same: a right pair has neighbours about as far from the diagonal, a wrong one stands alone. Of what
/// is left the heaviest rising chain is kept. It is then sought once more in a band around itself, where much less
/// suffices, because chance has less room. Complexity: O(k log k) in the number of candidate pairs, of which there are
/// at most eight a paragraph.
enum AnchorChain {
  /// How much is asked of a candidate.
  ///
  /// The figures were chosen on the development Bible with a lexicon that has not seen scripture, where hardly anything
  /// is known, and with the bundled one, where nearly everything is.
  private struct Demands {
    /// What occurs in more paragraphs of a side than this says too little.
    var commonestToken: Int
    var commonestWord: Int
    /// Least nats that a candidate has to be worth, and that others have to add to it.
    var weight: Float
    var support: Float
  }

  private static let anywhere = Demands(commonestToken: 4, commonestWord: 200, weight: 4, support: 14)
  private static let nearby = Demands(commonestToken: 64, commonestWord: 2000, weight: 3, support: 8)

  /// Least probability, in the better direction, of a translation that counts.
  private static let leastTranslation: Float = 0.1
  /// Most candidates of one source paragraph.
  private static let mostPerParagraph = 8
  /// Margin of the band in which the chain is sought again, in paragraphs.
  private static let margin = 40

  /// A candidate and what it is worth, in nats.
  struct Candidate {
    var anchor: Anchor
    var weight: Float
  }

  /// The chain for a bitext, rising strictly on both sides.
  static func anchors(_ bitext: BitextFeatures) -> [Anchor] {
    let counts = (source: bitext.source.count, target: bitext.target.count)
    let first = chain(bitext, anywhere, within: nil)
    let band = Band(sourceCount: counts.source, targetCount: counts.target, anchors: first, margin: margin)
    return chain(bitext, nearby, within: band)
  }

  private static func chain(_ bitext: BitextFeatures, _ demands: Demands, within band: Band?) -> [Anchor] {
    let candidates = candidates(bitext, demands, within: band)
    return heaviestChain(AnchorSupport(candidates, least: demands.support).supported)
  }

  private static func candidates(_ bitext: BitextFeatures, _ demands: Demands, within band: Band?) -> [Candidate] {
    var interner = TokenInterner()
    let sourcePaths = paths(bitext.source, &interner)
    let targetPaths = paths(bitext.target, &interner)
    let labels = (PostingIndex(sourcePaths, size: interner.count), PostingIndex(targetPaths, size: interner.count))
    let (tokens, words) = ((bitext.source.tokens, bitext.target.tokens), (bitext.source.words, bitext.target.words))
    var gatherer = Gatherer(sourceCount: bitext.source.count, targetCount: bitext.target.count)
    var candidates: [Candidate] = []
    for paragraph in 0..<bitext.source.count {
      gatherer.begin(
        band.map { $0.rows[paragraph].lowerBound..<min($0.rows[paragraph].upperBound + 1, $0.targetCount) })
      for token in tokens.0.members(of: paragraph) {
        gatherer.add(token, of: tokens.0, token, of: tokens.1, commonest: demands.commonestToken)
      }
      for token in labels.0.members(of: paragraph) {
        gatherer.add(token, of: labels.0, token, of: labels.1, commonest: demands.commonestToken)
      }
      for word in words.0.index.members(of: paragraph) where words.0.index.frequency(of: word) <= demands.commonestWord
      {
        for cell in bitext.generalTable.cells(of: Int(word)) {
          let belief = max(bitext.generalTable.forward[cell], bitext.generalTable.backward[cell])
          guard belief >= leastTranslation else { continue }
          gatherer.add(
            word, of: words.0.index, bitext.generalTable.words[cell], of: words.1.index,
            commonest: demands.commonestWord, belief: belief)
        }
      }
      candidates += gatherer.best(for: paragraph, most: mostPerParagraph, least: demands.weight)
    }
    return candidates
  }

  /// For each labelled paragraph a token for its label within the division over it.
  private static func paths(_ side: SideFeatures, _ interner: inout TokenInterner) -> [[Int32]] {
    var division = ""
    return side.labels.indices.map { index in
      guard let label = side.labels[index], label.family != .bullet else { return [] }
      let own = "\(label.prefix).\(label.number).\(label.suffix)"
      if side.kinds[index] == .heading {
        division = own
        return [interner.number(of: own + "§")]
      }
      return [interner.number(of: division + "/" + own)]
    }
  }

  /// Sums what one source paragraph shares with each target paragraph.
  private struct Gatherer {
    private var weights: [Float]
    private var touched: [Int32] = []
    private let logCount: Float
    private var window: Range<Int>?

    init(sourceCount: Int, targetCount: Int) {
      weights = [Float](repeating: 0, count: targetCount)
      logCount = log(Float(max(sourceCount, targetCount, 1)))
    }

    /// Begins a source paragraph, of which only some target paragraphs may be the counterpart.
    mutating func begin(_ window: Range<Int>?) { self.window = window }

    /// Counts something that both sides have: what it says is the log of how rare it is.
    mutating func add(
      _ source: Int32, of sources: PostingIndex, _ target: Int32, of targets: PostingIndex, commonest: Int,
      belief: Float = 1
    ) {
      let frequency = max(sources.frequency(of: source), targets.frequency(of: target))
      guard targets.frequency(of: target) > 0, frequency <= commonest else { return }
      let weight = belief * (logCount - log(Float(frequency)))
      if let window {
        targets.forEachParagraph(with: target, in: window) { add(weight, to: $0) }
      } else {
        for paragraph in targets.paragraphs(with: target) { add(weight, to: Int(paragraph)) }
      }
    }

    private mutating func add(_ weight: Float, to target: Int) {
      if weights[target] == 0 { touched.append(Int32(target)) }
      weights[target] += weight
    }

    /// The best candidates of a paragraph, by rising target; forgets what was gathered.
    mutating func best(for source: Int, most: Int, least: Float) -> [Candidate] {
      var best: [Candidate] = []
      for target in touched where weights[Int(target)] >= least {
        best.append(Candidate(anchor: Anchor(source: source, target: Int(target)), weight: weights[Int(target)]))
      }
      if best.count > most {
        best.sort { ($0.weight, $1.anchor.target) > ($1.weight, $0.anchor.target) }
        best.removeLast(best.count - most)
      }
      for target in touched { weights[Int(target)] = 0 }
      touched.removeAll(keepingCapacity: true)
      return best
    }
  }

  /// Heaviest chain that rises strictly on both sides; candidates come by rising source.
  private static func heaviestChain(_ candidates: [Candidate]) -> [Anchor] {
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
