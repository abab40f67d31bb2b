import Testing

@testable import Aligner

/// What a person is told of where a paragraph stands.
@Suite struct PlaceNamesTests {
  private static let places = PlaceNames(Samples.withoutLines)

  @Test func aTextIsFoundByItsLines() {
    let paragraphs = [Samples.numbered(13, "La pêche", line: 29), Samples.plain(.body, "Le port", line: 31)]
    let places = PlaceNames(Samples.document(.french, paragraphs))
    #expect(places.areLines)
    #expect(places.place(of: 0) == Message("line 29", french: "ligne 29", arabic: "السطر 29"))
    #expect(ParagraphName.name(of: 0, at: places).plain(.english) == "paragraph 13 (line 29)")
    #expect(ParagraphName.name(of: 1, at: places).plain(.french) == "le paragraphe de la ligne 31")
  }

  @Test func aSegmentIsFoundByItsName() {
    var paragraph = Samples.plain(.body, "Le port", line: 31)
    paragraph.place.unit = "u4/2"
    let places = PlaceNames(Samples.document(.french, [paragraph]))
    #expect(places.place(of: 0).plain(.english) == "line 31, segment u4/2")
    #expect(ParagraphName.name(of: 0, at: places).plain(.french) == "le segment u4/2 (ligne 31)")
    #expect(ParagraphName.name(of: 0, at: places).plain(.arabic) == "فقرة المقطع u4/2 (السطر 31)")
  }

  @Test func whatHasNoLinesIsFoundByWhatAPersonSees() {
    #expect(
      Self.places.document.paragraphs.indices.map { Self.places.place(of: $0).plain(.english) } == [
        "1st paragraph", "2nd paragraph", "heading “Dispositions générales sur les …”",
        "under “Dispositions générales sur les …”", "2nd paragraph under “Dispositions générales sur les …”",
        "Article 5", "Article 5, paragraph 1", "Article 5, paragraph 1 a)", "under Article 5, paragraph 1 a)",
        "2nd paragraph under Article 5, paragraph 1 a)", "Article 5, paragraph 1.1", "table of contents, Article 5",
        "table 1, row 2", "table 2, row 3, column 1", "table 2, row 3, column 2, Article 5 b)", "page 12, Article 6",
        "note 4",
      ])
  }

  @Test func sentencesNameWhatStandsThere() {
    #expect(
      [0, 2, 3, 4, 6, 12, 14, 15, 16].map { ParagraphName.name(of: $0, at: Self.places).plain(.english) } == [
        "the 1st paragraph", "the heading “Dispositions générales sur les …”",
        "the paragraph under “Dispositions générales sur les …”",
        "the 2nd paragraph under “Dispositions générales sur les …”", "Article 5, paragraph 1",
        "the cell in table 1, row 2", "Article 5 b) (table 2, row 3, column 2)", "Article 6 (page 12)", "note 4",
      ])
  }

  @Test(arguments: [
    (0, "1er paragraphe", "الفقرة الأولى"), (1, "2e paragraphe", "الفقرة الـ2"),
    (7, "Article 5, paragraphe 1 a)", "Article 5، الفقرة 1 a)"),
    (9, "2e paragraphe sous l’article 5, paragraphe 1 a)", "الفقرة الـ2 تحت Article 5، الفقرة 1 a)"),
    (13, "tableau 2, ligne 3, colonne 1", "الجدول 2، الصف 3، العمود 1"),
    (15, "page 12, Article 6", "الصفحة 12، Article 6"), (16, "note 4", "الحاشية 4"),
  ])
  func placesAreInTheLanguageOfTheReport(index: Int, french: String, arabic: String) {
    let place = Self.places.place(of: index)
    #expect(place.plain(.french) == french)
    #expect(place.plain(.arabic) == arabic)
  }

  @Test func aHeadingIsQuotedOnce() {
    let quoted = ParagraphName.quoted(2, at: Self.places).plain(.english)
    #expect(quoted == "the heading “Dispositions générales sur les …”")
    #expect(ParagraphName.quoted(16, at: Self.places).plain(.english) == "note 4 “Voir l’annexe.”")
  }

  @Test func whatHasNoLabelIsNamedByItsWordsWhereItIsToBeFound() {
    let clear = [3, 5, 13, 16].map { ParagraphName.clear($0, at: Self.places).plain(.english) }
    #expect(
      clear == [
        "the paragraph under “Dispositions générales sur les …” “La présente loi règle les ports.”", "Article 5",
        "the cell in table 2, row 3, column 1", "note 4",
      ])
    let lines = PlaceNames(Samples.document(.french, [Samples.plain(.body, "Fait à Nouakchott", line: 31)]))
    #expect(ParagraphName.clear(0, at: lines).plain(.english) == "the paragraph on line 31 “Fait à Nouakchott”")
  }

  @Test func theSentencesOfAParagraphHaveOnePlace() {
    var document = Samples.withoutLines
    document.paragraphs = (0..<3).flatMap { paragraph in
      (0..<2).map { number in
        var sentence = Samples.plain(.body, "Phrase \(number).")
        sentence.place.line = nil
        sentence.sentence = SentencePlace(paragraph: paragraph, number: number)
        return sentence
      }
    }
    let places = PlaceNames(document)
    #expect(
      document.paragraphs.indices.map { places.place(of: $0).english } == [
        "1st paragraph", "1st paragraph", "2nd paragraph", "2nd paragraph", "3rd paragraph", "3rd paragraph",
      ])
  }

  @Test(arguments: [(11, "11th"), (12, "12th"), (21, "21st"), (103, "103rd"), (113, "113th")])
  func ordinalsAreSpeltAsTheyAreSpoken(number: Int, ordinal: String) {
    #expect(PlaceWords.ordinal(number).english == "\(ordinal) paragraph")
  }

  @Test func aResolutionIsNamedWithItsArticles() {
    let act = Samples.labelled(.heading, .resolution, [7, 47], "RÉSOLUTION N° 7/47-POL :", "")
    let article = Samples.labelled(.numbered, .article, [2], "Article 2.", "Nul ne pêche.", section: 0)
    let chapter = Samples.labelled(.heading, .chapter, [2], "Chapitre II", "")
    let next = Samples.labelled(.numbered, .article, [3], "Article 3.", "Nul ne chasse.", section: 2)
    let places = PlaceNames(Samples.document(.french, [act, article, chapter, next]))
    #expect(places.place(of: 1).plain(.english) == "RÉSOLUTION N° 7/47-POL, Article 2")
    #expect(places.place(of: 3).plain(.english) == "Article 3")
  }

  @Test func aRemovalIsFoundByTheParagraphThatItWasTakenFrom() {
    func removal(_ range: Range<Int>, line: Int? = nil) -> Document.Removal {
      .init(reason: .markup, text: "<i>", place: SourcePlace(byteRange: range, line: line))
    }
    var document = Samples.document(
      .french, [Samples.labelled(.numbered, .article, [5], "Article 5.", "Nul.", bytes: 10..<20)])
    document.removals = [removal(0..<3), removal(12..<15), removal(25..<28), removal(30..<33, line: 7)]
    let places = PlaceNames(document)
    #expect(
      document.removals.map { places.place(of: $0).plain(.english) } == [
        "before Article 5", "Article 5", "after Article 5", "line 7",
      ])
    #expect(
      Message.removed("loi.docx", places.place(of: document.removals[1]), document.removals[1]).plain(.english)
        == "loi.docx: Article 5: markup: <i>")
    document.paragraphs = []
    #expect(PlaceNames(document).place(of: document.removals[0]).english == "in it")
  }
}
