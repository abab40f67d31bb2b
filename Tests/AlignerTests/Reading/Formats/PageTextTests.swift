import Testing

@testable import Aligner

@Suite struct PageTextTests {
  /// A word of a page whose letters are ten points high and five wide.
  private static func word(_ text: String, left: Double, bottom: Double, width: Double? = nil) -> PageText.Word {
    PageText.Word(
      text: text, left: left, right: left + (width ?? 5 * Double(text.count)), top: bottom - 10, bottom: bottom)
  }

  private static func text(_ pages: [[[PageText.Word]]]) -> String {
    String(decoding: PageText(pages).text(), as: UTF8.self)
  }

  @Test func aLineFartherFromTheOneAboveBeginsAParagraph() {
    let bottoms = [20.0, 31, 42, 60, 71]
    let page = bottoms.map { [Self.word("mot", left: 0, bottom: $0), Self.word("suivant", left: 18, bottom: $0)] }
    let line = "mot suivant\n"
    #expect(Self.text([page]) == line + line + line + "\n" + line + line + "\u{C}")
  }

  @Test func linesThatAreAllFarApartAreNoParagraphs() {
    let page = [20.0, 42, 64].map { [Self.word("ligne", left: 0, bottom: $0)] }
    #expect(Self.text([page, page]) == "ligne\nligne\nligne\n\u{C}ligne\nligne\nligne\n\u{C}")
  }

  /// `رئيسًا، والنيجر`, as the program tears it apart: the vowel mark is a word without width, in a line of its own.
  @Test func whatAVowelMarkHasTornApartIsOneLine() {
    let fragments = [
      [
        Self.word("رجينلاو", left: 0, bottom: 20), Self.word("،", left: 38, bottom: 20),
        Self.word("اس", left: 43, bottom: 20),
      ],
      [Self.word("\u{64B}", left: 46, bottom: 19.6, width: 0)],
      [Self.word("يئر", left: 53, bottom: 20)],
    ]
    #expect(Self.text([fragments]) == "رئيسا\u{64B}، والنيجر\n\u{C}")
    #expect(Self.text([fragments.reversed()]) == "رئيسا\u{64B}، والنيجر\n\u{C}")
  }

  @Test func columnsStayAsTheProgramHasThem() {
    let left = [20.0, 31].map { [Self.word("gauche", left: 0, bottom: $0)] }
    let right = [20.0, 31].map { [Self.word("droite", left: 200, bottom: $0)] }
    #expect(Self.text([left + right]) == "gauche\ngauche\ndroite\ndroite\n\u{C}")
  }

  @Test func whatTheProgramPrintsIsRead() throws {
    let layout = """
      <!DOCTYPE html><html><head><title></title></head><body><doc>
      <page width="100" height="100"><flow><block><line xMin="0" yMin="10">
      <word xMin="0.0" yMin="10.0" xMax="10.0" yMax="20.0">A&amp;B</word>
      <word xMin="12.5" yMin="10.0" xMax="20.0" yMax="20.0">l’eau</word>
      </line></block></flow></page><page width="100" height="100"></page></doc></body></html>
      """
    #expect(String(decoding: try PageText.text(of: Array(layout.utf8)), as: UTF8.self) == "A&B l’eau\n\u{C}\u{C}")
    #expect(throws: ReadingError.self) { try PageText.text(of: Array(layout.utf8.dropLast(30))) }
  }
}
