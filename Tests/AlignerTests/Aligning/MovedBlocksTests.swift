import Foundation
import Testing

@testable import Aligner

@Suite struct MovedBlocksTests {
  /// Paragraphs that differ in a number alone, some of which stand elsewhere in the translation.
  private static func toy(order: [Int]) -> Toy {
    Toy(
      order.indices.map { Samples.plain(.body, "Le budget de la ville s'élève à \(1000 + 7 * $0) dinars.") },
      order.map { Samples.plain(.body, "تبلغ ميزانية المدينة \(1000 + 7 * $0) دينارا.") })
  }

  private static func alignment(order: [Int]) -> Alignment {
    let toy = toy(order: order)
    return BitextAligner(lexicon: .empty).align(toy.french, toy.arabic)
  }

  /// Whether each Arabic paragraph is paired with the French one that it was made of.
  private static func found(_ order: [Int], _ alignment: Alignment) -> Int {
    alignment.beads.count { bead in
      bead.shapeName == "1-1" && order[bead.target.lowerBound] == bead.source.lowerBound
    }
  }

  @Test func aBlockThatStandsElsewhereIsPairedAndCrosses() {
    let order = Array(0..<10) + Array(16..<40) + Array(10..<16)
    let alignment = Self.alignment(order: order)
    #expect(Self.found(order, alignment) == order.count)
    #expect(alignment.beads.count(where: \.isCrossing) == 6)
  }

  /// A paragraph of an article that has moved is two in Arabic: the second one was left over.
  @Test func aParagraphThatIsTwoIsFoundInABlockThatStandsElsewhere() throws {
    let corpus = try Corpus.named("regulation")
    let text = String(decoding: corpus.gold.target.text.bytes, as: UTF8.self)
    func place(_ heading: String) throws -> String.Index { try #require(text.range(of: heading + "\n")).lowerBound }
    let (third, fourth, fifth) = (
      try place("المادة الثالثة"), try place("المادة الرابعة"), try place("المادة الخامسة")
    )
    let moved = text[..<third] + text[fourth..<fifth] + text[third..<fourth] + text[fifth...]
    let arabic = Segmenter().segment(SourceText(name: "ar", text: String(moved)), language: .arabic)
    let alignment = BitextAligner().align(corpus.french, arabic)
    #expect(alignment.unpairedTarget.isEmpty)
    #expect(alignment.beads.contains { $0.isCrossing && $0.shapeName == "1-2" })
    // No heading is a part of what it heads.
    #expect(alignment.beads.allSatisfy { !$0.isCrossing || $0.source.count == 1 })
  }

  /// More pairs than are compared each: 550 times 550.
  @Test func aBlockOfHundredsIsFoundByWhatIsRare() {
    let order = Array(550..<1200) + Array(0..<550)
    let alignment = Self.alignment(order: order)
    #expect(Self.found(order, alignment) == order.count)
    #expect(alignment.beads.count(where: \.isCrossing) == 550)
  }

  /// Two paragraphs that could be exchanged for each other do not keep others from being found.
  @Test func whatIsInDoubtDoesNotHideWhatIsNot() {
    let (twin, other) = (
      "Le comité se réunit à Tunis le 4 mars 2019.", "Le budget de la ville s'élève à 48250 dinars, soit 7310 de plus."
    )
    let (arabicTwin, arabicOther) = (
      "تجتمع اللجنة في تونس في 4 مارس 2019.", "تبلغ ميزانية المدينة 48250 دينارا، أي بزيادة 7310."
    )
    let between = (0..<30).map {
      ("Il est pris acte du point \(3000 + 11 * $0).", "أخذ علم بالنقطة \(3000 + 11 * $0).")
    }
    let french = [twin, between[0].0, twin, between[1].0, other] + between[2...].map(\.0)
    let arabic =
      between.prefix(20).map(\.1) + [arabicTwin] + between[20..<25].map(\.1) + [arabicTwin]
      + between[25...].map(\.1) + [arabicOther]
    let toy = Toy(french.map { Samples.plain(.body, $0) }, arabic.map { Samples.plain(.body, $0) })
    let alignment = BitextAligner(lexicon: .empty).align(toy.french, toy.arabic)
    #expect(alignment.beads.contains { $0.source == 4..<5 && $0.target == 32..<33 && $0.isCrossing })
  }

  /// A number that went along with its paragraph tells where it has gone.
  @Test func aNumberThatWentAlongSpeaksForAPair() {
    let labels = (1...40).map { Toy.labelled(.number, [$0]) }
    let scores = MovedLabels(Toy(labels, labels).features()).scores(of: [
      (source: 4, target: 4), (source: 4, target: 9),
    ])
    #expect(scores[0] > 2)
    #expect(scores[1] < 0)
  }
}
