import Aligner
import Testing

@Suite struct LanguageDetectorTests {
  @Test(
    arguments: [
      ("Le Conseil a adopté le rapport.", .french), ("اعتمد المجلس التقرير.", .arabic),
      ("اعتمد المجلس تقرير منظمة الأغذية والزراعة (FAO) عن المياه.", .arabic),
      ("Le mot « سلام » se lit salam.", .french), ("ﺍﻟﻌﺮﺑﻴﺔ", .arabic), ("12. 13. ab", .french), ("1. ١. نص", .arabic),
      ("1. 2. 3.", nil), ("", nil), ("a 1", nil), ("٣ — ؟", nil), ("كَـــ", nil),
    ] as [(String, Language?)])
  func theScriptOfMostLettersDecides(text: String, language: Language?) {
    #expect(LanguageDetector.language(of: SourceText(name: "texte", text: text)) == language)
  }
}
