import Testing

@testable import Aligner

/// The labels of lists, as Word shows them.
@Suite struct WordNumberingTests {
  private typealias List = ListSample

  @Test(
    arguments: [
      ("decimal", "1 2 3"), ("decimalZero", "01 02 03"), ("lowerLetter", "a b c"), ("upperLetter", "A B C"),
      ("lowerRoman", "i ii iii"), ("upperRoman", "I II III"), ("arabicAbjad", "أ ب ج"), ("arabicAlpha", "أ ب ت"),
      ("hindiNumbers", "१ २ ३"), ("decimalFullWidth", "１ ２ ３"), ("decimalEnclosedCircle", "① ② ③"),
      ("ordinal", "1er 2e 3e"), ("cardinalText", "Un Deux Trois"), ("ordinalText", "Premier Deuxième Troisième"),
      ("chicago", "* † ‡"), ("nobodyKnows", "1 2 3"),
    ] as [(String, String)])
  func eachFormatIsShown(format: String, shown: String) throws {
    let numbering = List.abstract(0, [List.level(format, "%1)")]) + List.list(1, 0)
    let labels = try List.labels(numbering, [(1, 0), (1, 0), (1, 0)])
    #expect(labels == shown.split(separator: " ").map { $0 + ")" })
  }

  @Test(arguments: [("cardinalText", "واحد"), ("ordinalText", "الأول"), ("ordinal", "1.")])
  func numberWordsAreThoseOfTheParagraph(format: String, shown: String) throws {
    let numbering = List.abstract(0, [List.level(format, "البند %1")]) + List.list(1, 0)
    #expect(try List.labels(numbering, [(1, 0)], text: "تفتح الموانئ نهارا.") == ["البند " + shown])
  }

  @Test func aPatternOfDigitsHasItsWidth() throws {
    let format = "<w:numFmt w:val='custom' w:format='001, 002, ...'/><w:numFmt w:val='decimal'/>"
    let numbering = List.abstract(0, ["<w:start w:val='9'/>\(format)<w:lvlText w:val='%1'/>"]) + List.list(1, 0)
    #expect(try List.labels(numbering, [(1, 0), (1, 0)]) == ["009", "010"])
  }

  /// A tab stands between a label and its text, and would end the label where one stands in it.
  @Test func aTabInALabelIsABlank() throws {
    let numbering = List.abstract(0, [List.level("decimal", "Point\t%1.\t")]) + List.list(1, 0)
    #expect(try List.labels(numbering, [(1, 0)]) == ["Point 1."])
  }

  /// Word keeps the signs of symbol fonts at codes that are no characters.
  @Test(arguments: [
    ("Symbol", "\u{F0B7}", "•"), ("Wingdings", "\u{F0A7}", "▪"), ("Arial", "-", "-"), ("Arial", "§", "§"),
  ])
  func bulletsAreShownAsTheirFontHasThem(font: String, sign: String, shown: String) throws {
    let level = List.level("bullet", sign) + "<w:rPr><w:rFonts w:ascii='\(font)'/></w:rPr>"
    let passages = try WordSample(
      WordSample.text("texte", WordSample.number(1)), numbering: List.abstract(0, [level]) + List.list(1, 0)
    ).passages()
    let label = try #require(passages.labels.first)
    #expect(label == ShownLabel(written: shown, value: .init(family: .bullet, ordinals: []), level: 0))
  }

  // MARK: Levels

  private static let levels = [
    List.level("decimal", "%1."), List.level("lowerLetter", "%1.%2)"), List.level("upperRoman", "(%3)"),
  ]
  private static let three = List.abstract(0, levels) + List.list(1, 0)

  @Test func levelsCountWithinThoseAbove() throws {
    let labels = try List.labels(Self.three, [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (1, 2), (1, 2)])
    #expect(labels == ["1.", "1.a)", "1.b)", "(I)", "2.", "2.a)", "(I)", "(II)"])
  }

  /// What has not begun is shown as its beginning, and has begun by that.
  @Test func aLevelAboveThatIsMissingIsTakenToHaveBegun() throws {
    #expect(try List.labels(Self.three, [(1, 1), (1, 1), (1, 0)]) == ["1.a)", "1.b)", "2."])
  }

  @Test(arguments: [
    ("", ["(i)", "a.", "(i)"]), ("<w:lvlRestart w:val='0'/>", ["(i)", "a.", "(ii)"]),
    ("<w:lvlRestart w:val='1'/>", ["(i)", "a.", "(ii)"]), ("<w:lvlRestart w:val='2'/>", ["(i)", "a.", "(i)"]),
  ])
  func aLevelSaysWhereItBeginsAnew(restart: String, labels: [String]) throws {
    let levels = [
      List.level("decimal", "%1."), List.level("lowerLetter", "%2."), List.level("lowerRoman", "(%3)", restart),
    ]
    let numbering = List.abstract(0, levels) + List.list(1, 0)
    #expect(try List.labels(numbering, [(1, 2), (1, 1), (1, 2)]).map { $0 == "b." ? "a." : $0 } == labels)
    // The first level lets all below begin anew, but one that never does.
    let first = try List.labels(numbering, [(1, 2), (1, 0), (1, 2)]).last
    #expect(first == (restart.contains("'0'") ? "(ii)" : "(i)"))
  }

