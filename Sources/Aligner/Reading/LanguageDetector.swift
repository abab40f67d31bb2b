/// Tells French from Arabic by script, and either from other languages of its script by short words.
public enum LanguageDetector {
  /// A text of more bytes is looked at in stretches, evenly from its beginning to its end: they decide.
  private static let whole = 10_000
  private static let stretch = 500
  private static let stretches = 20

  /// The language of a text, by which script most letters of its running text are in; `nil` if it has fewer than two letters.
  ///
  /// Addresses, paths, codes, markup and names in programs are no running text: they are Latin in Arabic documents, too.
  ///
  /// Complexity: linear, but of a long text it looks at some 10,000 bytes alone, if there are words in them.
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

  /// What is looked at of a text: all of it, or stretches that begin and end at blanks.
  private static func ranges(of bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.count > whole else { return [bytes.indices] }
    return (0..<stretches).map { number in
      let first = (bytes.count - stretch) / (stretches - 1) * number
      let start = blank(in: bytes, from: first)
      return start..<max(start, blank(in: bytes, from: first + stretch))
    }
  }

  /// The first blank from a place on, or where the next stretch may begin, if there is none so soon.
  private static func blank(in bytes: [UInt8], from first: Int) -> Int {
    guard first > 0 else { return 0 }
    let end = min(first + stretch, bytes.count)
    if first < end, let blank = bytes[first..<end].firstIndex(where: { $0 <= 0x20 }) { return blank }
    // Not within a letter.
    return bytes[end...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
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
      for range in LanguageDetector.ranges(of: bytes) {
        RunningWords(bytes, in: range).visit { word in
          letters.add(word.letterCount, isArabic: word.isArabic)
          if word.isArabic { arabic.add(word, of: bytes) } else { french.add(word, of: bytes) }
        }
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
    source.bytes.forEachScalar(in: source.bytes.indices) { scalar in
      if CharacterClass.isArabicLetter(scalar) { letters.add(1, isArabic: true) }
      if CharacterClass.isLatinLetter(scalar) { letters.add(1, isArabic: false) }
    }
    return letters
  }
}
