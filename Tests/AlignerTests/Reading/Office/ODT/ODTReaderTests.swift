import Testing

@testable import Aligner

/// What of an OpenDocument text is its text.
@Suite struct ODTReaderTests {
  private typealias ODT = ODTSample

  @Test(arguments: [
    "text:span", "text:a", "text:meta", "text:bookmark-ref", "text:ruby-base", "text:ruby", "new:thing", "thing",
  ])
  func whatStandsAroundTextIsPassedThrough(element: String) throws {
    let inner = ODT.text("Le port <\(element)>de Sousse</\(element)> est ouvert.")
    #expect(try ODTSample(inner).lines == ["Le port de Sousse est ouvert."])
    #expect(try ODTSample("<\(element)>\(inner)</\(element)>").lines == ["Le port de Sousse est ouvert."])
  }

  /// What is embedded is another document, or no text at all.
  @Test(arguments: [
    "<office:annotation><text:p>vieux</text:p></office:annotation>",
    "<text:span text:style-name='cache'>vieux</text:span>",
    "<text:ruby-text>vieux</text:ruby-text>", "<text:hidden-text text:is-hidden='true'>vieux</text:hidden-text>",
    "<draw:frame><draw:image><office:binary-data>iVBORw0KGgo</office:binary-data></draw:image><svg:desc>vu</svg:desc></draw:frame>",
    "<draw:frame><draw:object><office:document><office:body><office:text><text:p>vieux</text:p></office:text></office:body></office:document></draw:object></draw:frame>",
    "<draw:frame><svg:title>vieux</svg:title></draw:frame>", "<text:script>vieux</text:script>",
    "<text:span text:style-name='cache'>vi<text:span>e</text:span>ux</text:span>",
  ])
  func whatIsNotShownIsLeftOut(piece: String) throws {
    let hidden =
      "<style:style style:family='text' style:name='cache'><style:text-properties text:display='none'/></style:style>"
    let body = ODT.text("Le port\(piece) est ouvert.") + ODT.text("La mer est basse.")
    #expect(try ODTSample(body, own: hidden).lines == ["Le port est ouvert.", "La mer est basse."])
  }

  @Test(arguments: [
    "<text:tracked-changes><text:changed-region><text:p>vieux</text:p></text:changed-region></text:tracked-changes>",
    "<text:section text:display='none'><text:p>vieux</text:p></text:section>",
    "<text:p>vieux<text:hidden-paragraph text:is-hidden='true'/></text:p>",
    "<office:forms><text:p>vieux</text:p></office:forms>",
    "<text:p text:style-name='cache'>vieux</text:p>",
    "<text:table-of-content-source><text:index-title-template><text:p>vieux</text:p></text:index-title-template></text:table-of-content-source>",
  ])
  func whatIsNoParagraphIsLeftOut(piece: String) throws {
    let hidden =
      "<style:style style:family='paragraph' style:name='cache'><style:text-properties text:display='none'/></style:style>"
    #expect(try ODTSample(ODT.text("a") + piece + ODT.text("b"), own: hidden).lines == ["a", "b"])
  }

  @Test func signsThatAreElementsAreSigns() throws {
    let passages = try ODTSample(ODT.text("a<text:tab/>b<text:s/>c<text:s text:c='3'/>d<text:line-break/>e")).passages()
    #expect(passages.lines == ["a\tb c   d", "e"])
    #expect(passages.all().map(\.border).last == .lineBreak)
  }

  @Test func theFlatFileIsTheSame() throws {
    let sample = ODTSample(
      ODT.heading("Ports", 1) + ODT.list([ODT.text("a")]), own: ODT.style(ODT.level(1, "1")))
    let flat = try ODTReader.flatPassages(of: sample.flat, file: "a.fodt", format: .flatODT)
    #expect(flat.lines == ["Ports", "1.\ta"])
    #expect(try sample.lines == flat.lines)
    #expect(try sample.passages().roles == flat.roles)
  }

  // MARK: Headings and contents

