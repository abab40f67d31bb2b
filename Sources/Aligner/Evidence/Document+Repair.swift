extension Document {
  /// The document with the texts of its paragraphs repaired, if pages damage its language, and how many of them
  /// were.
  ///
  /// A document in which nothing was repaired knows that, and is not looked at again (`isSound`).
  /// Where words are to be found again, what the document and the lexicon know of words decides. Complexity: linear.
  public func repaired(knowing lexicon: Lexicon = .bundled) -> (document: Document, count: Int) {
    guard !isSound, let repaired = language.facts.repaired else { return (self, 0) }
    let repairs = repaired(paragraphs.map { LinedText($0.text, lineStarts: $0.lineStarts) }) {
      lexicon.stems(of: language)
    }
    var document = self
    var count = 0
    for (index, text) in repairs.enumerated() {
      guard let text else { continue }
      document.paragraphs[index].text = text
      count += 1
    }
    if count > 0, pieces != nil {
      document.pieces?.paragraphs = inPieces.repaired(knowing: lexicon).document.paragraphs
    }
    document.isSound = count == 0
    return (document, count)
  }
}

extension Lexicon {
  /// The stems that it knows of a language. Complexity: O(n log n).
  func stems(of language: Language) -> KnownStems {
    KnownStems(entries.map { language == .source ? $0.source : $0.target })
  }
}
