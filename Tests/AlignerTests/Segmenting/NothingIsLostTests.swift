import Testing

@testable import Aligner

/// Every letter of a text is in exactly one paragraph or removal, in the order of the text.
@Suite struct NothingIsLostTests {
  /// Whether some letters stand in a text in their order, other letters between them.
  private func stand(_ letters: [UInt32], inOrderIn text: [UInt32]) -> Bool {
    var found = letters.startIndex
    for letter in text where found < letters.endIndex && letters[found] == letter { found += 1 }
    return found == letters.endIndex
  }

  private func check(_ source: SourceText, _ language: Language, _ comment: Comment) {
    let document = Segmenter().segment(source, language: language)
    let letters = TestDocuments.letters(of: String(decoding: source.bytes, as: UTF8.self))
    let paragraphs = document.texts.flatMap(TestDocuments.letters(of:))
    let removals = document.removals.flatMap { TestDocuments.letters(of: $0.text) }
    #expect((paragraphs + removals).sorted() == letters.sorted(), comment)
    #expect(stand(paragraphs, inOrderIn: letters) && stand(removals, inOrderIn: letters), comment)
  }

  @Test(arguments: TestDocuments.corpora + TestDocuments.seeds)
  func inDocuments(entry: TestDocuments.Entry) throws {
    check(try entry.source(), entry.language, "\(entry)")
  }

  @Test(arguments: UInt64(1)...120)
  func inTextsThatNobodyWrote(seed: UInt64) {
    var random = RandomDocument(seed: seed)
    let text = random.text(lines: 1 + Int(seed) % 60)
    check(SourceText(name: "texte", text: text), seed % 2 == 0 ? .french : .arabic, "\(text.debugDescription)")
  }

  @Test(arguments: [
    "", "\n\n", "5", "-", "**", "<i></i>", "\u{C}", "\u{AD}\n\u{AD}", "a", "1.", "1.\n2.\n", "- 1 -\n", "Page 1",
    "\u{200F}\n",
  ])
  func inTextsThatAreHardlyAny(text: String) {
    check(SourceText(name: "texte", text: text), .french, "\(text.debugDescription)")
  }
}
