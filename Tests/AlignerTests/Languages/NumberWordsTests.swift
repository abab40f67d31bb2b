import Testing

@testable import Aligner

@Suite struct NumberWordsTests {
  @Test(arguments: [SpeltOrdinals.french, SpeltOrdinals.arabicMasculine, SpeltOrdinals.arabicFeminine])
  func everyOrdinalUpToAHundredIsKnown(list: [String]) {
    #expect(list.count == 100)
    for (index, words) in list.enumerated() {
      #expect(NumberWords.ordinal(words) == index + 1, "\(words)")
    }
  }

  /// Spellings beside those of the lists: without hyphens, feminine, capitals, oblique case, vowels, one clitic.
  @Test(arguments: [
    ("Première", 1), ("PREMIER", 1), ("1er", 1), ("seconde", 2), ("vingt et unième", 21), ("Vingt-et-Unième", 21),
    ("soixante et onzième", 71), ("quatre-vingt-dix-neuvième", 99), ("cinquie\u{300}me", 5),
    ("أولى", 1), ("ثانية", 2), ("الحادية والأربعين", 41), ("الثاني والعشرين", 22), ("الثَّالِثَة", 3),
    ("الخامســة", 5), ("الثانيه عشره", 12), ("المئة", 100),
  ])
  func spellingsOfOneOrdinalAreOne(words: String, number: Int) {
    #expect(NumberWords.ordinal(words) == number)
  }

  @Test(arguments: [
    "trois", "dix", "primaire", "dernier", "", "ثلاثة", "الأولوية", "الأخيرة", "عشرون رجلا", "deux cent unième",
  ])
  func otherWordsAreNoOrdinals(words: String) {
    #expect(NumberWords.ordinal(words) == nil)
  }

  @Test(arguments: [
    ("Premièrement", 1), ("deuxièmement", 2), ("Secondement", 2), ("neuvièmement", 9), ("vingt-et-unièmement", 21),
    ("أولا", 1), ("أولاً", 1), ("ثانيا", 2), ("ثالثًا", 3), ("رابعا", 4), ("خامساً", 5), ("عاشرا", 10), ("حادي عشر", 11),
    ("ثاني عشر", 12),
  ])
  func adverbsThatCountAreKnown(word: String, number: Int) {
    #expect(NumberWords.enumerator(word) == number)
  }

  @Test func adverbsCountToAHundred() {
    for (index, words) in SpeltOrdinals.french.enumerated() {
      let adverb = index == 0 ? "premièrement" : words + "ment"
      #expect(NumberWords.enumerator(adverb) == index + 1, "\(adverb)")
    }
    for (index, words) in SpeltOrdinals.arabicMasculine.enumerated() where 10...98 ~= index {
      #expect(NumberWords.enumerator(words) == index + 1, "\(words)")
    }
    #expect(NumberWords.enumerator("حادياً وعشرين") == 21)
  }

  @Test(arguments: ["premier", "notamment", "récemment", "الأول", "أيضا", "دائما", ""])
  func otherAdverbsDoNotCount(word: String) {
    #expect(NumberWords.enumerator(word) == nil)
  }
}
