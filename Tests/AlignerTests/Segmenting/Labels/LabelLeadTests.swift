import Testing

@testable import Aligner

/// The label with its text is what the document has, byte by byte.
@Suite struct LabelLeadTests {
  @Test(arguments: [
    "Chapitre 3 : les piliers de l’enseignement", "Article 1er. – La présente loi fixe les conditions.",
    "Art. 2.- Elle s’applique à tous.", "Article 5 bis : le renvoi est prononcé.", "Annexe A : Titre",
    "Annexe II – Liste des écoles", "المادة 5 مكرر: يعلن المجلس الفصل.", "المادة الأولى. – يحدد هذا القانون الشروط.",
    "الفقرة ١. لا يقبل أي استثناء.", "Premièrement : les États ont versé.", "أولا: دفعت الدول.",
    "-  Second point : le budget ;", "•\u{A0}le port", "1°) Les membres ont remercié.", "1 -  Les membres.",
    "## 1. Le port", "- 1- Le port", "1.\tLe port", "Article 5 :", "Article 5", "12.",
  ])
  func aLineIsKeptAsItIs(line: String) throws {
    let document = Document(line + "\n")
    let paragraph = try #require(document.paragraphs.first)
    #expect(Array(paragraph.labelledText.utf8) == Array(line.utf8))
    #expect(paragraph.label != nil)
  }

  /// The text loses marks of bold type and what is invisible, and so does what stands in front of it.
  @Test(arguments: [
    ("**Article 5 :** Le port", "Article 5 : Le port"), ("\u{200F}1\u{200F}- نص قصير.", "1- نص قصير."),
    ("1.\nLe port est ouvert.", "1. Le port est ouvert."), ("  2. Le port", "2. Le port"),
  ])
  func whatIsNoTextIsNotKept(text: String, kept: String) {
    #expect(Document(text + "\n").texts == [kept])
  }

  /// How far a label that a format shows stands from its text, only the format knows.
  @Test func aShownLabelIsFollowedByASpace() {
    var passages = Passages(name: "texte", isNumbered: false)
    for (number, text) in [(1, "  Le port est ouvert."), (2, "")] {
      let label = ShownLabel(written: "Article \(number)", value: .init(family: .number, ordinals: [number]), level: 0)
      passages.append(text, role: .init(label: label))
    }
    #expect(Segmenter().segment(passages, language: .french).texts == ["Article 1 Le port est ouvert.", "Article 2"])
  }
}
