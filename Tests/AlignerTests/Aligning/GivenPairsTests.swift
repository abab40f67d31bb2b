import Testing

@testable import Aligner

@Suite struct GivenPairsTests {
  private func side(_ text: String, line: Int) -> GivenBitext.Side? {
    GivenBitext.Side(text: text, place: SourcePlace(byteRange: 0..<1, line: line))
  }

  private func bitext(_ pairs: [(String, String)]) -> GivenBitext {
    GivenBitext(
      name: "m.tmx",
      units: pairs.enumerated().map { .init(french: side($1.0, line: $0 + 1), arabic: side($1.1, line: $0 + 1)) })
  }

  private static let pairs = [
    ("1. Le Comité exécutif s’est réuni à Alep le 5 mai 2016.", "1. اجتمعت اللجنة التنفيذية في حلب يوم 5 مايو 2016."),
    ("2. Il a adopté le rapport sur les 12 projets de 2015.", "2. واعتمدت التقرير عن المشاريع الـ 12 لسنة 2015."),
    ("3. Il remercie le Gouvernement de la Turquie.", "3. وتشكر اللجنة حكومة تركيا."),
  ]

  @Test func pairsStayAsTheyAreAndGetTheirConfidence() {
    let alignment = GivenPairs().align(bitext(Self.pairs))
    #expect(alignment.hasGivenPairs && alignment.verdict.isTranslation)
    #expect(alignment.beads.map(\.source) == [0..<1, 1..<2, 2..<3])
    #expect(alignment.beads.map(\.target) == [0..<1, 1..<2, 2..<3])
    #expect(alignment.beads.allSatisfy { $0.confidence > 0.9 })
    #expect(alignment.source.paragraphs.map(\.label?.number) == [1, 2, 3])
    #expect(alignment.target.paragraphs.map(\.place.line) == [1, 2, 3])
  }

  @Test func wrongPairsAreDoubtedAndReported() {
    var pairs = Self.pairs
    (pairs[0].1, pairs[1].1) = (pairs[1].1, pairs[0].1)
    let alignment = GivenPairs().align(bitext(pairs + Self.pairs + Self.pairs))
    #expect(alignment.beads[0].confidence < 0.5 && alignment.beads[1].confidence < 0.5)
    let findings = BitextCheck().report(on: alignment).findings.filter { $0.rule == NotATranslation.id }
    #expect(findings.map(\.source?.paragraph) == [0, 1])
  }

  @Test func aMissingSideIsAnUnpairedParagraph() {
    let alignment = GivenPairs().align(bitext(Self.pairs + [("Un texte seul.", ""), ("", "نص وحيد هنا.")]))
    #expect(alignment.beads.map(\.shapeName) == ["1-1", "1-1", "1-1", "1-0", "0-1"])
  }
}
