import Testing

@testable import Aligner

/// Paragraphs that stand in each other's place in the Arabic.
@Suite struct ExchangedPairsTests {
  /// Where the paragraphs of a number stand in a document.
  private static func place(of number: Int, in document: Document) throws -> Int {
    try #require(document.paragraphs.firstIndex { $0.kind == .numbered && $0.label?.number == number })
  }

  /// The findings on the communiqué, whose Arabic has been changed.
  private static func findings(_ change: (inout [Paragraph]) throws -> Void) throws -> [Finding] {
    let corpus = try Corpus.named("communique")
    var arabic = corpus.arabic
    try change(&arabic.paragraphs)
    arabic.anomalies = []
    let report = BitextCheck().report(on: BitextAligner().align(corpus.french, arabic))
    return report.findings.filter { $0.rule != "missing-paragraph" }
  }

  @Test(arguments: [(7, 8), (4, 5), (16, 17), (6, 9)])
  func textsUnderEachOthersNumbersAreOneFinding(first: Int, second: Int) throws {
    let corpus = try Corpus.named("communique")
    let places = try [first, second].map { try Self.place(of: $0, in: corpus.arabic) }
    let found = try Self.findings { paragraphs in
      let text = paragraphs[places[0]].text
      paragraphs[places[0]].text = paragraphs[places[1]].text
      paragraphs[places[1]].text = text
    }
    #expect(found.map(\.rule) == ["moved-paragraph"])
    #expect(found.first?.source?.paragraph == (try Self.place(of: first, in: corpus.french)))
    #expect(found.first?.target?.paragraph == places[1])
    let message = try #require(found.first?.message.plain(.english))
    #expect(message.hasPrefix("Paragraph \(first) (line ") && message.contains("and paragraph \(second) (line "))
    #expect(message.hasSuffix("their texts are exchanged, each stands under the number of the other."))
  }

  @Test func wholeParagraphsThatChangedPlacesAreOneFinding() throws {
    let corpus = try Corpus.named("communique")
    let places = try [15, 16].map { try Self.place(of: $0, in: corpus.arabic) }
    let found = try Self.findings { $0.swapAt(places[0], places[1]) }
    #expect(found.map(\.rule) == ["moved-paragraph"])
    #expect(found.first?.message.plain(.english).hasSuffix("each stands where the other should.") == true)
  }

  @Test(arguments: ["communique", "resolutions", "regulation", "report", "guide"])
  func noneOfTheIntactTextsIsExchanged(name: String) throws {
    let alignment = try Corpus.named(name).alignment
    let scores = ContentScores(alignment, lexicon: .bundled)
    #expect(ExchangedPairs.opened(alignment, by: scores).beads == alignment.beads)
  }
}

/// Which crossing beads are an exchange, and which have moved.
@Suite struct PlaceExchangeTests {
  /// The exchanges among single pairs whose targets stand in an order.
  private static func exchanges(_ order: [Int]) -> [[[Int]]] {
    let beads = order.enumerated().map { source, target in
      Bead(source: source..<source + 1, target: target..<target + 1, isCrossing: source != target)
    }
    return PlaceExchange.all(in: beads).map { [$0.first, $0.second] }
  }

  @Test(
    arguments: [
      ([0, 2, 1, 3], [[[1], [2]]]), ([0, 3, 2, 1, 4], [[[1], [3]]]), ([2, 3, 0, 1], [[[0, 1], [2, 3]]]),
      ([3, 4, 2, 0, 1], [[[0, 1], [3, 4]]]), ([1, 0, 3, 2], [[[0], [1]], [[2], [3]]]),
      ([2, 1, 0], [[[0], [2]]]),
    ] as [([Int], [[[Int]]])])
  func whatChangedPlaces(order: [Int], found: [[[Int]]]) { #expect(Self.exchanges(order) == found) }

  @Test(arguments: [[0, 1, 2], [1, 2, 3, 0], [3, 0, 1, 2], [2, 3, 4, 5, 6, 0, 1], [1, 3, 0, 2]])
  func whatMovedOrStayed(order: [Int]) { #expect(Self.exchanges(order).isEmpty) }

  @Test func whatIsUnpairedDoesNotMatter() {
    let beads = [
      Bead(source: 0..<1, target: 2..<3, isCrossing: true), Bead(source: 1..<2, target: 3..<3),
      Bead(source: 2..<2, target: 1..<2), Bead(source: 2..<3, target: 0..<1, isCrossing: true),
    ]
    #expect(PlaceExchange.all(in: beads).map(\.beads) == [[0, 3]])
  }
}
