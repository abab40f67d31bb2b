import Aligner
import Testing

/// Whether a line is a paragraph is a question to the document as a whole.
@Suite struct HardWrapTests {
  @Test(arguments: [48, 60, 72, 90, 110], [false, true])
  func wrappedParagraphsAreWholeAgain(width: Int, isDoubleSpaced: Bool) {
    let (french, arabic) = (Specimens.french, Specimens.arabic)
    let options = (width: width, isDoubleSpaced: isDoubleSpaced)
    #expect(
      Document(WrappedText.wrap(french, width: options.width, isDoubleSpaced: options.isDoubleSpaced)).texts == french)
    let text = WrappedText.wrap(arabic, width: options.width, isDoubleSpaced: options.isDoubleSpaced)
    #expect(Document(text, .arabic).texts == arabic)
  }

  @Test(arguments: [48, 60, 72, 90])
  func labelsAloneSayWhereParagraphsBegin(width: Int) {
    let lines = { (paragraphs: [String]) in
      paragraphs.flatMap { WrappedText.lines(of: $0, width: width) }.joined(separator: "\n")
    }
    #expect(Document(lines(Specimens.french)).texts == Specimens.french)
    #expect(Document(lines(Specimens.arabic), .arabic).texts == Specimens.arabic)
  }

  @Test(arguments: [48, 60, 72, 90])
  func paragraphsWithoutLabelsAreToldApartByTheRoomThatIsLeft(width: Int) {
    let paragraphs = Specimens.french.map { String($0.dropFirst(3)) }
    #expect(Document(WrappedText.wrap(paragraphs, width: width)).texts == paragraphs)
  }

  @Test(arguments: [1, 2, 4])
  func aParagraphALineStaysAsItIs(blankLines: Int) {
    let separator = String(repeating: "\n", count: blankLines)
    let plain = Specimens.french.map { String($0.dropFirst(3)) }
    #expect(Document(plain.joined(separator: separator)).texts == plain)
    #expect(Document(Specimens.french.joined(separator: separator)).texts == Specimens.french)
    #expect(Document(Specimens.arabic.joined(separator: separator), .arabic).texts == Specimens.arabic)
  }

  @Test func aTightListIsAParagraphALine() {
    let lines = ["1. La barque", "2. Le filet et ses flotteurs", "3. La rame", "4. L’ancre de secours", "5. La lampe"]
    #expect(Document(lines.joined(separator: "\n")).texts == lines)
    let items = ["Matériel :", "- la barque ;", "- le filet ;", "- la rame ;", "- l’ancre."]
    #expect(Document(items.joined(separator: "\n")).texts == items)
  }

  @Test(arguments: [2, 4, 8])
  func indentsMarkParagraphsWhereNothingElseDoes(indent: Int) {
    let paragraphs = Specimens.french.map { String($0.dropFirst(3)) }
    let margin = String(repeating: " ", count: indent)
    let text = paragraphs.flatMap { paragraph in
      WrappedText.lines(of: margin.replacing(" ", with: "\u{A0}") + paragraph, width: 64)
    }.joined(separator: "\n").replacing("\u{A0}", with: " ")
    #expect(Document(text).texts == paragraphs)
  }

  @Test func aTitleInCapitalsMayTakeSeveralLines() {
    let text = "RAPPORT SUR LES OISEAUX\nDU GOLFE DE GABÈS\n\n" + WrappedText.wrap(Specimens.french, width: 60)
    #expect(Document(text).texts == ["RAPPORT SUR LES OISEAUX DU GOLFE DE GABÈS"] + Specimens.french)
  }

  @Test func aShortTitleIsNotGluedToWhatFollows() {
    let text = "Le phare du cap\n\n" + WrappedText.wrap(Specimens.french, width: 60)
    let document = Document(text)
    #expect(document.texts.first == "Le phare du cap")
    #expect(document.paragraphs.first?.kind == .heading)
    #expect(document.paragraphs.count == 1 + Specimens.french.count)
  }

  @Test func blanksWithinLinesAreOneAndLineEndsAreBlanks() {
    #expect(Document("1. La   mer\test \t belle.\n").texts == ["1. La mer est belle."])
    #expect(Document("1. Le port,\u{A0}40\u{A0}% plein.\n").texts == ["1. Le port,\u{A0}40\u{A0}% plein."])
  }
}
