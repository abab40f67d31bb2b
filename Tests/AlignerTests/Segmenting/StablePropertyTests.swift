import Testing

@testable import Aligner

/// How a text is laid out does not change what its paragraphs are.
@Suite struct StablePropertyTests {
  /// What has to stay: kind, meaning of the label, text.
  private func essence(_ document: Document) -> [String] {
    document.paragraphs.map { paragraph in
      let label = paragraph.label.map { "\($0.value.family) \($0.value.ordinals) \($0.value.suffix)" }
      return "\(paragraph.kind.rawValue) [\(label ?? "")] \(paragraph.text)"
    }
  }

  private func segment(_ text: String, _ language: Language) -> Document { Document(text, language) }

  @Test(arguments: TestDocuments.corpora)
  func segmentingWhatWasSegmentedChangesNothing(entry: TestDocuments.Entry) throws {
    let first = Segmenter().segment(try entry.source(), language: entry.language)
    let second = segment(first.texts.joined(separator: "\n\n") + "\n", entry.language)
    #expect(essence(second) == essence(first))
    #expect(second.removals.isEmpty)
  }

  @Test(arguments: TestDocuments.clean, [false, true])
  func wrappingChangesNothing(entry: TestDocuments.Entry, isDoubleSpaced: Bool) throws {
    let document = Segmenter().segment(try entry.source(), language: entry.language)
    let expected = essence(document)
    for width in stride(from: 50, through: 120, by: 7) {
      let text = WrappedText.wrap(document.texts, width: width, isDoubleSpaced: isDoubleSpaced)
      let wrapped = segment(text, entry.language)
      #expect(essence(wrapped) == expected, "width \(width)")
      #expect(wrapped.removed == [], "width \(width)")
    }
  }

  @Test(arguments: UInt64(1)...12, Language.allCases)
  func wrappingChangesNothingOfGeneratedDocuments(seed: UInt64, language: Language) {
    var random = RandomDocument(seed: seed)
    let sentences = language == .french ? RandomDocument.frenchSentences : RandomDocument.arabicSentences
    let paragraphs = random.cleanParagraphs(12, in: sentences)
    for width in [50, 64, 78, 92, 106, 120] {
      for isDoubleSpaced in [false, true] {
        let document = segment(WrappedText.wrap(paragraphs, width: width, isDoubleSpaced: isDoubleSpaced), language)
        #expect(document.texts == paragraphs, "width \(width)")
      }
    }
  }

  @Test(arguments: TestDocuments.corpora, ["\r\n", "\r", "\u{2028}"])
  func terminatorsChangeNothing(entry: TestDocuments.Entry, terminator: String) throws {
    let source = try entry.source()
    let text = String(decoding: source.bytes, as: UTF8.self).replacing("\n", with: terminator)
    #expect(essence(segment(text, entry.language)) == essence(Segmenter().segment(source, language: entry.language)))
  }
}
