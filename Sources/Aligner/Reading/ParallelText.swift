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

  /// Reads a TMX file or a table with tabs, whichever the content is.
  /// - Throws: ``ReadingError/noPairs(file:)`` if it has no pair of a French and an Arabic text.
  public init(_ source: SourceText) throws(ReadingError) {
    let head = String(decoding: source.bytes.prefix(1000), as: UTF8.self)
    pairs =
      head.contains("<tmx") || head.contains("<!DOCTYPE tmx") ? TMXReader.pairs(in: source.bytes) : Self.rows(source)
    if pairs.isEmpty { throw .noPairs(file: source.name) }
  }

  /// The rows of a table: columns `src_text` and `trg_text` if a header names them, else the first two.
  private static func rows(_ source: SourceText) -> [Pair] {
    let rows = source.bytes.split(separator: 0x0A).map { row in
      row.split(separator: 0x09, omittingEmptySubsequences: false).map { field in
        String(decoding: field.last == 0x0D ? field.dropLast() : field, as: UTF8.self)
      }
    }
    guard let header = rows.first else { return [] }
    let named = (header.firstIndex(of: "src_text"), header.firstIndex(of: "trg_text"))
    let (first, second) = (named.0 ?? 0, named.1 ?? 1)
    return rows.dropFirst(named.0 == nil ? 0 : 1).compactMap { row in
      guard row.count > max(first, second) else { return nil }
      return pair(row[first], row[second])
    }
  }

  /// The pair of two texts of which one is Arabic and one is not; `nil` if they are not.
  private static func pair(_ first: String, _ second: String) -> Pair? {
    let languages = [first, second].map { LanguageDetector.language(of: SourceText(name: "", text: $0)) }
    switch (languages[0], languages[1]) {
    case (.french, .arabic): return Pair(french: first, arabic: second)
    case (.arabic, .french): return Pair(french: second, arabic: first)
    default: return nil
    }
  }
}