  @Test func aLegalLevelHasDigitsOnly() throws {
    let levels = [List.level("upperRoman", "%1."), List.level("decimal", "%1.%2", "<w:isLgl/>")]
    let numbering = List.abstract(0, levels) + List.list(1, 0)
    #expect(try List.labels(numbering, [(1, 0), (1, 0), (1, 1)]) == ["I.", "II.", "2.1"])
  }

  @Test func theValueHasTheNumbersThatAreShown() throws {
    let passages = try WordSample(
      WordSample.text("a", WordSample.number(1, 0)) + WordSample.text("b", WordSample.number(1, 1)),
      numbering: Self.three
    ).passages()
    let values = passages.labels.compactMap(\.self)
    #expect(values.map(\.value) == [.init(family: .number, ordinals: [1]), .init(family: .letter, ordinals: [1, 1])])
    #expect(values.map(\.level) == [0, 1])
  }

  // MARK: Starts

  @Test func listsOfOneDefinitionCountOn() throws {
    let numbering = List.abstract(0, [List.level("decimal", "%1.", start: 12)]) + List.list(1, 0) + List.list(2, 0)
    #expect(try List.labels(numbering, [(1, 0), (2, 0), (1, 0)]) == ["12.", "13.", "14."])
  }

  @Test func aStartOfTheListsOwnCountsOnce() throws {
    let start = List.override(0, "<w:startOverride w:val='5'/>")
    let numbering = List.abstract(0, [List.level("decimal", "%1.")]) + List.list(1, 0) + List.list(2, 0, start)
    #expect(try List.labels(numbering, [(1, 0), (1, 0), (2, 0), (2, 0), (1, 0)]) == ["1.", "2.", "5.", "6.", "7."])
  }

  @Test func aListMayChangeALevel() throws {
    let change = List.override(0, "<w:lvl w:ilvl='0'>\(List.level("lowerLetter", "%1)"))</w:lvl>")
    let numbering = List.abstract(0, [List.level("decimal", "%1.")]) + List.list(1, 0) + List.list(2, 0, change)
    #expect(try List.labels(numbering, [(1, 0), (2, 0), (1, 0)]) == ["1.", "b)", "3."])
  }

  @Test func definitionsCountByThemselves() throws {
    let numbering =
      List.abstract(0, [List.level("decimal", "%1.")]) + List.abstract(1, [List.level("decimal", "Art. %1")])
      + List.list(1, 0) + List.list(2, 1)
    #expect(try List.labels(numbering, [(1, 0), (2, 0), (1, 0), (2, 0)]) == ["1.", "Art. 1", "2.", "Art. 2"])
  }

  // MARK: Styles

  @Test func aStyleNumbersItsParagraphs() throws {
    let styles = """
      <w:style w:type='paragraph' w:styleId='A'><w:name w:val='heading 1'/><w:pPr>\(WordSample.number(1))</w:pPr></w:style>
      <w:style w:type='paragraph' w:styleId='B'><w:name w:val='heading 2'/><w:basedOn w:val='A'/></w:style>
      <w:style w:type='paragraph' w:styleId='C'><w:basedOn w:val='A'/><w:pPr>\(WordSample.number(0))</w:pPr></w:style>
      <w:style w:type='paragraph' w:styleId='D'><w:pPr>\(WordSample.number(1, 1))</w:pPr></w:style>
      """
    let levels = [
      List.level("decimal", "%1.") + "<w:pStyle w:val='A'/>", List.level("decimal", "%1.%2.") + "<w:pStyle w:val='B'/>",
    ]
    func text(_ style: String, _ more: String = "") -> String {
      WordSample.text("texte", "<w:pStyle w:val='\(style)'/>" + more)
    }
    let body =
      text("A") + text("B") + text("C") + text("D") + text("A", WordSample.number(0)) + text("A")
      + text("A", "<w:numPr><w:ilvl w:val='1'/></w:numPr>")
    let sample = WordSample(body, styles: styles, numbering: List.abstract(0, levels) + List.list(1, 0))
    #expect(try List.labels(sample) == ["1.", "1.1.", "", "1.2.", "", "2.", "2.1."])
  }

  @Test func aDefinitionMayTakeItsLevelsFromAStyle() throws {
    let styles = "<w:style w:type='numbering' w:styleId='Liste'><w:pPr>\(WordSample.number(2))</w:pPr></w:style>"
    let numbering =
      List.abstract(0, [], "<w:numStyleLink w:val='Liste'/>")
      + List.abstract(1, [List.level("upperLetter", "%1.")], "<w:styleLink w:val='Liste'/>")
      + List.list(1, 0) + List.list(2, 1)
    #expect(try List.labels(numbering, styles: styles, [(1, 0), (1, 0)]) == ["A.", "B."])
  }

  // MARK: What shows none

  @Test func whatIsNotDefinedShowsNothing() throws {
    let hidden = List.level("decimal", "%1.") + "<w:rPr><w:vanish/></w:rPr>"
    let numbering =
      List.abstract(0, [List.level("none", ""), hidden, List.level("decimal", "")]) + List.list(1, 0) + List.list(2, 7)
    let labels = try List.labels(numbering, [(1, 0), (1, 1), (1, 2), (1, 3), (1, 9), (1, -1), (2, 0), (3, 0), (0, 0)])
    #expect(labels == Array(repeating: "", count: 9))
  }

  @Test func anEmptyParagraphWithANumberIsThere() throws {
    let body = WordSample.text("a", WordSample.number(1)) + WordSample.text("", WordSample.number(1))
    #expect(try WordSample(body, numbering: List.decimal).lines == ["1.\ta", "2."])
  }
}
