/// What the letters of a paragraph say of its language and its length, worked out once for all rules.
struct ParagraphLetters {
  /// Fewer words are taken for names and terms, which Arabic texts quote as they are.
  static let leastWords = 3
  /// So many words in a row are a passage, whatever stands around them.
  private static let leastPassage = 12

  /// The letters of either script.
  let counts: LetterCounts
  /// How many letters and digits there are.
  let length: Int
  /// Whether it is, or has, running text in Latin letters: in a target, what was left untranslated.
  let isRunningLatin: Bool

  /// Counts; linear.
  init(_ text: String) {
    counts = LetterCounts(text)
    length = FoldedKey.count(text)
    isRunningLatin =
      counts.longestPlainRun >= Self.leastPassage
      || counts.isLatin && counts.latinWords >= Self.leastWords
        && (counts.plainLatinWords >= Self.leastWords || ForeignWords.haveFrench(in: text))
  }

  /// The letters of all paragraphs of two documents, at the same time even where each has a single long one.
  static func all(_ source: Document, _ target: Document) -> (source: [Self], target: [Self]) {
    @Sendable func all(_ paragraphs: [Paragraph]) -> [Self] {
      ParallelMap.map(paragraphs.count, isHeavy: true) { Self(paragraphs[$0].text) }
    }
    return ParallelMap.both({ all(source.paragraphs) }, { all(target.paragraphs) })
  }
}