  @Test func headingsAndContentsAreTold() throws {
    let styles = """
      <style:style style:family='paragraph' style:name='P1' style:parent-style-name='Title'/>
      <style:style style:family='paragraph' style:name='P2' style:parent-style-name='Contents_20_1'/>
      <style:style style:family='paragraph' style:name='P3' style:default-outline-level='2'/>
      <style:style style:family='paragraph' style:name='P4' style:parent-style-name='P4'/>
      """
    let index = """
      <text:table-of-content><text:table-of-content-source/><text:index-body><text:index-title><text:p>Table</text:p>\
      </text:index-title><text:p>Les ports\t4</text:p></text:index-body></text:table-of-content>
      """
    let body =
      ODT.heading("a", 1) + ODT.text("b", "text:style-name='P1'") + ODT.text("c", "text:style-name='P2'")
      + ODT.text("d", "text:style-name='P3'") + ODT.text("e", "text:style-name='P4'")
      + ODT.text("f", "text:style-name='Subtitle'") + index + ODT.text("g")
    let roles = try ODTSample(body, own: styles).passages().roles
    #expect(roles == ["heading", "heading", "contents", "heading", "", "heading", "contents", "contents", ""])
  }

  // MARK: Cells, boxes, notes

  @Test func cellsHaveTheirPlaces() throws {
    let cell = { (text: String, more: String) in "<table:table-cell \(more)>\(ODT.text(text))</table:table-cell>" }
    let covered = "<table:covered-table-cell/>"
    let inner = "<table:table><table:table-row>\(cell("d", ""))</table:table-row></table:table>"
    let body = """
      <table:table><table:table-header-rows><table:table-row>\(cell("a", "table:number-columns-spanned='2'"))\(covered)\
      \(cell("b", ""))</table:table-row></table:table-header-rows><table:table-row table:visibility='collapse'>\(cell("x", ""))\
      </table:table-row><table:table-row><table:table-cell table:number-columns-repeated='2'/><table:table-cell>\
      \(ODT.text("c"))\(inner)</table:table-cell></table:table-row></table:table>
      """
    let passages = try ODTSample(body + ODT.text("e")).passages()
    #expect(passages.lines == ["a", "b", "c", "d", "e"])
    #expect(passages.roles == ["cell 1 1 1", "cell 1 1 3", "cell 1 2 3", "cell 2 1 1", ""])
  }

  @Test func aTextBoxStandsInFrontOfItsParagraph() throws {
    let box = "<draw:frame><draw:text-box>\(ODT.text("Avis"))</draw:text-box></draw:frame>"
    let passages = try ODTSample(ODT.text("Le port \(box)est ouvert.")).passages()
    #expect(passages.lines == ["Avis", "Le port est ouvert."])
    #expect(passages.roles == ["box", ""])
  }

  @Test func notesStandBehindTheText() throws {
    let note = { (texts: [String]) in
      """
      <text:note><text:note-citation>1</text:note-citation><text:note-body>\(texts.map { ODT.text($0) }.joined())\
      </text:note-body></text:note>
      """
    }
    let body = ODT.text("Le port\(note(["Un.", "Suite."])) est\(note(["Deux."])) ouvert.") + ODT.text("La mer.")
    let passages = try ODTSample(body).passages()
    #expect(passages.lines == ["Le port est ouvert.", "La mer.", "Un.", "Suite.", "Deux."])
    #expect(passages.roles == ["", "", "note 1", "note 1", "note 2"])
  }

  // MARK: Parts

  @Test func aDocumentWithoutContentIsDamaged() {
    let archive = ArchiveSample([.init("mimetype", "application/vnd.oasis.opendocument.text")]).bytes
    #expect(throws: ReadingError.damaged(file: "a.odt", format: .odt)) {
      try ODTReader.passages(of: archive, file: "a.odt", format: .odt)
    }
  }

  /// A line of a part tells nobody anything.
  @Test func stylesThatAreNoXMLAreDamage() {
    let sample = ODTSample(ODT.text("a"), shared: "<a></b>")
    #expect(throws: ReadingError.damaged(file: "a.odt", format: .odt)) { try sample.passages() }
  }
}
