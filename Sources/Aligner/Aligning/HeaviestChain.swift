import Foundation

/// Finds the chain of candidates, rising strictly on both sides, whose weights less the price of its jumps are greatest.
///
/// Right candidates that follow each other lie about as far from the diagonal; to go on from there costs nothing. A jump to
/// another diagonal costs what it takes to name it: as many nats as the logarithm of the diagonals that there are, and
/// some for there being a jump at all. A block that is missing on one side is one jump, and what lies behind it pays for
/// that many times over; a wrong candidate is a jump there and one back for what it weighs alone.
/// Chaining with a price for gaps is that of Myers and Miller, "Chaining multiple-alignment fragments in sub-quadratic
/// time" (SODA 1995). Complexity: O(k log k) in the number of candidates.
struct HeaviestChain {
  /// Nats for there being a jump: one in some twenty anchors.
  private static let jumping: Float = 3
  /// Diagonals that are looked at together: those of a candidate's stretch, and of the ones on either side.
  private static let width = 8
  /// How far a chain may drift without a jump: two diagonals, and one for so many paragraphs of either side together.
  private static let drift = 2
  private static let paragraphsPerDrift = 8
  /// Nats for each diagonal of drift: a paragraph that is missing, or divided.
  private static let drifting: Float = 1

  private let candidates: [RarePairs.Pair]
  private let end: Anchor
  /// What a jump costs, in nats.
  private let jump: Float
  /// For each candidate, the weight of the best chain that ends with it, and the candidate before it there, or -1.
  private var weights: [Float]
  private var before: [Int]
  /// The best chain that ends at or before a target position, as a Fenwick tree of prefix maxima: a candidate, or -1.
  private var tree: [Int]
  /// For each stretch of ``width`` diagonals the best chain that ends on one of them.
  private var last: [Int: Int] = [:]

  /// Chains candidates within a lattice.
  /// - Parameter end: the paragraphs of either side.
  init(_ candidates: [RarePairs.Pair], end: Anchor) {
    self.end = end
    self.candidates = candidates.sorted {
      ($0.anchor.source, -$0.anchor.target) < ($1.anchor.source, -$1.anchor.target)
    }
    jump = log(Float(max(end.source + end.target, 1))) + Self.jumping
    weights = self.candidates.map(\.weight)
    before = [Int](repeating: -1, count: candidates.count)
    tree = [Int](repeating: -1, count: (candidates.map(\.anchor.target).max() ?? 0) + 3)
    var first = 0
    while first < candidates.count {
      // Those of one source paragraph are rivals: none of them is before another.
      var next = first
      while next < candidates.count, self.candidates[next].anchor.source == self.candidates[first].anchor.source {
        chain(next)
        next += 1
      }
      for index in first..<next { enter(index) }
      first = next
    }
  }

  /// The anchors of the best chain, but for those next to a jump.
  ///
  /// Between two diagonals a wrong candidate may be taken that lies on the way. So on either side of a jump as many are
  /// left out as would pay for another one.
  var anchors: [Anchor] {
    var chain: [Int] = []
    var index = weights.indices.max { (weights[$0], -$0) < (weights[$1], -$1) } ?? -1
    while index >= 0 {
      chain.append(index)
      index = before[index]
    }
    chain.reverse()
    // The corners of the lattice are anchors too.
    let places = [Anchor(source: -1, target: -1)] + chain.map { candidates[$0].anchor } + [end]
    let isJump = zip(places, places.dropFirst()).map { drift(from: $0, to: $1) == nil }
    let own = chain.map { candidates[$0].weight }
    let isPaid = zip(paid(own, behind: isJump), paid(own.reversed(), behind: isJump.reversed()).reversed())
    return zip(chain, isPaid).filter { $1.0 && $1.1 }.map { candidates[$0.0].anchor }
  }

  /// Whether what follows the last jump, up to each of some weights, has paid for another one.
  private func paid(_ weights: [Float], behind isJump: [Bool]) -> [Bool] {
    var owed: Float = 0
    return zip(weights, isJump).map { weight, isJump in
      if isJump { owed = jump }
      defer { owed -= weight }
      return owed <= 0
    }
  }

  /// The stretch of diagonals of an anchor, rounded down for negative ones too.
  private static func stretch(of anchor: Anchor) -> Int {
    Int((Double(anchor.target - anchor.source) / Double(width)).rounded(.down))
  }

  /// Joins a candidate to the best chain before it.
  private mutating func chain(_ index: Int) {
    let anchor = candidates[index].anchor
    var best = (weight: Float(0), candidate: -1)
    var node = anchor.target
    while node > 0 {
      if tree[node] >= 0, weights[tree[node]] - jump > best.weight { best = (weights[tree[node]] - jump, tree[node]) }
      node -= node & -node
    }
    let own = Self.stretch(of: anchor)
    for stretch in own - 1...own + 1 {
      guard let found = last[stretch], let cost = drift(from: candidates[found].anchor, to: anchor),
        weights[found] - cost > best.weight
      else { continue }
      best = (weights[found] - cost, found)
    }
    weights[index] += best.weight
    before[index] = best.candidate
  }

  /// Lets candidates of later source paragraphs be joined to one.
  private mutating func enter(_ index: Int) {
    let anchor = candidates[index].anchor
    var node = anchor.target + 1
    while node < tree.count {
      if tree[node] < 0 || weights[index] > weights[tree[node]] { tree[node] = index }
      node += node & -node
    }
    let stretch = Self.stretch(of: anchor)
    if let known = last[stretch], weights[known] >= weights[index] { return }
    last[stretch] = index
  }

  /// What it costs to go from one anchor to another without a jump, in nats; `nil` if that cannot be.
  private func drift(from first: Anchor, to second: Anchor) -> Float? {
    let (rows, columns) = (second.source - first.source, second.target - first.target)
    let drift = abs(columns - rows)
    guard rows > 0, columns > 0, drift <= Self.drift + (rows + columns) / Self.paragraphsPerDrift else { return nil }
    return Self.drifting * Float(drift)
  }
}
