import Testing

@testable import Aligner

/// Numbers as lists spell them are those that the text spells.
@Suite struct SpellingTests {
  private static func spelling(_ language: Language) -> NumberSpelling { language.facts.numbers.spelling }

  @Test(arguments: Language.allCases, 1...99)
  func whatIsSpeltIsReadAsTheSameNumber(language: Language, number: Int) throws {
    let (cardinal, ordinal) = (Self.spelling(language).cardinal(number), Self.spelling(language).ordinal(number))
    #expect(Values.of(try #require(cardinal), language) == ["\(number)"])
    let words = try #require(ordinal)
    #expect(NumberWords.ordinal(words) == number, "\(words)")
    #expect(Values.of(words, language) == ["\(number)"])
  }

  /// As spelt by hand; French grammars of today have hyphens everywhere, where word processors have spaces around *et*.
  @Test func ordinalsAreThoseOfTheLists() {
    for number in 1...99 {
      let french = Self.spelling(.french).ordinal(number)?.lowercased().replacing(" et ", with: "-et-")
      #expect(french == SpeltOrdinals.french[number - 1])
      #expect(Self.spelling(.arabic).ordinal(number) == SpeltOrdinals.arabicMasculine[number - 1])
    }
  }

  @Test(arguments: [
    (1, "Un"), (16, "Seize"), (17, "Dix-sept"), (21, "Vingt et un"), (70, "Soixante-dix"), (71, "Soixante et onze"),
    (80, "Quatre-vingts"), (81, "Quatre-vingt-un"), (91, "Quatre-vingt-onze"), (99, "Quatre-vingt-dix-neuf"),
  ])
  func frenchIsSpelt(number: Int, words: String) {
    #expect(Self.spelling(.french).cardinal(number) == words)
  }

  @Test(arguments: [
    (1, "واحد"), (2, "اثنان"), (10, "عشرة"), (11, "أحد عشر"), (12, "اثنا عشر"), (13, "ثلاثة عشر"), (20, "عشرون"),
    (21, "واحد وعشرون"), (32, "اثنان وثلاثون"), (99, "تسعة وتسعون"),
  ])
  func arabicIsSpelt(number: Int, words: String) {
    #expect(Self.spelling(.arabic).cardinal(number) == words)
  }

  @Test(arguments: Language.allCases, [-1, 0, 100, Int.max, Int.min])
  func whatIsBeyondHasNoWords(language: Language, number: Int) {
    #expect(Self.spelling(language).cardinal(number) == nil)
    #expect(Self.spelling(language).ordinal(number) == nil)
  }

  @Test func ordinalsHaveEndings() {
    #expect([1, 2, 21].map(Self.spelling(.french).ordinalDigits) == ["1er", "2e", "21e"])
    #expect(Self.spelling(.arabic).ordinalDigits(2) == "2.")
  }
}
