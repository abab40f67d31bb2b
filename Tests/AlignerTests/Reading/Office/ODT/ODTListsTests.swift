import Testing

@testable import Aligner

/// The labels of lists and headings, as LibreOffice shows them.
@Suite struct ODTListsTests {
  private typealias ODT = ODTSample

  private func labels(_ sample: ODTSample) throws -> [String] {
    try sample.passages().labels.map { $0?.written ?? "" }
  }

  private static let three = (1...3).map { ODT.text("texte \($0)") }

  @Test(
    arguments: [
      ("1", "1 2 3"), ("a", "a b c"), ("A", "A B C"), ("i", "i ii iii"), ("I", "I II III"), ("1st", "1er 2e 3e"),
      ("One", "Un Deux Trois"), ("First", "Premier Deuxième Troisième"), ("①, ②, ③, ...", "① ② ③"),
      ("01, 02, 03, ...", "01 02 03"), ("001, 002, 003, ...", "001 002 003"), ("١, ٢, ٣, ...", "١ ٢ ٣"),
      ("१, २, ३, ...", "१ २ ३"), ("أ, ب, ت, ...", "أ ب ت"), ("أ, ب, ج, ...", "أ ب ج"), ("わ, か, ら, ...", "1 2 3"),
    ] as [(String, String)])
  func eachFormatIsShown(format: String, shown: String) throws {
    let sample = ODTSample(ODT.list(Self.three), own: ODT.style(ODT.level(1, format)))
    #expect(try labels(sample) == shown.split(separator: " ").map { $0 + "." })
  }

  @Test(arguments: [
    ("style:num-prefix='(' style:num-suffix=')'", ["(1)", "(1.1)"]), ("", ["1", "1.1"]),
    ("style:num-suffix='.' loext:num-list-format='Art. %1%'", ["Art. 1", "Art. 1"]),
    ("loext:num-list-format='%1%-%2%°'", ["1-1°", "1-1°"]),
  ])
  func aLevelHasItsOwnForm(form: String, shown: [String]) throws {
    let levels = ODT.level(1, "1", form) + ODT.level(2, "1", form + " text:display-levels='2'")
    let inner = ODT.list([ODT.text("b")], "")
    #expect(try labels(ODTSample(ODT.list([ODT.text("a") + inner]), own: ODT.style(levels))) == shown)
  }

  @Test func bulletsAreShownAsTheyAre() throws {
    let bullet = { (sign: String, font: String) in
      """
      <text:list-level-style-bullet text:level='1' text:bullet-char='\(sign)'><style:text-properties style:font-name='\(font)'/>\
      </text:list-level-style-bullet>
      """
    }
    for (sign, font, shown) in [("–", "Arial", "–"), ("\u{F0B7}", "Symbol", "•"), ("\u{F0A7}", "Wingdings", "▪")] {
      let passages = try ODTSample(ODT.list([ODT.text("a")]), own: ODT.style(bullet(sign, font))).passages()
      let label = try #require(passages.labels.first)
      #expect(label == ShownLabel(written: shown, value: .init(family: .bullet, ordinals: []), level: 0))
    }
    let picture = ODT.style("<text:list-level-style-image text:level='1'/>")
    #expect(try labels(ODTSample(ODT.list([ODT.text("a")]), own: picture)) == ["•"])
  }

  // MARK: Counting

  private static let style = ODT.style(ODT.level(1, "1"), ODT.level(2, "a", "style:num-suffix=')'"))

  @Test func aListWithinAnItemCountsByItself() throws {
    let inner = { ODT.list([ODT.text("b"), ODT.text("c")], "") }
    let body = ODT.list([ODT.text("a") + inner(), ODT.text("d") + inner()])
    #expect(try labels(ODTSample(body, own: Self.style)) == ["1.", "a)", "b)", "2.", "a)", "b)"])
  }

  @Test func onlyTheFirstParagraphOfAnItemHasItsLabel() throws {
    let head = "<text:list-header>\(ODT.text("Titre"))</text:list-header>"
    let body =
      "<text:list text:style-name='L'>\(head)<text:list-item>\(ODT.text("a"))\(ODT.text("b"))</text:list-item></text:list>"
    #expect(try labels(ODTSample(body, own: Self.style)) == ["", "1.", ""])
  }

  @Test(arguments: [
    ("text:style-name='L'", "1."), ("text:style-name='L' text:continue-numbering='true'", "3."),
    ("text:style-name='L' text:continue-list='eins'", "3."), ("text:style-name='M' text:continue-list='eins'", "3."),
    ("text:style-name='M' text:continue-numbering='true'", "1."),
  ])
  func aListMayGoOnWithAnother(attributes: String, label: String) throws {
    let body =
      ODT.list([ODT.text("a"), ODT.text("b")], "text:style-name='L' xml:id='eins'") + ODT.text("c")
      + ODT.list([ODT.text("d")], attributes)
    let other = ODT.style(ODT.level(1, "1"), name: "M")
    #expect(try labels(ODTSample(body, own: Self.style, shared: other)) == ["1.", "2.", "", label])
  }

  @Test func anItemMayBeginAnew() throws {
    let body = """
      <text:list text:style-name='L'><text:list-item>\(ODT.text("a"))</text:list-item><text:list-item text:start-value='7'>\
      \(ODT.text("b"))</text:list-item><text:list-item>\(ODT.text("c"))</text:list-item></text:list>
      """
    #expect(try labels(ODTSample(body, own: Self.style)) == ["1.", "7.", "8."])
    let start = ODT.style(ODT.level(1, "1", "text:start-value='12'"))
    #expect(try labels(ODTSample(ODT.list(Self.three), own: start)) == ["12", "13", "14"])
  }

  @Test func theStyleOfAParagraphMayNameTheList() throws {
    let styles = "<style:style style:family='paragraph' style:name='P' style:list-style-name='L'/>"
    let body = ODT.list([ODT.text("a", "text:style-name='P'")], "")
    #expect(try labels(ODTSample(body, own: styles, shared: Self.style)) == ["1."])
  }

  @Test func whatTheContentDefinesComesFirst() throws {
    let shared = ODT.style(ODT.level(1, "A"))
    #expect(try labels(ODTSample(ODT.list([ODT.text("a")]), own: Self.style, shared: shared)) == ["1."])
  }

  // MARK: Headings

  private static let outline = """
    <text:outline-style><text:outline-level-style text:level='1' style:num-format='I' style:num-suffix='.'/>\
    <text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/>\
    <text:outline-level-style text:level='3' style:num-format=''/></text:outline-style>
    """

  @Test func headingsAreNumberedByTheOutline() throws {
    let body =
      ODT.heading("a", 1) + ODT.heading("b", 2) + ODT.heading("c", 1) + ODT.heading("d", 2) + ODT.heading("e", 3)
      + ODT.heading("f", 1, "text:is-list-header='true'") + ODT.heading("g", 1, "text:start-value='9'")
    let shown = try labels(ODTSample(body, shared: Self.outline))
    #expect(shown == ["I.", "I.1", "II.", "II.1", "", "", "IX."])
  }

  @Test func withoutAnOutlineHeadingsHaveNoNumbers() throws {
    #expect(try labels(ODTSample(ODT.heading("a", 1) + ODT.heading("b", 99))) == ["", ""])
  }
}
