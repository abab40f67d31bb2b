import Testing

@testable import Aligner

@Suite struct PandocDocumentTests {
  /// A passage with what is known of it.
  private struct Shown: Equatable {
    var text: String
    var border = Passage.Border.block
    var role = PassageRole()

    init(_ text: String, _ border: Passage.Border = .block, _ change: (inout PassageRole) -> Void = { _ in }) {
      (self.text, self.border) = (text, border)
      change(&role)
    }
  }

  private func passages(_ blocks: String) throws -> [Shown] {
    let json = #"{"pandoc-api-version":[1,22],"meta":{},"blocks":["# + blocks + "]}"
    let passages = try #require(PandocDocument(Array(json.utf8), name: "f")).passages
    return passages.all().map { passage in
      var shown = Shown(passages.text.bytes.text(in: passage.range), passage.border)
      shown.role = passages.role(of: passage) ?? PassageRole()
      return shown
    }
  }

  private func plain(_ text: String, _ more: String = "") -> String {
    #"{"t":"Plain","c":[{"t":"Str","c":"\#(text)"}\#(more)]}"#
  }

  private func label(_ written: String, _ family: Label.Family, _ ordinals: [Int], level: Int = 0) -> ShownLabel {
    ShownLabel(written: written, value: .init(family: family, ordinals: ordinals), level: level)
  }

