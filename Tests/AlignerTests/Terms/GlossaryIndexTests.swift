import Testing

@testable import Aligner

/// A term is known in all its forms, and nothing else is taken for it.
@Suite struct GlossaryIndexTests {
  /// What is missed of a glossary of one term in a pair of texts.
  private static func missed(_ term: String, _ targets: [String], _ source: String, _ target: String) -> Int {
    GlossaryIndex(Glossary([.init(term, targets)]), from: .french, to: .arabic).differences(source, target).count
  }

  @Test(arguments: [
    ("droits de l'homme", "Le droit de l’homme", true), ("État membre", "les Etats membres", true),
    ("État membre", "LES ETATS MEMBRES", true), ("travail", "les travaux", true),
    ("plan national", "Plans nationaux", true),
    ("cour", "au cours de", false), ("marché", "il marche", false), ("droit interne", "le droit international", false),
    ("droit de l’homme", "le droit. L’homme", false), ("est", "il est là", false),
    ("s’abstenir", "de s’abstenir", true),
    ("accord", "il accorde", false), ("droit au travail", "le droit du travail", false),
  ])
  func aFrenchTermIsFoundInItsForms(term: String, text: String, isFound: Bool) {
    #expect(Self.missed(term, ["مصطلح"], text, "نص آخر") == (isFound ? 1 : 0))
  }

  @Test(arguments: [
    ("قرار", "وبقراراتها"), ("سلاح نووي", "للأسلحة النووية"), ("حق", "والحقوق"), ("اتفاقية", "اتفاقيتهم"),
    ("حقوق الإنسان", "بحقوق كل إنسان"), ("لجنة", "وللجنة"), ("لجنة", "اللجان"), ("مقر", "مَقَرِّها"),
    ("التزام", "بالالتزامات"), ("عامل", "العاملين"), ("معتد", "المعتدي"), ("امرأة", "النساء"), ("مياه", "والمياه"),
    ("دولة عضو", "الدولتين العضوين"), ("إرهابي", "الإرهابيون"), ("اجتماع", "االجتماع"), ("عملا بـ", "عملاً بالقرار"),
  ])
  func anArabicTermIsKnownInItsForms(term: String, text: String) {
    #expect(Self.missed("terme", [term], "le terme", "ثم \(text) هنا") == 0)
    #expect(Self.missed("terme", [term], "le terme", "ثم شيء غيره هنا") == 1)
  }

  @Test func aVerbIsKnownInItsImperfectAndByItsNoun() {
    for text in ["يعزز", "ولتعزيز", "عزّزت"] { #expect(Self.missed("renforcer", ["عزز"], "renforcer", text) == 0) }
    #expect(Self.missed("sciences", ["علم"], "la science", "التعليم") == 1)
  }

  @Test func aTermWithinALongerOneIsNotAskedFor() {
    let glossary = Glossary([.init("conseil", ["مجلس"]), .init("conseil d’administration", ["هيئة التسيير"])])
    let index = GlossaryIndex(glossary, from: .french, to: .arabic)
    #expect(index.differences("Le conseil d’administration", "هيئة التسيير").isEmpty)
    #expect(index.differences("Le conseil", "هيئة التسيير").map(\.targets) == [["مجلس"]])
  }

  @Test func rowsOfOneTermAreAlternativesAndATermIsMissedOnce() {
    let glossary = Glossary([.init("aide", ["معونة"]), .init("Aides", ["مساعدة"])])
    let index = GlossaryIndex(glossary, from: .french, to: .arabic)
    #expect(index.differences("L’aide", "المساعدات").isEmpty)
    let missed = index.differences("L’aide et les aides", "الدعم")
    #expect(missed.map(\.targets) == [["معونة", "مساعدة"]])
    #expect(missed.map(\.ranges) == [[4..<8, 16..<21]])
  }
}
