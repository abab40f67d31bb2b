import Testing

@testable import Aligner

@Suite struct GivenPairsTests {
  private func side(_ text: String, line: Int) -> GivenBitext.Side? {
    GivenBitext.Side(text: text, place: SourcePlace(byteRange: 0..<1, line: line))
  }

  private func bitext(_ pairs: [(String, String)]) -> GivenBitext {
    GivenBitext(
      name: "m.tmx",
      units: pairs.enumerated().map { .init(source: side($1.0, line: $0 + 1), target: side($1.1, line: $0 + 1)) })
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

  /// In a half-translated file each segment without Arabic is named, those that look like headings too, and nothing else is said.
  @Test func eachUnitThatIsNotTranslatedIsAFinding() {
    let left = ["TITRE DU CHAPITRE", "La jetée reste ouverte le matin.", "Le phare"]
    let alignment = GivenPairs().align(bitext(left.map { ($0, "") } + Self.pairs))
    let findings = BitextCheck().report(on: alignment).findings
    #expect(findings.map(\.rule) == left.map { _ in "missing-paragraph" })
    #expect(findings.map(\.severity) == left.map { _ in .error })
    #expect(findings.map(\.source?.paragraph) == [0, 1, 2])
    #expect(findings.allSatisfy { $0.message.plain(.english).hasSuffix("has no text in the Arabic.") })
  }

  /// What has one side only is no rival of the pairs around it, however much of the file that is.
  @Test func aHalfTranslatedFileIsAsSureAsItsPairs() {
    let whole = GivenPairs().align(bitext(Self.pairs))
    let left = (1...40).map { ("Le chapitre \($0) traite de la pêche et du commerce.", "") }
    let half = GivenPairs().align(bitext(left + Self.pairs + left), explaining: true)
    #expect(half.beads.count == 83 && half.beads[..<40].allSatisfy { $0.isUnpaired && $0.confidence == 1 })
    #expect(half.beads[40..<43].map(\.confidence) == whole.beads.map(\.confidence))
    #expect(half.verdict == whole.verdict && half.source.paragraphs[40].text == whole.source.paragraphs[0].text)
    let none = GivenPairs().align(bitext(left))
    #expect(none.beads.count == 40 && none.beads.allSatisfy(\.isUnpaired))
  }

  /// What looks like markup, page furniture or wrapped lines is the text of its unit, and stays so.
  @Test(arguments: [
    "*** Attention : marée haute ***", "Le **môle** est fermé.", "**3.** Le môle", "Le <b>môle</b> sud",
    "x^{2} + y^(2)",
    "- 12 -", "12", "* ** *", "<br/>",
    "Le môle qui va de la capitainerie jusqu’au feu rouge et qui longe les chantiers du",
    "# Marée", "| Nom | Heure |", "~~~", "3. Le môle", "  deux  blancs  ",
  ])
  func theTextOfAUnitIsKept(text: String) {
    let pairs = Self.pairs + [(String, String)](repeating: (text, text), count: 3) + Self.pairs + [(text, text)]
    let alignment = GivenPairs().align(bitext(pairs))
    let words = text.split(separator: " ").joined(separator: " ")
    for document in [alignment.source, alignment.target] {
      #expect(document.paragraphs.count == pairs.count)
      #expect(document.paragraphs[5].labelledText == words && document.paragraphs[9].labelledText == words)
    }
  }

  /// Copies are as good a partner as a pair's own side, so that each of many looked unsure: 19,826 of 20,000.
  @Test func aPairThatIsRepeatedIsAsSureAsOnce() {
    let once = GivenPairs().align(bitext(Self.pairs), explaining: true)
    let pairs = Self.pairs.flatMap { [(String, String)](repeating: $0, count: 200) } + Self.pairs
    let often = GivenPairs().align(bitext(pairs), explaining: true)
    #expect(often.beads.map(\.source) == pairs.indices.map { $0..<($0 + 1) })
    #expect(often.beads.map(\.target) == pairs.indices.map { $0..<($0 + 1) })
    #expect(often.source.paragraphs.map(\.place.line) == pairs.indices.map { $0 + 1 })
    #expect(
      often.beads.map(\.confidence) == pairs.indices.map { once.beads[$0 < 600 ? $0 / 200 : $0 - 600].confidence })
    #expect(often.beads.map(\.reasons) == pairs.indices.map { once.beads[$0 < 600 ? $0 / 200 : $0 - 600].reasons })
    #expect(often.verdict.isTranslation)
    #expect(BitextCheck().report(on: often).findings == [])
  }

  @Test func aMissingSideThatIsRepeatedStaysMissing() {
    let alone = [(String, String)](repeating: ("Un texte seul.", ""), count: 3)
    let alignment = GivenPairs().align(bitext(Self.pairs + alone + [("", "نص وحيد هنا.")] + alone))
    let shapes = ["1-1", "1-1", "1-1", "1-0", "1-0", "1-0", "0-1", "1-0", "1-0", "1-0"]
    #expect(alignment.beads.map(\.shapeName) == shapes)
    #expect(alignment.source.paragraphs.count == 9 && alignment.target.paragraphs.count == 4)
  }
}
