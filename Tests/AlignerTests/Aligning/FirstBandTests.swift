import Testing

@testable import Aligner

@Suite struct FirstBandTests {
  private static func band(
    _ source: Document, _ target: Document, limits: SearchLimits = .usual
  ) -> FirstBand {
    FirstBand(bitext: BitextFeatures(source, target), kinds: Evidences.all, limits: limits, fixed: nil)
  }

  @Test func theDiagonalIsANarrowBand() throws {
    let corpus = try Corpus.named("resolutions")
    let count = corpus.french.paragraphs.count
    let diagonal = try #require(Self.band(corpus.french, corpus.arabic).diagonal)
    #expect(diagonal.nodeCount < (count + 1) * 9 && diagonal.nodeCount > count * 5)
    #expect((0...count).allSatisfy { diagonal.rows[$0].contains($0) })
  }

  @Test func thereIsNoneBetweenSidesThatDifferOrWhereItSavesNothing() throws {
    let corpus = try Corpus.named("resolutions")
    let shorter = corpus.arabic.keeping(Array(corpus.arabic.paragraphs.indices.dropLast()))
    #expect(Self.band(corpus.french, shorter).diagonal == nil)
    let first = Array(0..<6)
    #expect(Self.band(corpus.french.keeping(first), corpus.arabic.keeping(first)).diagonal == nil)
    let none = SearchLimits(wholeLattice: 0)
    #expect(Self.band(corpus.french, corpus.arabic, limits: none).diagonal == nil)
  }

  /// Where the way is the diagonal, hardly anything else is weighed; where it is not, all that was before.
  @Test func onlyTheDiagonalIsWeighedWhereItIsTheWay() throws {
    func cells(_ source: Document, _ target: Document) -> Int {
      let clock = StageClock()
      _ = BitextAligner().align(source, target, clock: clock)
      return clock.cellCount
    }
    let corpus = try Corpus.named("guide")
    let count = corpus.french.paragraphs.count
    #expect(cells(corpus.french, corpus.arabic) < 3 * 13 * count)
    let turned = corpus.arabic.keeping(Array(corpus.arabic.paragraphs.indices.reversed()))
    #expect(cells(corpus.french, turned) > 3 * (count - 1) * (count - 1))
  }
}
