/// Pairs of French and Arabic texts that are known to be translations, as corpora and memories hold them.
public struct ParallelText: Sendable {
  /// A pair of texts.
  public struct Pair: Sendable, Hashable {
    /// The French text.
    public var source: String
    /// The Arabic text.
    public var target: String

    /// Makes a pair.
    public init(source: String, target: String) {
      self.source = source
      self.target = target
    }
  }

  /// The pairs, in the order of the file.
  public let pairs: [Pair]

  /// Takes the pairs of a bitext that have both sides; where the file does not say which language a text is in, those
  /// whose script does.
  /// - Throws: ``ReadingError/noPairs(file:)`` if there are none.
  public init(_ bitext: GivenBitext) throws(ReadingError) {
    pairs = bitext.units.compactMap { unit in
      guard let source = unit.source?.plainText, let target = unit.target?.plainText else { return nil }
      guard bitext.declaresLanguages || Self.isPair(source, target) else { return nil }
      return Pair(source: source, target: target)
    }
    if pairs.isEmpty { throw .noPairs(file: bitext.name) }
  }

  /// Reads a TMX or XLIFF file or a table with tabs, whichever the content is.
  /// - Throws: what ``GivenBitext/init(_:)`` throws.
  public init(_ source: SourceText) throws(ReadingError) { try self.init(GivenBitext(source)) }

  private static func isPair(_ source: String, _ target: String) -> Bool {
    zip([source, target], [Language.source, .target]).allSatisfy { text, language in
      LanguageDetector.language(of: SourceText(name: "", text: text)) == language
    }
  }
}
