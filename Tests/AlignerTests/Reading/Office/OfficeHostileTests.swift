import Testing

@testable import Aligner

/// Office documents that nobody would write: each is read or refused. How long they take is for `.ci/check-hostile` to see.
@Suite struct OfficeHostileTests {
  private static let numbers = [
    "-9223372036854775808", "9223372036854775807", "-1", "0", "99999999999999999999", "x", "",
  ]

  @Test(arguments: numbers)
  func numbersOfWordMayBeAnything(number: String) throws {
    let level = """
      <w:start w:val='\(number)'/><w:lvlRestart w:val='\(number)'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%9'/>
      """
    let numbering = """
      <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'>\(level)</w:lvl><w:lvl w:ilvl='\(number)'>\(level)</w:lvl>\
      <w:lvl w:ilvl='1'>\(level)</w:lvl></w:abstractNum>\(ListSample.list(1, 0, ListSample.override(0, "<w:startOverride w:val='\(number)'/>")))
      <w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='\(number)'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
      """
    let styles = """
      <w:style w:type='paragraph' w:styleId='A'><w:pPr><w:outlineLvl w:val='\(number)'/><w:numPr><w:ilvl w:val='\(number)'/>\
      <w:numId w:val='1'/></w:numPr></w:pPr></w:style>
      """
    let own = "<w:numPr><w:ilvl w:val='\(number)'/><w:numId w:val='2'/></w:numPr><w:outlineLvl w:val='\(number)'/>"
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val='\(number)'/></w:tcPr>\(WordSample.text("c", own))</w:tc>"
    let row = "<w:tr><w:trPr><w:gridBefore w:val='\(number)'/></w:trPr>\(cell)\(cell)</w:tr>"
    let body =
      WordSample.text("a", "<w:pStyle w:val='A'/>") + WordSample.text("b", WordSample.number(1, 1))
      + WordSample.text("b", WordSample.number(1, 0)) + "<w:tbl>\(row)\(row)</w:tbl>"
      + "<w:p><w:r><w:sym w:char='\(number)' w:font='Symbol'/><w:t>d</w:t></w:r></w:p>"
    let passages = try WordSample(body, styles: styles, numbering: numbering).passages()
    #expect(passages.all().count == 8)
    #expect(passages.roles.contains { $0.hasSuffix("cell 1 2 \(Int(number) == Int.max ? 1025 : 1)") })
    let document = Segmenter().segment(passages, language: .french)
    #expect(document.paragraphs.map { $0.text.filter(\.isLetter) }.joined() == "abbccccd")
  }

