/// Pairs of French and Arabic texts that are known to be translations, as corpora and memories hold them.
public struct ParallelText: Sendable {
  /// A pair of texts.
  public struct Pair: Sendable, Hashable {
    /// The French text.
    public var french: String
    /// The Arabic text.
    public var arabic: String

    /// Makes a pair.
    public init(french: String, arabic: String) {
      self.french = french
      self.arabic = arabic
    }
  }

  /// The pairs, in the order of the file.
  public let pairs: [Pair]

  /// Takes the pairs of a bitext that have both sides; where the file does not say which language a text is in, those
  /// whose script does.
  /// - Throws: ``ReadingError/noPairs(file:)`` if there are none.
  public init(_ bitext: GivenBitext) throws(ReadingError) {
    pairs = bitext.units.compactMap { unit in
      guard let french = unit.french?.text, let arabic = unit.arabic?.text else { return nil }
      guard bitext.declaresLanguages || Self.isPair(french, arabic) else { return nil }
      return Pair(french: french, arabic: arabic)
    }
    if pairs.isEmpty { throw .noPairs(file: bitext.name) }
  }

  /// Reads a TMX or XLIFF file or a table with tabs, whichever the content is.
  /// - Throws: what ``GivenBitext/init(_:)`` throws.
  public init(_ source: SourceText) throws(ReadingError) { try self.init(GivenBitext(source)) }

  private static func isPair(_ french: String, _ arabic: String) -> Bool {
    zip([french, arabic], [Language.french, .arabic]).allSatisfy { text, language in
      LanguageDetector.language(of: SourceText(name: "", text: text)) == language
    }
  }
}
