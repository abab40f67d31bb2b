import Foundation
import Testing

@testable import Aligner

/// Rare pairs by their definition: whatever two paragraphs share, looked up in sets, one thing after another.
struct RarePairsReference {
  /// What each source paragraph shares with each target paragraph, in nats.
  private(set) var weights: [[Double]]
  private let demands: RarePairs.Demands

  init(_ bitext: BitextFeatures, usesLabels: Bool, _ demands: RarePairs.Demands) {
    self.demands = demands
    weights = Array(repeating: Array(repeating: 0, count: bitext.target.count), count: bitext.source.count)
    for token in 0..<Int32(bitext.source.numbers.memberCount) {
      add(
        Self.paragraphs(of: bitext.source.numbers, with: token),
        Self.paragraphs(of: bitext.target.numbers, with: token),
        commonest: demands.commonestToken)
    }
    if usesLabels {
      let (sources, targets) = (Self.paths(bitext.source), Self.paths(bitext.target))
      for path in Set(sources).subtracting([nil]) {
        add(
          sources.indices.filter { sources[$0] == path }, targets.indices.filter { targets[$0] == path },
          commonest: demands.commonestToken)
      }
    }
    let table = bitext.generalTable
    for word in bitext.source.words.vocabulary.indices {
      for cell in table.cells(of: word) where max(table.forward[cell], table.backward[cell]) >= 0.1 {
        add(
          Self.paragraphs(of: bitext.source.words.index, with: Int32(word)),
          Self.paragraphs(of: bitext.target.words.index, with: table.words[cell]), commonest: demands.commonestWord,
          belief: Double(max(table.forward[cell], table.backward[cell])), least: 0.5)
      }
    }
  }

  private mutating func add(_ sources: [Int], _ targets: [Int], commonest: Int, belief: Double = 1, least: Double = 0) {
    let frequency = max(sources.count, targets.count)
    guard frequency <= commonest, !targets.isEmpty else { return }
    let weight = belief * log(Double(max(weights.count, weights[0].count)) / Double(frequency))
    guard weight >= least else { return }
    for source in sources {
      for target in targets { weights[source][target] += weight }
    }
  }

  private static func paragraphs(of index: PostingIndex, with member: Int32) -> [Int] {
    (0..<index.paragraphCount).filter { index.members(of: $0).contains(member) }
  }

  /// The label of each paragraph with that of the heading over it; a heading's own stands for itself.
  private static func paths(_ side: SideFeatures) -> [String?] {
    var division = ""
    return side.labels.indices.map { index in
      guard let label = side.labels[index], label.family != .bullet else { return nil }
      let own = "\(label.prefix)|\(label.number)|\(label.suffix)"
      guard side.kinds[index] == .heading else { return division + " > " + own }
      division = own
      return own
    }
  }

  /// The heaviest eight pairs of each source paragraph that weigh enough.
  var pairs: [RarePairs.Pair] {
    weights.indices.flatMap { source in
      weights[source].enumerated().filter { Float($1) >= demands.weight }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
        .prefix(8).map { RarePairs.Pair(anchor: Anchor(source: source, target: $0), weight: Float($1)) }
    }
  }
}

@Suite struct RarePairsTests {
  private static let demands = [
    RarePairs.Demands(commonestToken: 4, commonestWord: 200, weight: 4),
    RarePairs.Demands(commonestToken: 64, commonestWord: 2000, weight: 3),
    RarePairs.Demands(commonestToken: 2, commonestWord: 2, weight: 0.5),
  ]

  /// What is wrong with some pairs, in words; sums that differ in the order of their parts are the same.
  private static func faults(
    of pairs: [RarePairs.Pair], _ weights: [[Double]], least: Double, mayBe: (Int, Int) -> Bool = { _, _ in true }
  ) -> [String] {
    let slack = 1e-3
    var faults = zip(pairs, pairs.dropFirst()).allSatisfy { $0.anchor.source <= $1.anchor.source } ? [] : ["disorder"]
    for source in weights.indices {
      let found = pairs.filter { $0.anchor.source == source }
      let places = Set(found.map(\.anchor.target))
      for pair in found where abs(Double(pair.weight) - weights[source][pair.anchor.target]) > slack {
        faults.append("\(pair) weighs \(weights[source][pair.anchor.target])")
      }
      if places.count < found.count || found.count > 8 || !places.allSatisfy({ mayBe(source, $0) }) {
        faults.append("\(source): \(places)")
      }
      let lightest = found.count < 8 ? least : found.map { Double($0.weight) }.min() ?? least
      for (target, weight) in weights[source].enumerated() where mayBe(source, target) && !places.contains(target) {
        if weight > lightest + slack { faults.append("\(source)-\(target), \(weight), is missing") }
      }
      if let light = found.first(where: { Double($0.weight) < least - slack }) {
        faults.append("\(light) is too light")
      }
    }
    return faults
  }

  @Test(arguments: Corpus.names, demands.indices)
  func theyAreThoseOfTheDefinition(corpus: String, row: Int) throws {
    let (corpus, demands) = (try Corpus.named(corpus), Self.demands[row])
    let bitext = BitextFeatures(corpus.french, corpus.arabic, lexicon: .bundled)
    for usesLabels in [true, false] {
      let reference = RarePairsReference(bitext, usesLabels: usesLabels, demands)
      let pairs = RarePairs(bitext, usesLabels: usesLabels).pairs(of: 0..<bitext.source.count, demands)
      #expect(!pairs.isEmpty)
      #expect(Self.faults(of: pairs, reference.weights, least: Double(demands.weight)) == [])
    }
  }

  @Test(arguments: Corpus.names)
  func onlyWhatIsAllowedIsFound(name: String) throws {
    let corpus = try Corpus.named(name)
    let bitext = BitextFeatures(corpus.french, corpus.arabic, lexicon: .bundled)
    let (sourceCount, targetCount) = (bitext.source.count, bitext.target.count)
    let reference = RarePairsReference(bitext, usesLabels: true, Self.demands[1])
    let rare = RarePairs(bitext, usesLabels: true)
    let band = Band(
      sourceCount: sourceCount, targetCount: targetCount, anchors: [], margin: 2,
      limits: .init(wholeLattice: 0, nodes: .max / 2, nodesPerParagraph: 0))
    #expect(band.nodeCount < (sourceCount + 1) * (targetCount + 1))
    // A bead goes from a node of the row, or from the one behind the last.
    #expect(
      Self.faults(
        of: rare.pairs(of: 0..<sourceCount, Self.demands[1], within: band), reference.weights, least: 3,
        mayBe: { band.rows[$0].lowerBound <= $1 && $1 <= band.rows[$0].upperBound }) == [])
    let isAllowed = (0..<targetCount).map { $0 % 3 > 0 }
    #expect(
      Self.faults(
        of: rare.pairs(of: 0..<sourceCount, Self.demands[1], isAllowed: isAllowed), reference.weights, least: 3,
        mayBe: { isAllowed[$1] }) == [])
  }

  @Test func someParagraphsHaveTheirOwnPairsOnly() throws {
    let corpus = try Corpus.named("regulation")
    let bitext = BitextFeatures(corpus.french, corpus.arabic, lexicon: .bundled)
    let rare = RarePairs(bitext, usesLabels: true)
    let all = rare.pairs(of: 0..<bitext.source.count, Self.demands[0])
    let some = rare.pairs(of: [1, 4, 5], Self.demands[0])
    #expect(some.map(\.anchor) == all.map(\.anchor).filter { [1, 4, 5].contains($0.source) })
  }
}
