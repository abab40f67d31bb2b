import Testing

@testable import Aligner

@Suite struct HeaviestChainTests {
  private static func pair(_ source: Int, _ target: Int, _ weight: Float) -> RarePairs.Pair {
    .init(anchor: Anchor(source: source, target: target), weight: weight)
  }

  private static func chain(_ pairs: [RarePairs.Pair], _ source: Int, _ target: Int) -> [Anchor] {
    HeaviestChain(pairs, end: Anchor(source: source, target: target)).anchors
  }

  /// Right pairs of a document in which some target paragraphs behind the middle have no source.
  private static let gapped =
    stride(from: 2, to: 100, by: 6).map { pair($0, $0, 6) }
    + stride(from: 102, to: 200, by: 6).map { pair($0, $0 + 80, 6) }

  @Test func itRisesStrictlyOnBothSides() {
    var generator = SeededGenerator(seed: 5)
    let pairs = (0..<400).map { _ in
      Self.pair(generator.number(in: 0...99), generator.number(in: 0...99), Float(generator.number(in: 3...30)))
    }
    let chain = Self.chain(pairs, 100, 100)
    #expect(!chain.isEmpty)
    for (first, second) in zip(chain, chain.dropFirst()) {
      #expect(first.source < second.source && first.target < second.target)
    }
  }

  @Test func aWrongPairDoesNotPayForTwoJumps() {
    let chain = Self.chain(Self.gapped + [Self.pair(50, 20, 8), Self.pair(51, 90, 8)], 200, 280)
    #expect(!chain.contains(Anchor(source: 50, target: 20)) && !chain.contains(Anchor(source: 51, target: 90)))
    #expect(chain.contains(Anchor(source: 50, target: 50)))
  }

  /// Wrong pairs that lie between the diagonals before and behind a gap would pin the band to a wrong way.
  @Test func whatLiesOnTheWayOfAJumpIsLeftOut() {
    let chain = Self.chain(Self.gapped + [Self.pair(99, 130, 9), Self.pair(100, 150, 9)], 200, 280)
    #expect(chain.allSatisfy { $0.target == $0.source || $0.target == $0.source + 80 })
    #expect(chain.contains { $0.target == $0.source } && chain.contains { $0.target == $0.source + 80 })
  }

  @Test func pairsNextToAJumpAreNotBelieved() {
    let chain = Self.chain(Self.gapped, 200, 280)
    #expect(chain.first == Anchor(source: 2, target: 2))
    #expect(!chain.contains(Anchor(source: 98, target: 98)) && !chain.contains(Anchor(source: 102, target: 182)))
  }

  @Test func aDriftIsNoJump() {
    let pairs = (1..<20).map { Self.pair($0 * 10, $0 * 11, 5) }
    #expect(Self.chain(pairs, 200, 220).count == 19)
  }

  /// The best weight of each source paragraph counts, in whatever order its pairs come.
  @Test func rivalsAreToldApartByTheirOwnWeights() {
    let rivals = [Self.pair(5, 9, 4), Self.pair(5, 5, 40), Self.pair(5, 1, 4)]
    #expect(Self.chain(rivals, 10, 10) == [Anchor(source: 5, target: 5)])
    #expect(Self.chain(rivals.reversed(), 10, 10) == [Anchor(source: 5, target: 5)])
  }

  @Test func nothingMakesNoChain() {
    #expect(Self.chain([], 10, 10).isEmpty)
  }
}
