import Aligner

/// A segmented text in short, for tests to compare.
extension Document {
  /// Segments a text that is in memory.
  init(_ text: String, _ language: Language = .french) {
    self = Segmenter().segment(SourceText(name: "texte", text: text), language: language)
  }

  /// The paragraphs with their labels as the source writes them.
  var texts: [String] { paragraphs.map(\.labelledText) }

  /// The kinds, each with its label if there is one: `numbered 1.`, `heading`.
  var kinds: [String] {
    paragraphs.map { [$0.kind.rawValue, $0.label?.text].compactMap(\.self).joined(separator: " ") }
  }

  /// What was taken out: `page number: - 2 -`.
  var removed: [String] { removals.map { "\($0.reason.rawValue): \($0.text)" } }

  /// What is wrong with the numbers: `gap 4 for 3`.
  var troubles: [String] { anomalies.map { "\($0.kind.rawValue) \($0.found) for \($0.expected)" } }
}
