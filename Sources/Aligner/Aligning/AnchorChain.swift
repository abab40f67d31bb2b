/// Finds anchors: pairs of paragraphs that share something rare, as long a rising chain of them as there is.
///
/// Rare are numbers that occur in a few paragraphs only, and labels within the section that they stand in. A pair that
/// stands alone against its neighbours is dropped by the chain, which keeps the most support (a heaviest increasing
/// subsequence). Complexity: O(k log k) in the number of candidate pairs.
enum AnchorChain {
  /// Tokens in more paragraphs of a side than this say too little.
  private static let commonest = 3

  /// The chain for a bitext, rising strictly on both sides.
  static func anchors(_ bitext: BitextFeatures) -> [Anchor] {
    var support: [Anchor: Int] = [:]
    collect(
      bitext.source.tokens.paragraphs, bitext.target.tokens.paragraphs,
      tokenCount: bitext.valueCounts[ValueKind.numbers.rawValue],
      into: &support)
    var interner = TokenInterner()
    let sourcePaths = paths(bitext.source, &interner)
    let targetPaths = paths(bitext.target, &interner)
    collect(sourcePaths, targetPaths, tokenCount: interner.count, into: &support)
    let candidates = support.map { (anchor: $0.key, weight: $0.value) }
      .sorted { ($0.anchor.source, -$0.anchor.target) < ($1.anchor.source, -$1.anchor.target) }
    return heaviestChain(candidates)
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

  private static func collect(
    _ source: [[Int32]], _ target: [[Int32]], tokenCount: Int, into support: inout [Anchor: Int]
  ) {
    var places = [[Int]](repeating: [], count: tokenCount)
    for (index, tokens) in target.enumerated() {
      for token in tokens where places[Int(token)].count <= commonest { places[Int(token)].append(index) }
    }
    var sourceCounts = [Int](repeating: 0, count: tokenCount)
    for token in source.joined() { sourceCounts[Int(token)] += 1 }
    for (index, tokens) in source.enumerated() {
      for token in tokens where sourceCounts[Int(token)] <= commonest && places[Int(token)].count <= commonest {
        for place in places[Int(token)] { support[Anchor(source: index, target: place), default: 0] += 1 }
      }
    }
  }

  /// Heaviest chain that rises strictly on both sides; candidates come by rising source and falling target.
  private static func heaviestChain(_ candidates: [(anchor: Anchor, weight: Int)]) -> [Anchor] {
    // The best chain that ends at or before a target position, as a Fenwick tree of prefix maxima.
    let size = (candidates.map(\.anchor.target).max() ?? 0) + 2
    var tree = [(weight: Int, candidate: Int)](repeating: (0, -1), count: size + 1)
    var before = [Int](repeating: -1, count: candidates.count)
    var best = (weight: 0, candidate: -1)
    for (index, candidate) in candidates.enumerated() {
      var reached = (weight: 0, candidate: -1)
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
