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
  /// For each token, in how many paragraphs of either side it occurs.
  public let frequencies: [Int32]
  /// For each token, how it is written.
  public let spellings: [String]

  /// Log of the ratio of Arabic to French letters: .68 in communiqués and law, between .45 (scripture) and .78 (news).
  ///
  /// Measured on the development data; only the start of an estimate from the document itself.
  private static let arabicPerFrench = -0.386

  /// Computes the features of two documents; linear in their length.
  public init(_ source: Document, _ target: Document, lexicon: Lexicon = .empty) {
    var interner = TokenInterner()
    let sourceTokens = SideFeatures.tokens(of: source, &interner)
    let targetTokens = SideFeatures.tokens(of: target, &interner)
    self.source = SideFeatures(source, tokens: PostingIndex(sourceTokens, size: interner.count))
    self.target = SideFeatures(target, tokens: PostingIndex(targetTokens, size: interner.count))
    var frequencies = [Int32](repeating: 0, count: interner.count)
    for token in sourceTokens.joined() { frequencies[Int(token)] += 1 }
    for token in targetTokens.joined() { frequencies[Int(token)] += 1 }
    self.frequencies = frequencies
    spellings = interner.spellings
    let isForward = source.language == .french
    let (sourceWords, targetWords) = (self.source.words.vocabulary, self.target.words.vocabulary)
    generalTable =
      isForward
      ? lexicon.table(sourceWords, targetWords)
      : lexicon.table(targetWords, sourceWords).transposed(count: sourceWords.count)
    expectedLogRatio = source.language == target.language ? 0 : isForward ? Self.arabicPerFrench : -Self.arabicPerFrench
  }
}
