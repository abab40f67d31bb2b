/// Tells French from Arabic by script, and either from other languages of its script by short words.
public enum LanguageDetector {
  /// More bytes need not be looked at: they decide.
  private static let most = 200_000

  /// The language of a text, by which script most letters of its running text are in; `nil` if it has fewer than two letters.
  ///
  /// Addresses, paths, codes, markup and names in programs are no running text: they are Latin in Arabic documents, too.
  ///
  /// Complexity: linear, but looks at most at the first 200,000 bytes.
  public static func language(of source: SourceText) -> Language? { language(of: source, Look(source)) }

  private static func language(of source: SourceText, _ look: Look) -> Language? {
    let letters = look.letters.count < 2 ? allLetters(of: source) : look.letters
    guard letters.count >= 2 else { return nil }
    if letters.arabic > letters.latin { return .arabic }
    return letters.latin <= 8 * letters.arabic && isArabicAround(look) ? .arabic : .french
  }

  /// The language of the same script that a text is in, if all that can be told says that it is not the one that it is
  /// taken for; `nil` if there is the least doubt.
  ///
  /// Names, headings, figures and quotations are no evidence: what counts are many and different short words of the other
  /// language, as dense as in running text, and hardly any of the one.
  public static func foreignLanguage(of source: SourceText, takenFor language: Language) -> ForeignLanguage? {
    foreignLanguage(Look(source).counts(of: language), takenFor: language)
  }

  private static func foreignLanguage(
    _ counts: FunctionWordCounts, takenFor language: Language
  ) -> ForeignLanguage? {
    func own(_ other: ForeignLanguage) -> Int {
      counts.own(not: other) + (other.hasNoAccents ? counts.accentedCount : 0)
    }
    let candidates = ForeignLanguage.allCases.filter { other in
      guard other.resembled == language else { return false }
      let found = counts.foreign(other)
      return found.occurrences >= 12 && found.words >= 6 && found.occurrences * 6 >= counts.wordCount
        && found.occurrences >= 4 * own(other)
    }
    return candidates.max { counts.foreign($0).occurrences < counts.foreign($1).occurrences }
  }

  /// The language of a text that has to have one.
  /// - Throws: ``ReadingError/unknownLanguage(file:)``, ``ReadingError/foreignLanguage(file:takenFor:_:)``.
  package static func knownLanguage(of source: SourceText) throws(ReadingError) -> Language {
    let look = Look(source)
    guard let language = language(of: source, look) else { throw .unknownLanguage(file: source.name) }
    if let other = foreignLanguage(look.counts(of: language), takenFor: language) {
      throw .foreignLanguage(file: source.name, takenFor: language, other)
    }
    return language
  }

  /// Whether Arabic is the language that goes on around what is in Latin letters: terms, names, program code.
  private static func isArabicAround(_ look: Look) -> Bool {
    let arabic = look.arabic.own(not: .persian)
    return arabic >= 5 && arabic > 4 * look.french.own(not: .english)
  }

  /// What the running text of a document shows, all in one look at it.
  private struct Look {
    var letters = Letters()
    var french = FunctionWordCounts(of: .french)
    var arabic = FunctionWordCounts(of: .arabic)

    init(_ source: SourceText) {
      // Out of the text once, and not with all of it for each word.
      let bytes = source.bytes
      RunningWords(bytes, before: most).visit { word in
        letters.add(word.letterCount, isArabic: word.isArabic)
        if word.isArabic { arabic.add(word, of: bytes) } else { french.add(word, of: bytes) }
      }
    }

    func counts(of language: Language) -> FunctionWordCounts {
      switch language {
      case .french: french
      case .arabic: arabic
      }
    }
  }

  /// How many letters of either script a text has.
  private struct Letters {
    var arabic = 0
    var latin = 0
    var count: Int { arabic + latin }

    mutating func add(_ count: Int, isArabic: Bool) {
      if isArabic { arabic += count } else { latin += count }
    }
  }

  /// Those of a text without any running text: a table of codes.
  private static func allLetters(of source: SourceText) -> Letters {
    var letters = Letters()
    source.bytes.forEachScalar(in: 0..<min(source.bytes.count, most)) { scalar in
      if CharacterClass.isArabicLetter(scalar) { letters.add(1, isArabic: true) }
      if CharacterClass.isLatinLetter(scalar) { letters.add(1, isArabic: false) }
    }
    return letters
  }
}
