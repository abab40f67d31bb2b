import Foundation
import Testing

@testable import Aligner

/// A real communiqué of 17 numbered paragraphs: French from a PDF, Arabic from a word processor.
@Suite(.enabled(if: Seeds.areThere, Comment(rawValue: Seeds.absence)))
struct SeedAlignmentTests {
  private static let numbers = Array(1...17)

  private static let numbered = Result {
    BitextAligner().align(try Seeds.aleppoFrench.document(), try Seeds.aleppoArabic.document())
  }

  /// The letters and digits of both sides of each paired bead, a bar between.
  private static func pairs(_ alignment: Alignment) -> [[UInt32]] {
    alignment.beads.filter { !$0.isUnpaired }.map { bead in
      let source = alignment.source.paragraphs[bead.source].flatMap { LetterText.letters(of: $0.text) }
      let target = alignment.target.paragraphs[bead.target].flatMap { LetterText.letters(of: $0.text) }
      return source + [0x7C] + target
    }
  }

  @Test func everyNumberedParagraphIsPaired() throws {
    let alignment = try Self.numbered.get()
    let pairs = alignment.beads.filter { $0.shapeName == "1-1" && !$0.isCrossing }.map { bead in
      [alignment.source.paragraphs[bead.source.lowerBound], alignment.target.paragraphs[bead.target.lowerBound]]
        .map { $0.label?.number }
    }
    #expect(pairs.filter { $0[0] != nil } == Self.numbers.map { [$0, $0] })
    #expect(alignment.verdict.isTranslation)
  }

  /// Two Arabic paragraphs that a page break cuts are two without their numbers; their beads have to join them.
  @Test func everyParagraphIsPairedWithoutNumbersToo() throws {
    let french = try Seeds.aleppoFrench.sourceWithoutNumbers()
    let arabic = try Seeds.aleppoArabic.sourceWithoutNumbers()
    try #require(french.count == 17)
    try #require(arabic.count == 17)
    let alignment = BitextAligner().align(
      Segmenter().segment(french.text, language: .french), Segmenter().segment(arabic.text, language: .arabic))
    #expect(alignment.source.paragraphs.allSatisfy { $0.label == nil })
    let found = Set(Self.pairs(alignment))
    let lost = zip(Self.numbers, Self.pairs(try Self.numbered.get()).suffix(17)).filter { !found.contains($1) }
    #expect(lost.map(\.0) == [])
    #expect(alignment.verdict.isTranslation)
  }

  @Test(arguments: [Language.french, .arabic])
  func everyWordIsInABeadOrRemoved(language: Language) throws {
    let text = try (language == .french ? Seeds.aleppoFrench : Seeds.aleppoArabic).source()
    let alignment = try Self.numbered.get()
    let document = language == .french ? alignment.source : alignment.target
    let kept = alignment.beads.flatMap { bead in
      document.paragraphs[language == .french ? bead.source : bead.target].map(\.labelledText)
    }
    let words = Self.words(kept + document.removals.map(\.text))
    #expect(words == Self.words([String(decoding: text.bytes, as: UTF8.self)]))
    #expect(words.count > 800)
  }

  /// The words and numbers of some texts, sorted.
  private static func words(_ texts: [String]) -> [Substring] {
    texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.sorted()
  }

  @Test(arguments: [
    (Seeds.aleppoFrench, Seeds.press), (Seeds.contactGroup, Seeds.press), (Seeds.contactGroup, Seeds.aleppoArabic),
  ])
  func aDigestOrAnotherReportIsNoTranslation(french: Seeds.Seed, arabic: Seeds.Seed) throws {
    #expect(!BitextAligner().align(try french.document(), try arabic.document()).verdict.isTranslation)
  }
}
