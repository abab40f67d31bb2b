import Testing

@testable import Aligner

/// Every node of a band can be reached and left, whatever it was made of.
@Suite struct BandTests {
  private static func generator(_ seed: Int) -> SeededGenerator { SeededGenerator(seed: UInt64(seed)) }

  /// What is wrong with a band, in words.
  private static func faults(of band: Band, _ sourceCount: Int, _ targetCount: Int) -> [String] {
    let rows = band.rows
    let pairs = zip(rows, rows.dropFirst())
    return [
      ("a row is missing", rows.count == sourceCount + 1),
      ("the beginning is not in it", rows[0].contains(0)),
      ("the end is not in it", rows[rows.count - 1].upperBound == targetCount),
      ("a row leaves the lattice", rows.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= targetCount }),
      ("a row does not overlap the next", pairs.allSatisfy { $0.overlaps($1) }),
      ("a bound falls back", pairs.allSatisfy { $0.lowerBound <= $1.lowerBound && $0.upperBound <= $1.upperBound }),
      ("offsets are wrong", band.nodeCount == rows.reduce(0) { $0 + $1.count }),
    ].filter { !$0.1 }.map(\.0)
  }

  /// Anchors that rise strictly on both sides, often far apart on one of them.
  private static func anchors(_ sourceCount: Int, _ targetCount: Int, _ generator: inout SeededGenerator) -> [Anchor] {
    let count = min(generator.number(in: 0...12), sourceCount, targetCount)
    let sources = generator.choose(count, of: Array(0..<sourceCount))
    let targets = generator.choose(count, of: Array(0..<targetCount))
    return zip(sources, targets).map { Anchor(source: $0, target: $1) }
  }

  /// Beads that hold two documents, with runs of unpaired ones.
  private static func path(_ generator: inout SeededGenerator) -> (beads: [Bead], sourceCount: Int, targetCount: Int) {
    var beads: [Bead] = []
    var (row, column) = (0, 0)
    for _ in 0..<generator.number(in: 0...20) {
      let run = generator.chance(0.2) ? generator.number(in: 1...60) : 1
      let shape = generator.choose(1, of: [(1, 1), (1, 1), (1, 0), (0, 1), (2, 1), (1, 3), (4, 4)])[0]
      for _ in 0..<run {
        beads.append(
          Bead(
            source: row..<row + shape.0, target: column..<column + shape.1,
            confidence: Double(generator.number(in: 0...4)) / 4))
        (row, column) = (row + shape.0, column + shape.1)
      }
    }
    return (beads, row, column)
  }

  @Test(arguments: 0..<200)
  func aBandAroundAnchorsIsConnected(seed: Int) {
    var generator = Self.generator(seed)
    let (sourceCount, targetCount) = (generator.number(in: 0...90), generator.number(in: 0...90))
    let anchors = Self.anchors(sourceCount, targetCount, &generator)
    let limits = SearchLimits(wholeLattice: 0, nodes: generator.number(in: 0...3000), nodesPerParagraph: 1)
    let band = Band(sourceCount: sourceCount, targetCount: targetCount, anchors: anchors, margin: 2, limits: limits)
    #expect(Self.faults(of: band, sourceCount, targetCount) == [])
    #expect(band.nodeCount <= limits.mostNodes(sourceCount: sourceCount, targetCount: targetCount))
    for anchor in anchors where anchor.source > 0 && !band.isNarrowed {
      #expect(band.rows[anchor.source].contains(anchor.target))
    }
  }

  @Test(arguments: 0..<200)
  func aBandAroundAPathHoldsIt(seed: Int) {
    var generator = Self.generator(seed)
    let (beads, sourceCount, targetCount) = Self.path(&generator)
    let limits = SearchLimits(wholeLattice: 0, nodes: generator.number(in: 0...500), nodesPerParagraph: 2)
    let band = Band(
      sourceCount: sourceCount, targetCount: targetCount, around: .init(beads: beads, nearRows: []), margins: 1...3,
      limits: limits)
    #expect(Self.faults(of: band, sourceCount, targetCount) == [])
    #expect(band.nodeCount <= limits.mostNodes(sourceCount: sourceCount, targetCount: targetCount))
    for bead in beads {
      #expect(band.rows[bead.source.lowerBound].contains(bead.target.lowerBound))
      #expect(band.rows[bead.source.upperBound].contains(bead.target.upperBound))
    }
    if let wider = band.widened(around: beads, by: 5, limits: limits) {
      #expect(Self.faults(of: wider, sourceCount, targetCount) == [])
      #expect(
        wider.isNarrowed
          || zip(wider.rows, band.rows).allSatisfy { $0.contains($1.lowerBound) && $0.contains($1.upperBound) })
    }
  }

  @Test(arguments: 0..<100)
  func aBandOfBlocksIsConnectedAndGoesThroughTheirCorners(seed: Int) {
    var generator = Self.generator(seed)
    var blocks: [BeadBlock] = []
    for _ in 0..<generator.number(in: 0...6) {
      let start = (blocks.last?.source.upperBound ?? 0, blocks.last?.target.upperBound ?? 0)
      let size = (generator.number(in: 1...30), generator.number(in: 1...30))
      blocks.append(BeadBlock(source: start.0..<start.0 + size.0, target: start.1..<start.1 + size.1))
    }
    let end = (blocks.last?.source.upperBound ?? 0, blocks.last?.target.upperBound ?? 0)
    let limits = SearchLimits(wholeLattice: 200)
    let band = Band(blocks: blocks, anchors: Self.anchors(end.0, end.1, &generator), margin: 2, limits: limits)
    #expect(Self.faults(of: band, end.0, end.1) == [])
    for block in blocks {
      #expect(band.rows[block.source.lowerBound].contains(block.target.lowerBound))
      for row in block.source.dropFirst() {
        #expect(band.rows[row].lowerBound >= block.target.lowerBound)
        #expect(band.rows[row].upperBound <= block.target.upperBound)
      }
    }
  }

  /// Between two anchors, all that is missing may be missing at any place.
  @Test(arguments: [(10, 90), (90, 10)])
  func whatIsMissingBetweenTwoAnchorsMayBeMissingAnywhere(height: Int, width: Int) {
    let anchors = [Anchor(source: 5, target: 5), Anchor(source: 5 + height, target: 5 + width)]
    let band = Band(
      sourceCount: 10 + height, targetCount: 10 + width, anchors: anchors, margin: 0,
      limits: .init(wholeLattice: 0))
    let both = min(height, width)
    for paired in 0...both {
      // So many pairs, then what is missing, then the other pairs.
      #expect(band.rows[5 + paired].contains(5 + paired))
      #expect(band.rows[5 + height - both + paired].contains(5 + width - both + paired))
    }
  }

  @Test func aBandWithinItsLimitsIsNotNarrowed() {
    let band = Band(sourceCount: 1000, targetCount: 1000, anchors: [], margin: 5, limits: .usual)
    #expect(!band.isNarrowed)
    let large = Band(sourceCount: 20_000, targetCount: 20_000, anchors: [], margin: 5, limits: .usual)
    #expect(large.isNarrowed)
    #expect(large.nodeCount <= SearchLimits.usual.mostNodes(sourceCount: 20_000, targetCount: 20_000))
  }
}
