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

  @Test func withoutPairsThereIsNone() {
    let empty = BitextAligner().align(
      Segmenter().segment(SourceText(name: "fr", text: ""), language: .french),
      Segmenter().segment(SourceText(name: "ar", text: ""), language: .arabic))
    #expect(GeneratedBitext(from: empty, paragraphCount: 10) == nil)
  }
}
