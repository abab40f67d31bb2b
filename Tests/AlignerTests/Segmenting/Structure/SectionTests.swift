import Aligner
import Testing

@Suite struct SectionTests {
  private static let french = """
    RÈGLEMENT DU PHARE

    Chapitre premier

    Dispositions générales

    Article premier

    Le phare est ouvert aux visiteurs du lever au coucher du soleil.

    Nul ne monte sans le gardien.

    Article 2. Les enfants de moins de douze ans montent accompagnés d’un adulte, qui répond d’eux.

    Chapitre II

    Tarifs

    Article 3

    1. L’entrée est gratuite pour les habitants de l’île.

    2. Les autres visiteurs paient deux dinars.
    """
  private static let arabic = """
    نظام المنارة

    الباب الأول

    أحكام عامة

    المادة الأولى

    تفتح المنارة أبوابها للزوار من شروق الشمس إلى غروبها.

    لا يصعد أحد من دون الحارس.

    المادة 2: يصعد الأطفال دون الثانية عشرة برفقة شخص بالغ، وهو المسؤول عنهم.

    الباب الثاني

    الرسوم

    المادة الثالثة

    1. الدخول مجاني لسكان الجزيرة.

    2. يدفع سائر الزوار دينارين.
    """

  @Test(arguments: [(french, .french), (arabic, .arabic)] as [(String, Language)])
  func bothLanguagesHaveOneStructure(text: String, language: Language) {
    let document = Document(text, language)
    #expect(
      document.paragraphs.map(\.kind)
        == [
          .heading, .heading, .heading, .heading, .body, .body, .numbered, .heading, .heading, .heading, .numbered,
          .numbered,
        ])
    let values = document.paragraphs.compactMap(\.label?.value)
    #expect(values.map(\.family) == [.chapter, .article, .article, .chapter, .article, .number, .number])
    #expect(values.map(\.ordinals) == [[1], [1], [2], [2], [3], [1], [2]])
    #expect(document.troubles.isEmpty)
  }

  @Test func aHeadingAloneOnItsLineIsAParagraphOfItsOwn() {
    let document = Document("Article premier\nLe quai est public.\n\nArticle 2\nLa jetée est fermée.\n")
    #expect(document.texts == ["Article premier", "Le quai est public.", "Article 2", "La jetée est fermée."])
  }

  @Test func aLabelBeforeATextIsItsLabel() {
    let document = Document(
      "Article 5. Nul ne mouille dans le chenal sans l’accord écrit du capitaine du port, sous peine d’amende.\n")
    #expect(document.paragraphs.map(\.label?.text) == ["Article 5"])
    #expect(document.paragraphs[0].text.hasPrefix("Nul ne mouille"))
  }

  @Test func aReferenceIsNoLabel() {
    let text = "1. Le capitaine veille.\n\nArticle 5 de la loi est réservé aux navires étrangers.\n\n2. Il écrit.\n"
    #expect(Document(text).kinds == ["numbered 1.", "continuation", "numbered 2."])
  }

  @Test func resolutionsAreSectionsWithPreambles() {
    let resolution = { (number: Int, title: String) in
      """
      RÉSOLUTION N° \(number)/9-MER
      SUR
      \(title)

      Le Conseil de la mer, réuni à Gabès du 3 au 5 mai,

      Rappelant ses résolutions antérieures,

      1. Adopte le plan de la saison ;

      2. Prie le Secrétaire général d’en suivre l’application.


      """
    }
    let document = Document(resolution(1, "LES OISEAUX MARINS") + resolution(2, "LES HERBIERS"))
    let one = ["heading RÉSOLUTION N° 1/9-MER", "heading", "body", "body", "numbered 1.", "numbered 2."]
    #expect(document.kinds == one + ["heading RÉSOLUTION N° 2/9-MER"] + one.dropFirst())
    #expect(document.paragraphs.map(\.section) == [nil, 0, 0, 0, 0, 0, nil, 6, 6, 6, 6, 6])
    #expect(document.sectionName(of: 10) == "RÉSOLUTION N° 2/9-MER")
    #expect(document.texts[1] == "SUR LES OISEAUX MARINS")
    #expect(document.troubles.isEmpty)
  }

  @Test func textUnderALabelledParagraphIsItsContinuation() {
    let document = Document(
      "1. Le port est petit.\n\nSes quais sont neufs.\n\nOn y pêche.\n\n2. La plage est longue.\n")
    #expect(document.kinds == ["numbered 1.", "continuation", "continuation", "numbered 2."])
    #expect(document.paragraphs.map(\.parent) == [nil, 0, 0, nil])
  }

  @Test func textWithoutLabelsIsBody() {
    let document = Document("Le port est petit.\n\nSes quais sont neufs.\n\nOn y pêche.\n")
    #expect(document.kinds == ["body", "body", "body"])
    #expect(document.paragraphs.allSatisfy { $0.section == nil && $0.parent == nil })
  }
}
