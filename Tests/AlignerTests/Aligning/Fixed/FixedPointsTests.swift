import Testing

@testable import Aligner

/// What a person has confirmed stays as it is, and what is around it is searched anew.
@Suite struct FixedPointsTests {
  /// The whole of a corpus confirmed, but for beads whose number has a remainder.
  private static func links(_ alignment: Alignment, every step: Int) throws -> [PieceLink] {
    let (source, target) = try (#require(alignment.source.pieces), #require(alignment.target.pieces))
    return alignment.beads.enumerated().filter { $0.offset % step == 0 }.map { _, bead in
      PieceLink(
        source: .init(pieces: source.pieces(of: bead.source)), target: .init(pieces: target.pieces(of: bead.target)),
        state: .confirmed)
    }
  }

  @Test(arguments: Corpus.names, [1, 3])
  func whatIsConfirmedAsItWasFoundChangesNothing(name: String, step: Int) throws {
    let corpus = try Corpus.named(name)
    let found = BitextAligner().align(corpus.french, corpus.arabic, keepingPieces: true)
    let again = BitextAligner().align(corpus.french, corpus.arabic, fixing: try Self.links(found, every: step))
    #expect(AlignmentRules.broken(by: again) == [])
    #expect(again.beads.map { [$0.source, $0.target] } == found.beads.map { [$0.source, $0.target] })
    #expect(again.source.texts == found.source.texts && again.target.texts == found.target.texts)
    for (index, bead) in again.beads.enumerated() where index % step == 0 {
      #expect((bead.state, bead.confidence) == (.confirmed, 1))
    }
  }

  /// A wrong pair in the middle, as a person may insist on it: all rules hold, and it stays.
  @Test(arguments: Corpus.names, [-4, -1, 1, 5])
  func aPairThatIsWrongStaysAllTheSame(name: String, shift: Int) throws {
    let corpus = try Corpus.named(name)
    let middle = min(corpus.french.paragraphs.count, corpus.arabic.paragraphs.count) / 2
    let found = BitextAligner().align(corpus.french, corpus.arabic, keepingPieces: true)
    let starts = try (#require(found.source.pieces).starts, #require(found.target.pieces).starts)
    let link = PieceLink(
      source: .init(pieces: starts.0[middle]..<starts.0[middle + 1]),
      target: .init(pieces: starts.1[middle + shift]..<starts.1[middle + shift + 1]), state: .out)
    let again = BitextAligner().align(corpus.french, corpus.arabic, fixing: [link])
    #expect(AlignmentRules.broken(by: again) == [])
    let bead = try #require(again.beads.first { $0.state == .out })
    #expect(again.source.texts[bead.source] == found.source.texts[middle..<middle + 1])
    #expect(again.target.texts[bead.target] == found.target.texts[middle + shift..<middle + shift + 1])
  }

  @Test func pairsThatCrossAreKeptBesideTheChain() {
    let beads = [(0, 0), (1, 3), (2, 1), (3, 2)].map { Bead(source: $0..<$0 + 1, target: $1..<$1 + 1) }
    let points = FixedPoints(beads, counts: (4, 4))
    #expect(points.chain.map(\.source.lowerBound) == [0, 2, 3])
    #expect(points.all.filter(\.isCrossing).map(\.source.lowerBound) == [1])
  }

  /// Paths go through the corners of every bead of the chain, and nowhere around them.
  @Test func rowsAreCutToWherePathsMayGo() {
    let points = FixedPoints([Bead(source: 2..<4, target: 3..<4)], counts: (6, 6))
    let rows = points.limited([0...6, 0...6, 0...6, 0...6, 0...6, 0...6, 0...6])
    #expect(rows == [0...3, 0...3, 0...3, 3...3, 4...6, 4...6, 4...6])
    // A band that does not come near is led through it.
    let far = points.limited([0...0, 0...0, 0...1, 0...1, 1...2, 2...3, 3...6])
    #expect(far[2].contains(3) && far[4].contains(4) && far[6].contains(6))
  }

  @Test func aParagraphWithoutCounterpartIsInNoBead() throws {
    let corpus = try Corpus.named("communique")
    let link = PieceLink(source: .init(pieces: 4..<5), target: .init(pieces: 0..<0), state: .confirmed)
    let found = BitextAligner().align(corpus.french, corpus.arabic, fixing: [link])
    #expect(AlignmentRules.broken(by: found) == [])
    let bead = try #require(found.beads.first { $0.source == 4..<5 })
    #expect((bead.target.isEmpty, bead.state, bead.confidence) == (true, .confirmed, 1))
  }

  @Test func nothingIsKnownOfDocumentsWithoutLinks() throws {
    let corpus = try Corpus.named("communique")
    let found = BitextAligner().align(corpus.french, corpus.arabic)
    #expect(found.source.pieces == nil && found.beads.allSatisfy { $0.state == .auto })
  }
}
