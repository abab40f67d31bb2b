import Testing

@testable import Aligner

/// What of a Word document is its text: what a reader sees, once, in order.
@Suite struct WordReaderTests {
  private typealias Word = WordSample

  /// Around a run, these say where it comes from or how it is shown, and not that it is no text.
  @Test(arguments: [
    "w:dir w:val='rtl'", "w:bdo w:val='ltr'", "w:customXml", "w:smartTag", "w:ins w:id='1'", "w:moveTo w:id='1'",
    "w:hyperlink r:id='r'", "w:fldSimple w:instr='REF a'", "w:sdt", "w:sdtContent", "w:rubyBase", "m:oMath",
    "new:thing",
    "thing",
  ])
  func whatStandsAroundARunIsPassedThrough(element: String) throws {
    let name = element.prefix { $0 != " " }
    let inner = "<\(element)>\(Word.run("de Sousse"))</\(name)>"
    let body = Word.paragraph(Word.run("Le port ") + inner + Word.run(" est ouvert."))
    #expect(try WordSample(body).lines == ["Le port de Sousse est ouvert."])
    let around = "<\(element)>\(Word.text("Le port est ouvert."))</\(name)>"
    #expect(try WordSample(around).lines == ["Le port est ouvert."])
  }

  @Test(arguments: [
    "<w:del><w:r><w:delText>vieux</w:delText></w:r></w:del>", "<w:del><w:r><w:t>vieux</w:t></w:r></w:del>",
    "<w:moveFrom><w:r><w:t>vieux</w:t></w:r></w:moveFrom>", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>vieux</w:t></w:r>",
    "<w:r><w:rPr><w:rStyle w:val='Cache'/></w:rPr><w:t>vieux</w:t></w:r>", "<w:r><w:instrText>PAGE</w:instrText></w:r>",
    "<w:ruby><w:rt><w:r><w:t>lu</w:t></w:r></w:rt></w:ruby>", "<w:r><w:commentReference w:id='0'/></w:r>",
    "<w:sdt><w:sdtPr><w:placeholder><w:t>vieux</w:t></w:placeholder></w:sdtPr></w:sdt>",
    "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>vieux</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
    "<w:r><w:pict><w:binData>AAAA</w:binData></w:pict></w:r>",
  ])
  func whatIsNotShownIsLeftOut(piece: String) throws {
    let styles = "<w:style w:type='character' w:styleId='Cache'><w:rPr><w:vanish/></w:rPr></w:style>"
    let body = Word.paragraph(Word.run("Le port") + piece + Word.run(" est ouvert.")) + Word.text("La mer est basse.")
    #expect(try WordSample(body, styles: styles).lines == ["Le port est ouvert.", "La mer est basse."])
  }

  @Test func whatIsHiddenByItsStyleMayBeShownByItself() throws {
    let styles = "<w:style w:type='character' w:styleId='Cache'><w:rPr><w:vanish/></w:rPr></w:style>"
    let run = Word.run("ouvert", "<w:rStyle w:val='Cache'/><w:vanish w:val='0'/>")
    #expect(try WordSample(Word.paragraph(run), styles: styles).lines == ["ouvert"])
  }

  /// A numbered paragraph that is hidden by its style is neither a paragraph nor counted.
  @Test func aParagraphThatIsHiddenIsNotCounted() throws {
    let styles = "<w:style w:type='paragraph' w:styleId='Cache'><w:rPr><w:vanish/></w:rPr></w:style>"
    let mark = Word.paragraph(Word.run("b", "<w:vanish/>"), Word.number(1) + "<w:rPr><w:vanish/></w:rPr>")
    for hidden in [mark, Word.text("b", "<w:pStyle w:val='Cache'/>" + Word.number(1))] {
      let body = Word.text("a", Word.number(1)) + hidden + Word.text("c", Word.number(1))
      #expect(try WordSample(body, styles: styles, numbering: ListSample.decimal).lines == ["1.\ta", "2.\tc"])
    }
  }

  @Test func ofAlternateContentTheFirstChoiceIsRead() throws {
    let content = """
      <w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:t>ouvert</w:t></mc:Choice><mc:Choice Requires='x'><w:t>fermé\
      </w:t></mc:Choice><mc:Fallback><w:t>barré</w:t></mc:Fallback></mc:AlternateContent><w:t>.</w:t></w:r>
      """
    #expect(try WordSample(Word.paragraph(Word.run("Le port est ") + content)).lines == ["Le port est ouvert."])
  }

  @Test func signsThatAreElementsAreSigns() throws {
    let run = """
      <w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t>\
      <w:sym w:font='Symbol' w:char='F061'/><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='x'/><w:ptab/><w:t>e</w:t></w:r>
      """
    #expect(try WordSample(Word.paragraph(run)).lines == ["a\tb\u{2011}c\u{AD}dα✓\te"])
  }

  @Test func fieldsShowTheirResults() throws {
    let inner = Word.field("PAGE", Word.run("7"))
    let nested = Word.field("HYPERLINK " + "</w:instrText></w:r>\(inner)<w:r><w:instrText>", Word.run("la page "))
    let body = Word.paragraph(nested + Word.field("REF a", Word.run("3") + Word.field("SEQ b", Word.run("4"))))
    #expect(try WordSample(body).lines == ["la page 34"])
  }