  @Test(arguments: numbers)
  func numbersOfOpenDocumentMayBeAnything(number: String) throws {
    let level = """
      <text:list-level-style-number text:level='\(number)' style:num-format='1' text:start-value='\(number)' \
      text:display-levels='\(number)'/><text:list-level-style-number text:level='1' style:num-format='1' \
      text:start-value='\(number)' loext:num-list-format='%1%.%\(number)%' text:display-levels='\(number)'/>
      """
    let outline = level.replacing("list-level-style-number", with: "outline-level-style")
    let styles = """
      \(ODTSample.style(level))<text:outline-style>\(outline)</text:outline-style><style:style style:family='paragraph' \
      style:name='A' style:default-outline-level='\(number)'/>
      """
    let item = "<text:list-item text:start-value='\(number)'>\(ODTSample.text("a"))</text:list-item>"
    let cell = "<table:table-cell table:number-columns-repeated='\(number)'>\(ODTSample.text("d"))</table:table-cell>"
    let body = """
      <text:list text:style-name='L'>\(item)\(item)</text:list><text:h text:outline-level='\(number)' text:start-value='\(number)'>b\
      </text:h><text:h text:outline-level='1' text:start-value='\(number)'>b</text:h>\
      \(ODTSample.text("c<text:s text:c='\(number)'/>c", "text:style-name='A'"))<table:table><table:table-row>\(cell)\(cell)\
      </table:table-row></table:table>
      """
    let passages = try ODTSample(body, own: styles).passages()
    #expect(passages.all().count == 7)
    #expect(passages.text.bytes.count < 1000)
    #expect(
      Segmenter().segment(passages, language: .french).texts.joined().filter { "abcd".contains($0) } == "aabbccdd")
  }

  @Test(arguments: ["text:c='2000000000'", "text:c='1000'"])
  func blanksHaveABound(count: String) throws {
    let passages = try ODTSample(ODTSample.text("a<text:s \(count)/>b")).passages()
    #expect(passages.text.bytes.count < 200)
  }

  // MARK: Circles

  @Test func stylesThatAreBasedOnEachOtherEnd() throws {
    let styles = ["AB", "BC", "CA", "DD"].map { pair in
      "<w:style w:type='paragraph' w:styleId='\(pair.prefix(1))'><w:basedOn w:val='\(pair.suffix(1))'/></w:style>"
    }.joined()
    let body = ["A", "B", "C", "D"].map { WordSample.text($0, "<w:pStyle w:val='\($0)'/>") }.joined()
    #expect(try WordSample(body, styles: styles).lines == ["A", "B", "C", "D"])
    let own = ["AB", "BA", "DD"].map { pair in
      "<style:style style:family='paragraph' style:name='\(pair.prefix(1))' style:parent-style-name='\(pair.suffix(1))'/>"
    }.joined()
    #expect(try ODTSample(ODTSample.text("a", "text:style-name='A'"), own: own).lines == ["a"])
  }

  @Test func listsThatTakeTheirLevelsFromEachOtherShowNothing() throws {
    let styles = (1...2).map {
      "<w:style w:type='numbering' w:styleId='L\($0)'><w:pPr>\(WordSample.number($0))</w:pPr></w:style>"
    }.joined()
    let numbering =
      ListSample.abstract(1, [], "<w:numStyleLink w:val='L2'/>")
      + ListSample.abstract(2, [], "<w:numStyleLink w:val='L1'/>")
      + ListSample.list(1, 1) + ListSample.list(2, 2)
    #expect(try ListSample.labels(numbering, styles: styles, [(1, 0), (2, 0)]) == ["", ""])
  }

  // MARK: Bombs

  /// A label of a part of the file stands in front of each of its paragraphs.
  @Test(arguments: [
    String(repeating: "%1", count: 20_000), String(repeating: "a", count: 50_000),
    "e" + String(repeating: "\u{301}", count: 50_000), String(repeating: "%1,", count: 20_000),
  ])
  func labelsAreShort(text: String) throws {
    let numbering = ListSample.abstract(0, [ListSample.level("lowerLetter", text, start: 999)]) + ListSample.list(1, 0)
    let labels = try ListSample.labels(numbering, Array(repeating: (1, 0), count: 20))
    #expect(labels.allSatisfy { !$0.isEmpty && $0.utf8.count <= 512 })
    let pattern =
      "<w:numFmt w:val='custom' w:format='\(String(repeating: "0", count: 50_000))1'/><w:lvlText w:val='%1'/>"
    let wide = try ListSample.labels(ListSample.abstract(0, [pattern]) + ListSample.list(1, 0), [(1, 0)])
    #expect(wide == ["00000000000000000001"])
  }

  /// The text of a note stands in the file once.
  @Test func aNoteIsShownOnce() throws {
    let mark = "<w:r><w:footnoteReference w:id='1'/></w:r>"
    let body = String(repeating: WordSample.paragraph(WordSample.run("a") + mark), count: 50)
    let lines = try WordSample(body, footnotes: "<w:footnote w:id='1'>\(WordSample.text("b"))</w:footnote>").lines
    #expect(lines == Array(repeating: "a", count: 50) + ["b"])
  }

  // MARK: Depth

  /// No depth of elements uses up the stack.
  @Test(arguments: ["w:r", "w:sdt", "w:p", "w:hyperlink", "w:tc", "w:rPr", "mc:AlternateContent", "w:footnote"])
  func wordElementsMayBeDeep(name: String) throws {
    let depth = 10_000
    let run = "<w:r><w:t>a</w:t></w:r>"
    let deep = String(repeating: "<\(name)>\(run)", count: depth) + String(repeating: "</\(name)>", count: depth)
    #expect(try WordSample("<w:p>\(deep)</w:p>" + WordSample.text("b")).lines.last == "b")
  }

  @Test func tablesMayBeDeep() throws {
    let depth = 10_000
    let deep =
      String(repeating: "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>", count: depth)
      + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth)
    #expect(try WordSample(deep).passages().roles.last == "cell \(depth) 1 1")
  }

  @Test func fieldsMayBeDeep() throws {
    let depth = 10_000
    let begin = "<w:r><w:fldChar w:fldCharType='begin'/><w:fldChar w:fldCharType='separate'/></w:r>"
    let runs = String(repeating: begin + "<w:r><w:t>a</w:t></w:r>", count: depth)
    #expect(try WordSample("<w:p>\(runs)</w:p>").lines == [String(repeating: "a", count: depth)])
  }

  @Test(arguments: ["text:span", "text:list", "text:p", "text:note", "table:table", "text:section", "text:index-body"])
  func openDocumentElementsMayBeDeep(name: String) throws {
    let depth = 10_000
    let deep = String(repeating: "<\(name)>a", count: depth) + String(repeating: "</\(name)>", count: depth)
    #expect(throws: Never.self) { try ODTSample("<text:p>\(deep)</text:p>").passages() }
  }

  @Test func listsMayBeDeep() throws {
    let depth = 2000
    let item = "<text:list text:style-name='L'><text:list-item>\(ODTSample.text("a"))"
    let deep = String(repeating: item, count: depth) + String(repeating: "</text:list-item></text:list>", count: depth)
    let levels = (1...10).map { ODTSample.level($0, "1") }.joined()
    let labels = try ODTSample(deep, own: ODTSample.style(levels)).passages().labels
    #expect(labels.compactMap { $0 }.count == 10)
    #expect(labels.count == depth)
  }
}
