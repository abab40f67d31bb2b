import Aligner
import Testing

@Suite struct SentenceSplitterTests {
  /// Texts whose sentences are set apart by `|`.
  static let french = [
    "M. Dupont est arrivé à 10 h.|Il a parlé.", "Voir l’art. 5 et le n° 12.|La suite est à la p. 8.",
    "Le taux est de 3.5 points.|Il baisse.", "J. Dupont et A.-M. Leroy (Li et al. 2020) l’ont dit.|C’est vrai.",
    "« Est-ce vrai ? »|Elle n’a rien dit.", "« Viens ! » dit-il.|Elle vint.", "Vraiment ?!|Oui.",
    "12. Le Comité s’est réuni.|Il a délibéré.", "En 2015.|12 pays ont signé.", "Il y en a…|Ou presque.",
    "Il y en a… ou presque.", "Il a lu […] le rapport (…) Le reste manque.",
    "Le site www.exemple.org est ouvert.|Bien.",
    "L’O.N.U. Le Conseil.", "Des riz, du blé, etc.|Le marché est ouvert.", "Un texte sans fin", "", "Un. ",
    "Les États-Unis d’Amérique ;|les autres aussi.",
  ]
  static let arabic = [
    "وصل الوفد يوم 5 مايو.|ثم انصرف.", "هل وصل الوفد؟|نعم.", "قال د. سمير إن العدد 3.5 فقط.|وهذا صحيح.",
    "قال: «هل تأتي؟»|فلم يجب.", "عام 622 ق.م. كان كذلك.", "١. اجتمعت اللجنة.|واعتمدت التقرير.",
    "وصل الوفد، وغادر في المساء.", "وصل الوفد؛ وغادر في المساء.",
  ]

  @Test(arguments: french.filter { !$0.contains(";|") })
  func frenchEndsWhereItEnds(text: String) {
    #expect(Self.split(text, .french) == Self.expected(text))
  }

  @Test(arguments: arabic)
  func arabicEndsWhereItEnds(text: String) {
    #expect(Self.split(text, .arabic) == Self.expected(text))
  }

  @Test(arguments: french + arabic, Language.allCases)
  func nothingIsLost(text: String, language: Language) {
    let plain = text.replacing("|", with: " ")
    let joined = SentenceSplitter.sentences(of: plain, language: language).joined(separator: " ")
    #expect(joined == plain)
  }

  /// At each mark the text was searched for something to read, from the beginning of the sentence to the end of the text.
  @Test(arguments: [".", ". ", ". . . ", "?!» ", "; ", ", "])
  func marksWithoutTextTakeNoTime(marks: String) {
    let row = String(repeating: marks, count: 100_000)
    let text = "Il a dit \(row)et la suite. Fin"
    let sentences = promptly {
      [text, row + "Fin", "Fin" + row].map { SentenceSplitter.sentences(of: $0, language: .french) }
    }
    #expect(sentences[0].last == "Fin")
    #expect(sentences[1].count == 1 && sentences[2].count == 1)
  }

  private static func split(_ text: String, _ language: Language) -> [String] {
    SentenceSplitter.sentences(of: text.replacing("|", with: " "), language: language)
  }

  private static func expected(_ text: String) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }
}
