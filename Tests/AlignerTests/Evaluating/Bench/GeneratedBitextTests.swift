import Testing

@testable import Aligner

@Suite struct GeneratedBitextTests {
  private func small() -> Alignment {
    let segmenter = Segmenter()
    return BitextAligner().align(
      segmenter.segment(SourceText(name: "fr", text: Texts.french), language: .french),
      segmenter.segment(SourceText(name: "ar", text: Texts.arabic), language: .arabic))
  }

  @Test func itIsTheSameEachTime() throws {
    let (first, second) = (
      GeneratedBitext(from: small(), paragraphCount: 500), GeneratedBitext(from: small(), paragraphCount: 500)
    )
    #expect(try #require(first).source == second?.source)
    #expect(first?.target == second?.target)
  }

  @Test func aLargerOneBeginsAsASmallerOne() throws {
    let (few, many) = (
      GeneratedBitext(from: small(), paragraphCount: 50), GeneratedBitext(from: small(), paragraphCount: 99)
    )
    #expect(try #require(many).source.starts(with: try #require(few).source))
  }

  @Test func itIsOfTheSizeAskedForAndATranslation() throws {
    let bitext = try #require(GeneratedBitext(from: small(), paragraphCount: 500))
    let segmenter = Segmenter()
    let french = segmenter.segment(
      SourceText(name: "fr", text: String(decoding: bitext.source, as: UTF8.self)), language: .french)
    let arabic = segmenter.segment(
      SourceText(name: "ar", text: String(decoding: bitext.target, as: UTF8.self)), language: .arabic)
    #expect(french.paragraphs.count == 500)
    #expect((480..<500).contains(arabic.paragraphs.count))
    let clock = StageClock()
    let alignment = BitextAligner().align(french, arabic, clock: clock)
    #expect(alignment.verdict.isTranslation)
    #expect(alignment.beads == BitextAligner().align(french, arabic).beads)
    for stage in [StageClock.Stage.features, .evidence, .search, .posterior] { #expect(clock.time(of: stage) > .zero) }
    #expect(clock.time(of: .reading) == .zero)
    // Three passes, each at least over the diagonal.
    #expect(clock.cellCount > 3 * 480)
  }

  /// How many beads are weighed decides how long a search takes, on any machine. With the pairs of the corpus `report` it
  /// was 51.9 for each paragraph of 600 and 51.2 for each of 1,200; much more would be felt, and so would growth with the length.
  @Test func theSearchDoesNotGrow() throws {
    func cells(_ count: Int) throws -> Double {
      let bitext = try #require(GeneratedBitext(from: try Corpus.named("report").alignment, paragraphCount: count))
      let documents = [bitext.source, bitext.target].map {
        Passages(SourceText(name: "generated", text: String(decoding: $0, as: UTF8.self)))
      }
      let (source, target) = Segmenter().segment(documents[0], documents[1])
      let clock = StageClock()
      let alignment = BitextAligner().align(source, target, clock: clock)
      return StageReport(clock, byteCount: 0, alignment: alignment, peakMemory: nil).cellsPerParagraph
    }
    let (few, many) = (try cells(600), try cells(1200))
    #expect(few <= 54 && many <= 54)
    #expect(many <= 1.02 * few)
  }

  @Test func withoutPairsThereIsNone() {
    let empty = BitextAligner().align(
      Segmenter().segment(SourceText(name: "fr", text: ""), language: .french),
      Segmenter().segment(SourceText(name: "ar", text: ""), language: .arabic))
    #expect(GeneratedBitext(from: empty, paragraphCount: 10) == nil)
  }
}