  @Test func headingsAndLineBreaksAreTold() throws {
    let blocks = """
      {"t":"Header","c":[2,["a",[],[]],[{"t":"Str","c":"Titre"}]]},
      {"t":"Para","c":[{"t":"Str","c":"Un"},{"t":"Space"},{"t":"Strong","c":[{"t":"Str","c":"mot"},{"t":"LineBreak"},
      {"t":"Str","c":"fin"}]},{"t":"LineBreak"}]}, {"t":"HorizontalRule"}, {"t":"Para","c":[{"t":"Space"}]}
      """
    #expect(
      try passages(blocks) == [Shown("Titre") { $0.kind = .heading }, Shown("Un mot"), Shown("fin", .lineBreak)])
  }

  @Test func itemsHaveTheLabelsThatAreShown() throws {
    let inner = #"{"t":"BulletList","c":[[\#(plain("x"))]]}"#
    let blocks = """
      {"t":"OrderedList","c":[[3,{"t":"LowerAlpha"},{"t":"DefaultDelim"}],
      [[\(plain("un"))],[\(plain("deux")),\(plain("suite")),\(inner)],[]]]}
      """
    #expect(
      try passages(blocks) == [
        Shown("c.\tun") { $0.label = label("c.", .letter, [3]) },
        Shown("d.\tdeux") { $0.label = label("d.", .letter, [4]) }, Shown("suite"),
        Shown("•\tx") { $0.label = label("•", .bullet, [], level: 1) },
      ])
  }

  @Test(
    arguments: [
      ("Decimal", "Period", 1, "1."), ("DefaultStyle", "DefaultDelim", 0, "0."), ("UpperRoman", "OneParen", 14, "XIV)"),
      ("LowerRoman", "TwoParens", 4, "(iv)"), ("UpperAlpha", "Period", 28, "AB."), ("LowerAlpha", "Period", 0, "0."),
      ("LowerRoman", "Period", 5000, "5000."),
    ] as [(String, String, Int, String)])
  func anItemIsNumberedInItsStyle(style: String, delimiter: String, first: Int, written: String) throws {
    let list = #"{"t":"OrderedList","c":[[\#(first),{"t":"\#(style)"},{"t":"\#(delimiter)"}],[[\#(plain("a"))]]]}"#
    #expect(try passages(list).first?.role.label?.written == written)
  }

  private func cell(_ text: String, rows: Int = 1, columns: Int = 1) -> String {
    #"[["",[],[]],{"t":"AlignDefault"},\#(rows),\#(columns),[\#(plain(text))]]"#
  }

  private func table(head: String = "", _ rows: String...) -> String {
    let rows = rows.map { #"[["",[],[]],[\#($0)]]"# }.joined(separator: ",")
    let head = head.isEmpty ? "" : #"[["",[],[]],[\#(head)]]"#
    return """
      {"t":"Table","c":[["",[],[]],[null,[\(plain("Titre"))]],[],[["",[],[]],[\(head)]],[[["",[],[]],0,[],[\(rows)]]],
      [["",[],[]],[]]]}
      """
  }

  @Test func cellsStandInTheirFirstRowAndColumn() throws {
    let blocks = table(
      head: cell("A") + "," + cell("B"), cell("c", columns: 2), cell("d", rows: 2) + "," + cell("e"), cell("f"))
    let places = try passages(blocks).map { ($0.text, $0.role.cell) }
    #expect(places.map(\.0) == ["Titre", "A", "B", "c", "d", "e", "f"])
    #expect(
      places.map { [$0.1?.row, $0.1?.column] } == [[nil, nil], [1, 1], [1, 2], [2, 1], [3, 1], [3, 2], [4, 2]])
    #expect(places.dropFirst().allSatisfy { $0.1?.table == 1 })
    #expect(try passages(table(cell("seule"))).map(\.role.cell) == [nil, nil])
  }

  @Test func notesComeBehindAllOthers() throws {
    let note = #",{"t":"Note","c":[\#(plain("Note une."))]}"#
    let mark = ##",{"t":"Superscript","c":[{"t":"Link","c":[["",[],[]],[{"t":"Str","c":"2"}],["#fn2",""]]}]}"##
    let back = ##",{"t":"Link","c":[["",[],[]],[{"t":"Str","c":"↩︎"}],["#ref",""]]}"##
    #expect(
      try passages(plain("Texte", note) + "," + plain("suite")) == [
        Shown("Texte"), Shown("suite"), Shown("Note une.") { ($0.kind, $0.note) = (.note, 1) },
      ])
    let list = #"{"t":"OrderedList","c":[[2,{"t":"Decimal"},{"t":"Period"}],[[\#(plain("Note deux.", back))]]]}"#
    let section = #"{"t":"Div","c":[["",["section","footnotes"],[]],[\#(list)]]}"#
    #expect(
      try passages(section + "," + plain("Texte", mark)) == [
        Shown("Texte"), Shown("Note deux.") { ($0.kind, $0.note) = (.note, 2) },
      ])
    let division = #"{"t":"Div","c":[["ftn7",[],[]],[\#(plain("Note sept."))]]}"#
    #expect(
      try passages(division + "," + plain("Texte")) == [
        Shown("Texte"), Shown("Note sept.") { ($0.kind, $0.note) = (.note, 7) },
      ])
  }

  @Test func whatIsNoTextIsLeftOut() throws {
    let more = """
      ,{"t":"Image","c":[["",[],[]],[{"t":"Str","c":"alt"}],["a",""]]},{"t":"RawInline","c":["html","<br>"]},
      {"t":"Quoted","c":[{"t":"DoubleQuote"},[{"t":"Str","c":"quoi"}]]},{"t":"Code","c":[["",[],[]],"x()"]},
      {"t":"Link","c":[["",[],[]],[{"t":"Str","c":"lien"}],["http://a",""]]}
      """
    #expect(try passages(plain("a", more) + #",{"t":"RawBlock","c":["html","<p>"]}"#) == [Shown("a“quoi”x()lien")])
  }

  @Test func depthDoesNoHarm() throws {
    let depth = 5000
    for open in [#"{"t":"BlockQuote","c":["#, #"{"t":"Div","c":[["",[],[]],["#] {
      let close = open.hasSuffix("],[") ? "]]}" : "]}"
      let text = try passages(
        String(repeating: open, count: depth) + plain("profond") + String(repeating: close, count: depth))
      #expect(text.map(\.text) == ["profond"])
    }
    #expect(PandocDocument(Array("[1]".utf8), name: "f") == nil)
  }
}