  @Test func theEndOfALineWithinAParagraphIsNoneOfAParagraph() throws {
    let passages = try WordSample(
      Word.paragraph("<w:r><w:t>Le port</w:t><w:br/><w:t>est ouvert.</w:t><w:cr/><w:t>Toujours.</w:t></w:r>")
        + Word.text("La mer est basse.")
    ).passages()
    #expect(passages.lines == ["Le port", "est ouvert.", "Toujours.", "La mer est basse."])
    #expect(passages.all().map(\.border).dropFirst() == [.lineBreak, .lineBreak, .block])
  }

  // MARK: Marks of paragraphs

  @Test(arguments: [
    "<w:rPr><w:del w:id='1'/></w:rPr>", "<w:rPr><w:moveFrom w:id='1'/></w:rPr>", "<w:framePr w:dropCap='drop'/>",
  ])
  func aParagraphWhoseMarkIsGoneGoesOnInTheNext(properties: String) throws {
    let body = Word.text("L", properties) + Word.text("e port est ouvert.") + Word.text("La mer est basse.")
    #expect(try WordSample(body).lines == ["Le port est ouvert.", "La mer est basse."])
  }

  @Test(arguments: ["<w:framePr w:w='100'/>", "<w:framePr w:dropCap='none'/>", "<w:rPr><w:ins/></w:rPr>"])
  func otherMarksEndTheirParagraph(properties: String) throws {
    #expect(try WordSample(Word.text("Un", properties) + Word.text("deux")).lines == ["Un", "deux"])
  }

  /// Nothing joins with a cell: what stands in front of a table, at the end of a cell or of the text, stays there.
  @Test func whatNoParagraphFollowsStandsByItself() throws {
    let gone = Word.text("Avant", "<w:rPr><w:del/></w:rPr>")
    let table = Word.table([[Word.text("a") + gone, Word.text("b")]])
    let passages = try WordSample(gone + table + gone).passages()
    #expect(passages.lines == ["Avant", "a", "Avant", "b", "Avant"])
    #expect(passages.roles == ["", "cell 1 1 1", "cell 1 1 1", "cell 1 1 2", ""])
  }

  // MARK: Headings and contents

  private static let styles = """
    <w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/></w:style>
    <w:style w:type='paragraph' w:styleId='T1'><w:name w:val='heading 1'/></w:style>
    <w:style w:type='paragraph' w:styleId='T1b'><w:name w:val='Mon titre'/><w:basedOn w:val='T1'/></w:style>
    <w:style w:type='paragraph' w:styleId='T1c'><w:name w:val='Corps'/><w:basedOn w:val='T1'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr></w:style>
    <w:style w:type='paragraph' w:styleId='Titre'><w:name w:val='Title'/></w:style>
    <w:style w:type='paragraph' w:styleId='TM1'><w:name w:val='toc 1'/></w:style>
    <w:style w:type='paragraph' w:styleId='TM'><w:name w:val='TOC Heading'/></w:style>
    """

  @Test(arguments: [
    ("<w:pStyle w:val='T1'/>", "heading"), ("<w:pStyle w:val='T1b'/>", "heading"), ("<w:pStyle w:val='T1c'/>", ""),
    ("<w:pStyle w:val='Titre'/>", "heading"), ("<w:pStyle w:val='TM'/>", "heading"),
    ("<w:pStyle w:val='TM1'/>", "contents"),
    ("<w:outlineLvl w:val='2'/>", "heading"), ("<w:pStyle w:val='T1'/><w:outlineLvl w:val='9'/>", ""),
    ("<w:pStyle w:val='inconnu'/>", ""), ("", ""),
  ])
  func headingsAreTold(properties: String, role: String) throws {
    #expect(try WordSample(Word.text("Les ports", properties), styles: Self.styles).passages().roles == [role])
  }

  @Test(arguments: ["TOC \\o \"1-3\"", "toc \\o"])
  func rowsOfTheFieldTOCAreContents(code: String) throws {
    let rows = Word.run("Les ports\t4") + "</w:p><w:p>" + Word.field("PAGEREF a", Word.run("Les digues\t9"))
    let passages = try WordSample(
      Word.text("Table") + Word.paragraph(Word.field(code, rows)) + Word.text("Les ports")
    ).passages()
    #expect(passages.lines == ["Table", "Les ports\t4", "Les digues\t9", "Les ports"])
    #expect(passages.roles == ["", "contents", "contents", ""])
  }

  /// The field ends in the paragraph behind the last row, which may be one of text.
  @Test func whatFollowsTheEndOfTheContentsIsNoRow() throws {
    let field = Word.field("TOC", Word.run("Les ports\t4") + "</w:p><w:p>")
    let passages = try WordSample(Word.paragraph(field + Word.run("Le port est ouvert."))).passages()
    #expect(passages.roles == ["contents", ""])
  }

  // MARK: Text boxes

  @Test func aTextBoxStandsInFrontOfTheParagraphThatItIsAnchoredIn() throws {
    let box = """
      <w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>\(Word.text("Avis"))\(Word.text("aux marins"))\
      </w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>\(Word.text("Avis"))\
      </w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>
      """
    let passages = try WordSample(Word.paragraph(Word.run("Le port ") + box + Word.run("est ouvert."))).passages()
    #expect(passages.lines == ["Avis", "aux marins", "Le port est ouvert."])
    #expect(passages.roles == ["box", "box", ""])
  }
}
