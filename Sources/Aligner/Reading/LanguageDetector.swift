/// Tells French from Arabic by script.
public enum LanguageDetector {
  /// The language of a text, by which script most of its letters are in; `nil` if it has fewer than two letters.
  ///
  /// Complexity: linear, but looks at most at the first 200,000 bytes, which decide.
  public static func language(of source: SourceText) -> Language? {
    var arabic = 0
    var latin = 0
    var index = 0
    let end = min(source.bytes.count, 200_000)
    while index < end {
      let (scalar, length) = source.bytes.scalar(at: index)
      if CharacterClass.isLatinLetter(scalar) {
        latin += 1
      } else if CharacterClass.isArabicLetter(scalar) {
        arabic += 1
      }
      index += length
    }
    guard arabic + latin >= 2 else { return nil }
    return arabic > latin ? .arabic : .french
  }

  /// The language of a text that has to have one.
  /// - Throws: ``ReadingError/unknownLanguage(file:)``.
  package static func knownLanguage(of source: SourceText) throws(ReadingError) -> Language {
    guard let language = language(of: source) else { throw .unknownLanguage(file: source.name) }
    return language
  }
}
