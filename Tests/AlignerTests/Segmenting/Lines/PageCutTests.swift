import Aligner
import Testing

/// A page ends where it is full, in the middle of a sentence or not.
@Suite struct PageCutTests {
  /// Wrapped paragraphs with `page` between the lines, in the middle of the third paragraph.
  private func cut(_ paragraphs: [String], by page: String) -> String {
    var lines = paragraphs.enumerated().map { WrappedText.lines(of: $1, width: 60) }
    lines[2].insert(page, at: 2)
    return lines.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  @Test(arguments: ["\u{C}", "\n\u{C}", "\n- 2 -\n", "\n2\n\u{C}", "\n\nPage 2 sur 9\n\n", "\n\n٢\n\n", "\nصفحة ٢\n"])
  func aSentenceGoesOnBehindThePage(page: String) {
    #expect(Document(cut(Specimens.french, by: page)).texts == Specimens.french)
    #expect(Document(cut(Specimens.arabic, by: page), .arabic).texts == Specimens.arabic)
  }

  /// Nothing but a small letter, or a word that ends no sentence, says then that the paragraph goes on.
  @Test(arguments: ["", "\n", "\n\n"])
  func aSentenceGoesOnBehindBlankLines(page: String) throws {
    #expect(Document(cut(Specimens.french, by: page)).texts == Specimens.french)
    let text = cut(Specimens.arabic, by: page)
    try #require(text.contains("بهيكل من\n\n"))
    #expect(Document(text, .arabic).texts == Specimens.arabic)
  }

  @Test func aSentenceThatHasEndedDoesNotGoOn() {
    let paragraphs = Specimens.french.map { String($0.dropFirst(3)) }
    let text =
      WrappedText.wrap(Array(paragraphs[..<3]), width: 60) + "\n- 1 -\n\u{C}\n"
      + WrappedText.wrap(Array(paragraphs[3...]), width: 60)
    let document = Document(text)
    #expect(document.texts == paragraphs)
    #expect(document.removed == ["page number: - 1 -"])
  }

  @Test func unwrappedParagraphsAreCutToo() {
    let head = "1. Le jury a visité les trois ateliers, où les charpentiers lui ont montré leurs outils et"
    let tail = "la maquette de la tour."
    let text = "\(head)\n\n\(tail)\n\n2. Il a rendu son avis le lendemain, à la mairie.\n\n3. Le maire l’a remercié.\n"
    let document = Document(text + "\n4. La séance a été levée à midi.\n")
    #expect(document.texts.first == head + " " + tail)
    #expect(document.paragraphs.count == 4)
  }

  @Test func theByteRangeOfACutParagraphSpansThePage() throws {
    let text = cut(Specimens.french, by: "\n- 2 -\n")
    let document = Document(text)
    let removal = try #require(document.removals.first)
    let paragraph = document.paragraphs[2]
    #expect(paragraph.place.byteRange.contains(removal.place.byteRange.lowerBound))
    #expect(Array(text.utf8)[removal.place.byteRange].elementsEqual("- 2 -".utf8))
  }
}
