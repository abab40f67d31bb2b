import Foundation

/// Finds anchors: pairs of paragraphs that share something rare, as long a rising chain of them as there is.
///
/// Rare are numbers, labels within the section that they stand in, and translations by the general lexicon, as long as
/// they occur in a few paragraphs only. A pair counts for as much as its rare things say in nats, and only if others
/// nearby say the same: a right pair has neighbours about as far from the diagonal, a wrong one stands alone. Of what
/// is left the heaviest rising chain is kept. Complexity: O(k log k) in the number of candidate pairs, of which there
/// are at most ``mostPerParagraph`` a paragraph.
enum AnchorChain {
  /// What occurs in more paragraphs of a side than this says too little; words need to be looked at more often.
  private static let commonestToken = 4
  private static let commonestWord = 24
  /// Least probability, in the better direction, of a translation that counts.
  private static let leastTranslation: Float = 0.1
  /// Most candidates of one source paragraph, and the least nats that one has to be worth.
  private static let mostPerParagraph = 3
  private static let leastWeight: Float = 5

  /// A candidate and what it is worth, in nats.
  struct Candidate {
    var anchor: Anchor
    var weight: Float
  }

  /// The chain for a bitext, rising strictly on both sides.
  static func anchors(_ bitext: BitextFeatures) -> [Anchor] {
    let candidates = candidates(bitext)
    let supported = AnchorSupport(candidates).supported
    return heaviestChain(supported)
  }

  private static func candidates(_ bitext: BitextFeatures) -> [Candidate] {
    var interner = TokenInterner()
    let sourcePaths = paths(bitext.source, &interner)
    let targetPaths = paths(bitext.target, &interner)
    let labels = (PostingIndex(sourcePaths, size: interner.count), PostingIndex(targetPaths, size: interner.count))
    var gatherer = Gatherer(sourceCount: bitext.source.count, targetCount: bitext.target.count)
    var candidates: [Candidate] = []
    for paragraph in 0..<bitext.source.count {
      for token in bitext.source.tokens.members(of: paragraph) {
        gatherer.add(
          bitext.source.tokens.paragraphs(with: token), bitext.target.tokens.paragraphs(with: token),
          commonest: commonestToken)
      }
      for token in labels.0.members(of: paragraph) {
        gatherer.add(labels.0.paragraphs(with: token), labels.1.paragraphs(with: token), commonest: commonestToken)
      }
      for word in bitext.source.words.index.members(of: paragraph) {
        let places = bitext.source.words.index.paragraphs(with: word)
        guard places.count <= commonestWord else { continue }
        for cell in bitext.generalTable.cells(of: Int(word)) {
          let probability = max(bitext.generalTable.forward[cell], bitext.generalTable.backward[cell])
          guard probability >= leastTranslation else { continue }
          gatherer.add(
            places, bitext.target.words.index.paragraphs(with: bitext.generalTable.words[cell]),
            commonest: commonestWord, belief: probability)
        }
      }
      candidates += gatherer.best(for: paragraph, most: mostPerParagraph, least: leastWeight)
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

    init(sourceCount: Int, targetCount: Int) {
      weights = [Float](repeating: 0, count: targetCount)
      logCount = log(Float(max(sourceCount, targetCount, 1)))
    }

    /// Counts something that is in `sources` and `targets`: what it says is the log of how rare it is.
    mutating func add(_ sources: ArraySlice<Int32>, _ targets: ArraySlice<Int32>, commonest: Int, belief: Float = 1) {
      guard !targets.isEmpty, sources.count <= commonest, targets.count <= commonest else { return }
      let weight = belief * (logCount - log(Float(max(sources.count, targets.count))))
      for target in targets {
        if weights[Int(target)] == 0 { touched.append(target) }
        weights[Int(target)] += weight
      }
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
