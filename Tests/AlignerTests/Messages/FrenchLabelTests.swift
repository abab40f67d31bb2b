import Testing

@testable import Aligner

/// Labels within French sentences.
@Suite struct FrenchLabelTests {
  @Test(arguments: [
    ("Article 8", "l’article 8", "l’article 8"), ("ARTICLE 8", "l’article 8", "l’article 8"),
    ("Chapitre II", "le chapitre II", "le chapitre II"), ("Alinéa 2", "l’alinéa 2", "l’alinéa 2"),
    ("RÉSOLUTION N°7/47-POL", "la résolution N°7/47-POL", "le texte de la résolution N°7/47-POL"),
    ("Annexe 3", "l’annexe 3", "le texte de l’annexe 3"), ("المادة 8", "المادة 8", "المادة 8"),
    ("Articles", "Articles", "Articles"), ("", "", ""),
  ])
  func haveTheirArticle(label: String, definite: String, masculine: String) {
    let french = FrenchLabel(label)
    #expect((french.definite, french.masculine) == (definite, masculine))
  }

  @Test func whatIsQuotedStaysApart() {
    #expect(FrenchLabel(Message.apart("Article 8 a)")).definite == "l’\u{2068}article 8 a)\u{2069}")
  }

  @Test func sentencesUseThem() {
    let steps: [PlaceWords.Step] = [("Section 2", false), ("4", true)]
    #expect(PlaceWords.name(steps).french == "le texte de la section 2, paragraphe 4")
    #expect(PlaceWords.under(PlaceWords.above(steps), 1).french == "sous la section 2, paragraphe 4")
    #expect(PlaceWords.under(PlaceWords.above([("8", true)]), 2).french == "2e paragraphe sous le paragraphe 8")
    #expect(PlaceWords.name(steps).english == "Section 2, paragraph 4")
  }
}
