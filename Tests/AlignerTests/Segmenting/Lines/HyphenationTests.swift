import Aligner
import Testing

@Suite struct HyphenationTests {
  /// A wrapped document that ends a line in `head` and begins the next with `tail`, and has `elsewhere` at its end.
  private func document(_ head: String, _ tail: String, elsewhere: String = "") -> Document {
    let text = """
      1. Le jury a longuement examiné les plans de la tour et ceux de la \(head)
      \(tail) avant de rendre son avis, qui a été lu en séance publique par la
      présidente et transmis le jour même à la commune et à la région.

      2. La commune a fait connaître sa réponse au mois de juin : elle prend à sa
      charge le tiers de la dépense et confie le suivi du chantier à ses services.
      \(elsewhere)
      """
    return Document(text)
  }

  @Test func aSoftHyphenIsATraceOfTheLineEnd() {
    #expect(document("char\u{AD}", "pente du toit").texts[0].contains("de la charpente du toit"))
  }

  @Test func aHyphenBeforeACapitalIsPartOfTheName() {
    #expect(document("région du Haut-", "Atlas oriental").texts[0].contains("région du Haut-Atlas oriental"))
  }

  @Test func theDocumentSaysHowTheWordIsWritten() {
    let whole = document("char-", "pente du toit", elsewhere: "La charpente est neuve.")
    #expect(whole.texts[0].contains("de la charpente du toit"))
    let compound = document("demi-", "lune du quai", elsewhere: "La demi-lune est ancienne.")
    #expect(compound.texts[0].contains("de la demi-lune du quai"))
  }

  @Test func aHyphenNeverBecomesABlank() {
    for head in ["char-", "demi-", "vice-"] {
      #expect(!document(head, "pente du toit").texts[0].contains("- "))
    }
  }

  @Test func aDashStaysADash() {
    #expect(document("tour -", "la plus haute - du cap").texts[0].contains("de la tour - la plus haute - du cap"))
  }
}
