import Testing

@testable import Aligner

/// Terms of the project's glossary that are planted in its corpora: what stands there is not missed, what does not is.
@Suite struct PlantedTermsTests {
  /// Terms that stand in both texts of a corpus, with what the Arabic has for each and another word to plant.
  private static let planted = [
    ("communique", "ministre", "وزير", "وزراء"), ("communique", "mauritanien", "موريتاني", "الموريتاني"),
    ("communique", "résolution", "قرار", "القرار"),
    ("resolutions", "déchets dangereux", "نفايات خطرة", "النفايات الخطرة"),
    ("report", "école", "مدرسة", "مدرسة"),
  ]

  @Test(arguments: planted)
  func aPlantedWordIsFound(corpus: String, term: String, target: String, standing: String) throws {
    var alignment = try Corpus.named(corpus).alignment
    let check = BitextCheck(
      rules: [try #require(CheckRules.named("term-mismatch"))], glossary: Glossary([.init(term, [target])]))
    let before = check.report(on: alignment).findings.count
    let place = try #require(
      alignment.beads.first { bead in
        !bead.isUnpaired && alignment.source.paragraphs[bead.source].contains { $0.text.contains(term) }
          && alignment.target.paragraphs[bead.target].contains { $0.text.contains(standing) }
      })
    for index in place.target {
      alignment.target.paragraphs[index].text.replace(standing, with: "الكتاب")
    }
    let findings = check.report(on: alignment).findings
    #expect(findings.count == before + 1)
    #expect(findings.contains { $0.source.map { place.source.contains($0.paragraph) } == true })
  }
}
