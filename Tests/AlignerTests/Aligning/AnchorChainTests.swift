import Foundation
import Testing

@testable import Aligner

/// The heaviest chain with every pair looked at behind every other: O(n²).
enum ChainReference {
  /// Nats to go from one anchor to another: one for each diagonal of drift, and what names a diagonal for a jump.
  static func cost(from first: Anchor, to second: Anchor, end: Anchor) -> (nats: Float, isJump: Bool) {
    let (rows, columns) = (second.source - first.source, second.target - first.target)
    let jump = log(Float(end.source + end.target)) + 3
    let drift = Float(abs(rows - columns))
    return drift <= Float(2 + (rows + columns) / 8) && drift < jump ? (drift, false) : (jump, true)
  }

  /// The anchors of the heaviest chain but for those that weigh less, together with what lies between them and a jump,
  /// than another jump.
  static func anchors(_ pairs: [RarePairs.Pair], end: Anchor) -> [Anchor] {
    let pairs = pairs.sorted { ($0.anchor.source, $0.anchor.target) < ($1.anchor.source, $1.anchor.target) }
    var best = pairs.map { (weight: $0.weight, before: -1) }
    for index in pairs.indices {
      for other in 0..<index
      where pairs[other].anchor.source < pairs[index].anchor.source
        && pairs[other].anchor.target < pairs[index].anchor.target
      {
        let gain =
          best[other].weight - cost(from: pairs[other].anchor, to: pairs[index].anchor, end: end).nats
          + pairs[index].weight
        if gain > best[index].weight { best[index] = (gain, other) }
      }
    }
    var chain: [RarePairs.Pair] = []
    var index = best.indices.max { best[$0].weight < best[$1].weight } ?? -1
    while index >= 0 {
      chain.insert(pairs[index], at: 0)
      index = best[index].before
    }
    let places = [Anchor(source: -1, target: -1)] + chain.map(\.anchor) + [end]
    let jumps = places.indices.dropLast().filter { cost(from: places[$0], to: places[$0 + 1], end: end).isJump }
    let price = log(Float(end.source + end.target)) + 3
    return chain.indices.filter { index in
      // Jumps stand before the anchor of their number.
      let before = jumps.last { $0 <= index }.map { chain[$0..<index].reduce(0) { $0 + $1.weight } >= price } ?? true
      let after =
        jumps.first { $0 > index }.map { chain[index + 1..<$0].reduce(0) { $0 + $1.weight } >= price } ?? true
      return before && after
    }.map { chain[$0].anchor }
  }
}

@Suite struct AnchorChainTests {
  private static func isRising(_ anchors: [Anchor]) -> Bool {
    zip(anchors, anchors.dropFirst()).allSatisfy { $0.source < $1.source && $0.target < $1.target }
  }

  /// In so small a bitext every pair lies near, so that the last chain is that of all pairs. It keeps the best chain of
  /// some diagonals only, by which it may miss the best of all, as seldom as this.
  @Test func itIsTheHeaviestOfAllChains() {
    let different = (0..<200).filter { seed in
      let bitext = Self.bitext(seed: seed)
      let pairs = RarePairsReference(
        bitext, usesLabels: true, .init(commonestToken: 64, commonestWord: 2000, weight: 3)
      ).pairs
      let anchors = AnchorChain.anchors(bitext)
      #expect(Self.isRising(anchors) && Set(anchors).isSubset(of: pairs.map(\.anchor)), "seed \(seed)")
      return anchors
        != ChainReference.anchors(pairs, end: Anchor(source: bitext.source.count, target: bitext.target.count))
    }
    #expect(different.count <= 2, "\(different)")
  }

  @Test(arguments: Corpus.names)
  func theAnchorsOfCorporaAreRightPairs(name: String) throws {
    let corpus = try Corpus.named(name)
    let anchors = AnchorChain.anchors(BitextFeatures(corpus.french, corpus.arabic, lexicon: .bundled))
    #expect(Self.isRising(anchors) && 2 * anchors.count > corpus.french.paragraphs.count - 4)
    for anchor in anchors {
      #expect(
        corpus.alignment.beads.contains {
          $0.source.contains(anchor.source) && $0.target.contains(anchor.target)
        }, "\(anchor)")
    }
  }

  /// Paragraphs have a number each that no other has; a block of a hundred targets is missing.
  @Test func aLongBitextHasAnchorsOnBothSidesOfABlockThatIsMissing() {
    let texts = (0..<500).map { Samples.plain(.body, "x, \(1000 + 7 * $0)") }
    let anchors = AnchorChain.anchors(Toy(texts, Array(texts[..<200] + texts[300...])).features())
    #expect(Self.isRising(anchors) && anchors.count > 380)
    #expect(anchors.allSatisfy { $0.target == ($0.source < 200 ? $0.source : $0.source - 100) })
    #expect(anchors.allSatisfy { !(200..<300).contains($0.source) })
  }

  @Test func documentsThatShareNothingHaveNone() {
    let sides = ["x, 1111", "x, 2222"].map { text in (0..<20).map { _ in Samples.plain(.body, text) } }
    #expect(AnchorChain.anchors(Toy(sides[0], sides[1]).features()).isEmpty)
    #expect(AnchorChain.anchors(Toy(sides[0], []).features()).isEmpty)
  }

  /// Up to forty paragraphs a side that say nothing but some numbers; a few are missing, a few numbers are wrong.
  private static func bitext(seed: Int) -> BitextFeatures {
    var generator = SeededGenerator(seed: UInt64(seed))
    var pairs: [(source: String?, target: String?)] = []
    for _ in 0..<generator.number(in: 1...36) {
      let numbers = (0..<generator.number(in: 0...3)).map { _ in
        generator.number(in: 1000...(generator.chance(0.3) ? 1004 : 9999))
      }
      let others = numbers.map { generator.chance(0.1) ? generator.number(in: 1000...9999) : $0 }
      func text(_ numbers: [Int]) -> String { "x" + numbers.map { ", \($0)" }.joined() }
      pairs.append((generator.chance(0.05) ? nil : text(numbers), generator.chance(0.05) ? nil : text(others)))
    }
    let sides = [pairs.compactMap(\.source), pairs.compactMap(\.target)].map { $0.map { Samples.plain(.body, $0) } }
    return Toy(sides[0], sides[1]).features()
  }
}
