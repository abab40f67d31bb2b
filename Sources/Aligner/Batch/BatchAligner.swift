/// Aligns the document pairs of a stream, each by itself: the answer to a record depends on nothing but the record.
package struct BatchAligner: Sendable {
  /// What has come of the texts of a record.
  package struct Aligned: Sendable {
    /// The pairs.
    package let alignment: Alignment
    /// Whether French and Arabic were given the other way round.
    package let isExchanged: Bool
    /// Whether pages have damaged the Arabic.
    package let isDamaged: Bool
    /// How many of its paragraphs have a counterpart.
    let paragraphs: PairedShare
  }

  private let lexicon: Lexicon
  private let aligner: BitextAligner
  private let sentences: SentenceAligner?
  private let isForced: Bool
  private let segmenter: Segmenter
  private let repairs: Bool

  /// Makes an aligner.
  /// - Parameters:
  ///   - lexicon: what is known of the two languages' words, shared by all records.
  ///   - unit: what is paired: paragraphs, or the sentences within paired ones.
  ///   - isForced: whether to answer with the beads of texts that are no translations of each other, too.
  ///   - keepsAll: whether page furniture is text as well.
  ///   - repairs: whether Arabic that pages have damaged is repaired in the answers; for matching it is in any case.
  package init(
    lexicon: Lexicon = .bundled, unit: TextUnit = .paragraph, isForced: Bool = false, keepsAll: Bool = false,
    repairs: Bool = false
  ) {
    self.lexicon = lexicon
    aligner = BitextAligner(lexicon: lexicon)
    sentences = unit == .sentence ? SentenceAligner(lexicon: lexicon) : nil
    self.isForced = isForced
    segmenter = Segmenter(keepsAll: keepsAll)
    self.repairs = repairs
  }

  /// Aligns the texts of a record.
  /// - Throws: ``RecordError`` for what is no pair of a French text and its Arabic translation.
  package func align(_ record: BatchRecord) throws(RecordError) -> Aligned {
    let (first, second, isExchanged) = try Self.texts(of: record.content.get())
    let documents = segmenter.segment(first, second)
    let (whole, damagedCount) = documents.1.repaired(knowing: lexicon)
    // What is sound need not be looked at again to align it.
    var alignment = aligner.align(documents.0, damagedCount == 0 ? whole : documents.1)
    guard alignment.verdict.isTranslation || isForced else {
      throw .notATranslation(score: alignment.verdict.score)
    }
    if repairs, damagedCount > 0 { alignment.target = alignment.target.repaired(knowing: lexicon).document }
    let units = sentences?.align(alignment) ?? alignment
    guard !units.isNarrowed || isForced else { throw .tooLittleInCommon }
    return Aligned(
      alignment: units, isExchanged: isExchanged, isDamaged: damagedCount > 0, paragraphs: PairedShare(of: alignment))
  }

  /// Reads both texts and tells which is which.
  private static func texts(of content: BatchRecord.Content) throws(RecordError) -> (Passages, Passages, Bool) {
    if case .paths(let source, let target) = content, FileReader.areOneFile(source, target) { throw .samePath(source) }
    let texts: (first: Passages, second: Passages)
    do {
      switch content {
      case .texts(let source, let target, let isEncoded):
        let decoder = TextDecoder(encoding: isEncoded ? nil : .utf8)
        func decoded(_ bytes: [UInt8], _ name: String) throws(ReadingError) -> Passages {
          let text = try decoder.decode(bytes, name: name)
          // That it is UTF-8 nobody has said who knows.
          if TwiceEncoded.isLikely(text.bytes) { throw .encodedTwice(file: name) }
          return Passages(text)
        }
        texts = (try decoded(source, "fr"), try decoded(target, "ar"))
      case .paths(let source, let target):
        let most = LineSplitter.longest
        texts = (
          try FileReader.passages(regularFile: source, most: most),
          try FileReader.passages(regularFile: target, most: most)
        )
      }
    } catch {
      throw .unreadable(error)
    }
    switch (try language(of: texts.first.text), try language(of: texts.second.text)) {
    case (.source, .target): return (texts.first, texts.second, false)
    case (.target, .source): return (texts.second, texts.first, true)
    case (let language, _): throw .oneLanguage(language)
    }
  }

  private static func language(of text: SourceText) throws(RecordError) -> Language {
    do { return try LanguageDetector.knownLanguage(of: text) } catch { throw .unreadable(error) }
  }
}
