import Testing

@testable import Aligner

/// Documents that may be cut otherwise.
@Suite struct PassageDraftTests {
  private static func segmented(_ source: SourceText, _ language: Language) -> Document {
    Segmenter().segment(source, language: language)
  }

  /// Wherever a document is cut, each letter is in one paragraph, in its order.
  private func check(_ document: Document, _ comment: Comment) {
    guard let draft = document.draft else { return }
    let letters = document.texts.flatMap(TestDocuments.letters(of:))
    var generator = SeededGenerator(seed: 7)
    let own = draft.borders.map(\.isCut)
    #expect(draft.document(own).texts == document.texts, comment)
    for isCut in [own.map { _ in true }, own.map { _ in false }, own.map { _ in generator.number(in: 0...1) == 1 }] {
      let recut = draft.document(isCut)
      #expect(recut.texts.flatMap(TestDocuments.letters(of:)) == letters, comment)
      #expect(recut.removals.map(\.text) == document.removals.map(\.text), comment)
      #expect(draft.starts(isCut).count == recut.paragraphs.count, comment)
    }
    let difference = draft.document(own.map { _ in true }).paragraphs.count - document.paragraphs.count
    #expect(difference == own.count { !$0 }, comment)
  }

  @Test(arguments: TestDocuments.corpora + TestDocuments.seeds)
  func nothingIsLostByAnyCut(entry: TestDocuments.Entry) throws {
    check(Self.segmented(try entry.source(), entry.language), "\(entry)")
  }

  @Test(arguments: UInt64(1)...60)
  func norOfTextsThatNobodyWrote(seed: UInt64) {
    var random = RandomDocument(seed: seed)
    let text = random.text(lines: 1 + Int(seed))
    check(
      Self.segmented(SourceText(name: "texte", text: text), seed % 2 == 0 ? .french : .arabic),
      "\(text.debugDescription)")
  }

  @Test func whatHasALabelIsNoUncertainBorder() throws {
    for entry in TestDocuments.corpora {
      let document = Self.segmented(try entry.source(), entry.language)
      guard let draft = document.draft else { continue }
      let joined = draft.document(draft.borders.map { _ in false })
      #expect(joined.paragraphs.compactMap(\.label).count == document.paragraphs.compactMap(\.label).count, "\(entry)")
    }
  }
}
