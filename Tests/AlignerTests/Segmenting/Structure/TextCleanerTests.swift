import Aligner
import Testing

/// What OCR, conversion and word processors leave in a text, and what of it stays.
@Suite struct TextCleanerTests {
  @Test(arguments: [
    ("**Le phare** du cap est haut.", "Le phare du cap est haut."),
    ("La 48^{ème} session est close.", "La 48ème session est close."),
    ("La 3^(e) session est close.", "La 3e session est close."),
    ("Le <i>Neptune</i> est à quai<br/>.", "Le Neptune est à quai."),
    ("Une sec\u{AD}onde lettre.", "Une seconde lettre."),
    ("Un\u{200B}e ou de\u{2060}ux.", "Une ou deux."),
    ("\u{202B}Une ligne\u{202C} à l’envers.\u{200F}", "Une ligne à l’envers."),
    ("Deux  blancs\tet un.", "Deux blancs et un."),
    ("Un\u{0}mot\u{7}nu.", "Un mot nu."),
  ])
  func tracesOfOtherProgramsGo(source: String, text: String) {
    #expect(Document(source + "\n").texts == [text])
  }

  @Test(arguments: [
    "Si a < b et b > c, alors a < c.", "Le prix est de 2 * 3 dinars.", "Les 40\u{A0}% du port\u{202F}; voilà.",
    "مُدَّةُ العَمَلِ سَنَةٌ كامِلَة.",
    "Voir <https://exemple.tn> ou écrire.", "La note ^ du bas.", "كتـــاب البحر مفتوح.",
    "e\u{301}te\u{301} sans précomposer.",
  ])
  func whatTheAuthorWroteStays(text: String) {
    #expect(Document(text + "\n", .arabic).texts.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
  }

  @Test func markupWithLettersIsReportedWhereItStood() {
    let text = "1. Le <i>Neptune</i> est à quai.\n"
    let document = Document(text)
    #expect(document.removed == ["markup: <i>", "markup: </i>"])
    for removal in document.removals {
      #expect(Array(text.utf8)[removal.place.byteRange].elementsEqual(removal.text.utf8))
      #expect(removal.place.line == 1)
    }
  }

  @Test func aBoldLabelIsALabel() {
    let document = Document(
      "- 1- **SALUE** l’effort du port ;\n\n**2.** **Décide** d’agir ;\n\n- 3- **PRIE** le port d’écrire.\n")
    #expect(document.paragraphs.map(\.label?.written) == ["1-", "2.", "3-"])
    #expect(
      document.paragraphs.map(\.text) == ["SALUE l’effort du port ;", "Décide d’agir ;", "PRIE le port d’écrire."])
  }
}
