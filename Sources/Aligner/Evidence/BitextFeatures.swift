/// The features of both documents and what is known of their tokens together.
public struct BitextFeatures: Sendable {
  /// The French side.
  public let source: SideFeatures
  /// The Arabic side.
  public let target: SideFeatures
  /// What the general lexicon knows of the words of both documents.
  let generalTable: TranslationTable
  /// Expected log-ratio of target to source length before anything is known of these documents, in nats.
  public let expectedLogRatio: Double
  /// How many values of each ``ValueKind`` there are.
  let valueCounts: [Int]

  /// Computes the features of two documents; linear in their length.
  ///
  /// Damaged Arabic is read as if it were whole.
  public init(_ source: Document, _ target: Document, lexicon: Lexicon = .empty) {
    let (source, target) = (source.repaired().document, target.repaired().document)
    let texts = [source, target].map { document in
      ParallelMap.map(document.paragraphs.count) {
        ParagraphFeatures(document.paragraphs[$0].text, language: document.language)
      }
    }
    let indices = ParallelMap.tasks(ValueKind.allCases.count) {
      ValueIndex.indices(of: ValueKind.allCases[$0], texts[0], texts[1])
    }
    (self.source, self.target) = ParallelMap.both(
      { SideFeatures(source, texts[0], values: indices.map(\.source)) },
      { SideFeatures(target, texts[1], values: indices.map(\.target)) })
    valueCounts = indices.map(\.count)
    let isForward = source.language == .french
    let (sourceWords, targetWords) = (self.source.words.vocabulary, self.target.words.vocabulary)
    generalTable =
      isForward
      ? lexicon.table(sourceWords, targetWords)
      : lexicon.table(targetWords, sourceWords).transposed(count: sourceWords.count)
    expectedLogRatio = target.language.facts.logLength - source.language.facts.logLength
  }
}
