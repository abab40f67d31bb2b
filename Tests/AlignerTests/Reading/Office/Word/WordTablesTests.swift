import Testing

@testable import Aligner

/// Cells of Word's tables: where each paragraph stands, as one who looks at the table would count.
@Suite struct WordTablesTests {
  private typealias Word = WordSample

  private func roles(_ body: String) throws -> [String] { try WordSample(body).passages().roles }

  @Test func eachParagraphOfACellHasItsPlace() throws {
    let passages = try WordSample(
      Word.table([[Word.text("a") + Word.text("b"), Word.text("c")], [Word.text("d"), Word.text("e")]])
        + Word.text("Suite") + Word.table([[Word.text("f")]])
    ).passages()
    #expect(passages.lines == ["a", "b", "c", "d", "e", "Suite", "f"])
    #expect(
      passages.roles == ["cell 1 1 1", "cell 1 1 1", "cell 1 1 2", "cell 1 2 1", "cell 1 2 2", "", "cell 2 1 1"])
    #expect(passages.all().map(\.border).dropFirst().allSatisfy { $0 == .paragraph })
  }

  @Test func aTableWithinACellIsOneOfItsOwn() throws {
    let inner = Word.table([[Word.text("b"), Word.text("c")]])
    let body = Word.table([[Word.text("a") + inner + Word.text("d"), Word.text("e")]]) + Word.text("f")
    let passages = try WordSample(body).passages()
    #expect(passages.lines == ["a", "b", "c", "d", "e", "f"])
    #expect(passages.roles == ["cell 1 1 1", "cell 2 1 1", "cell 2 1 2", "cell 1 1 1", "cell 1 1 2", ""])
  }

  @Test func cellsThatAreMergedTakeTheirColumns() throws {
    let span = "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>"
    let merged = "<w:tcPr><w:vMerge/></w:tcPr><w:p/>"
    let rows = [[span + Word.text("a"), Word.text("b")], [merged, Word.text("c"), Word.text("d")]]
    #expect(try roles(Word.table(rows)) == ["cell 1 1 1", "cell 1 1 3", "cell 1 2 2", "cell 1 2 3"])
  }

  @Test func columnsInFrontOfARowCount() throws {
    let row = "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr><w:tc>\(Word.text("a"))</w:tc></w:tr>"
    #expect(try roles("<w:tbl>\(row)\(row)</w:tbl>") == ["cell 1 1 3", "cell 1 2 3"])
  }

  /// The properties of a deleted row end within it, and used to swallow all that followed.
  @Test(arguments: ["<w:del w:id='1'/>", "<w:hidden/>"])
  func aRowThatIsGoneTakesNothingWithIt(mark: String) throws {
    let gone = "<w:tr><w:trPr>\(mark)<w:cantSplit/></w:trPr><w:tc>\(Word.text("parti"))</w:tc></w:tr>"
    let row = "<w:tr><w:tc>\(Word.text("resté"))</w:tc></w:tr>"
    let passages = try WordSample("<w:tbl>\(row)\(gone)\(row)</w:tbl>" + Word.text("Suite")).passages()
    #expect(passages.lines == ["resté", "resté", "Suite"])
    #expect(passages.roles == ["cell 1 1 1", "cell 1 2 1", ""])
  }

  @Test(arguments: ["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "x:y"])
  func whatStandsAroundCellsAndRowsIsPassedThrough(element: String) throws {
    let cell = "<\(element)><w:tc>\(Word.text("b"))</w:tc></\(element)>"
    let row = "<\(element)><w:tr><w:tc>\(Word.text("a"))</w:tc>\(cell)</w:tr></\(element)>"
    #expect(try roles("<w:tbl>\(row)\(row)</w:tbl>") == ["cell 1 1 1", "cell 1 1 2", "cell 1 2 1", "cell 1 2 2"])
  }

  @Test func theNumberInFrontOfATextIsItsLabel() throws {
    let rows = (1...3).map { [Word.text("\($0)"), Word.text("Le port numéro \($0 * 7) est ouvert toute l’année.")] }
    let document = Segmenter().segment(try WordSample(Word.table(rows)).passages(), language: .french)
    #expect(document.kinds == ["numbered 1", "numbered 2", "numbered 3"])
    #expect(document.paragraphs.first?.text == "Le port numéro 7 est ouvert toute l’année.")
  }

  @Test func figuresInCellsAreNoLabels() throws {
    let rows = [["Port", "Navires"], ["Sousse", "12"], ["Sfax", "15"], ["Gabès", "17"]]
    let document = Segmenter().segment(
      try WordSample(Word.table(rows.map { $0.map { Word.text($0) } })).passages(), language: .french)
    #expect(document.texts == rows.flatMap(\.self))
    #expect(document.paragraphs.allSatisfy { $0.label == nil })
  }
}
