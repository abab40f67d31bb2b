import Aligner
import Testing

@Suite struct CharacterClassTests {
  private func scalars(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] { range.compactMap(Unicode.Scalar.init) }

  @Test(arguments: ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])
  func digitsOfAllThreeScriptsHaveTheirValue(digits: String) {
    #expect(digits.unicodeScalars.map { CharacterClass.digitValue($0.value) } == Array(0...9))
  }

  @Test(arguments: "a/:²½٪٫ـ०".unicodeScalars.map(\.value))
  func nothingElseIsADigit(scalar: UInt32) {
    #expect(CharacterClass.digitValue(scalar) == nil)
  }

  /// The Unicode database knows what a letter is; only the tatweel, which it counts as one, is left to the next test.
  @Test(arguments: [0x00...0x24F, 0x370...0x3FF, 0x400...0x4FF, 0x621...0x6D3] as [ClosedRange<UInt32>])
  func lettersAreThoseOfUnicode(range: ClosedRange<UInt32>) {
    let letters: Set<Unicode.GeneralCategory> = [
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    ]
    for scalar in scalars(range) where scalar.value != 0x640 {
      let isLetter = letters.contains(scalar.properties.generalCategory)
      #expect(CharacterClass.isLetter(scalar.value) == isLetter, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func everyLetterIsOfOneScript() {
    for scalar in "abcdefghijklmnopqrstuvwxyzéèêëàâäçîïôöùûüÿœæ".uppercased().unicodeScalars {
      #expect(CharacterClass.isLatinLetter(scalar.value) && !CharacterClass.isArabicLetter(scalar.value))
    }
    for scalar in "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچگﻻﷲ".unicodeScalars {
      #expect(CharacterClass.isArabicLetter(scalar.value) && !CharacterClass.isLatinLetter(scalar.value))
    }
  }

  @Test(arguments: "\u{64B}\u{64E}\u{651}\u{652}\u{670}\u{640}،؛؟٪".unicodeScalars.map(\.value))
  func marksAndTatweelAndPunctuationAreNoArabicLetters(scalar: UInt32) {
    #expect(!CharacterClass.isArabicLetter(scalar))
  }

  @Test(arguments: ["abcdefghijklmnopqrstuvwxyz", "éèêëàâäçîïôöùûüÿœæ", "čšžğışłńő"])
  func caseIsToldApart(letters: String) {
    for letter in letters.unicodeScalars {
      #expect(CharacterClass.isLowercase(letter.value) && !CharacterClass.isUppercase(letter.value), "\(letter)")
      for capital in letter.properties.uppercaseMapping.unicodeScalars {
        #expect(CharacterClass.isUppercase(capital.value) && !CharacterClass.isLowercase(capital.value), "\(capital)")
      }
    }
  }

  @Test func nothingWithoutCaseHasOne() {
    for scalar in scalars(0...0x6FF) {
      if CharacterClass.isLowercase(scalar.value) { #expect(scalar.properties.isLowercase, "\(scalar)") }
      if CharacterClass.isUppercase(scalar.value) { #expect(scalar.properties.isUppercase, "\(scalar)") }
    }
  }

  @Test func vowelMarksAreMarksAndLettersAreNot() {
    for scalar in "\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{653}\u{654}\u{670}\u{6E1}".unicodeScalars
    {
      #expect(CharacterClass.isArabicMark(scalar.value), "U+\(String(scalar.value, radix: 16))")
    }
    for scalar in "ابتéa١\u{640}".unicodeScalars { #expect(!CharacterClass.isArabicMark(scalar.value)) }
  }

  @Test func whatTakesNoRoomIsInvisibleAndNoSpace() {
    let invisible =
      "\u{61C}\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{202A}\u{202E}\u{2060}\u{2066}\u{2069}\u{FEFF}\u{AD}"
    for scalar in invisible.unicodeScalars {
      #expect(CharacterClass.isInvisible(scalar.value), "U+\(String(scalar.value, radix: 16))")
      #expect(!CharacterClass.isSpace(scalar.value))
    }
    for scalar in " \t\u{A0}\u{2003}\u{2009}\u{202F}\u{3000}".unicodeScalars {
      #expect(CharacterClass.isSpace(scalar.value), "U+\(String(scalar.value, radix: 16))")
      #expect(!CharacterClass.isInvisible(scalar.value))
    }
  }

  @Test func punctuationIsSortedByWhatItEnds() {
    for scalar in ".!?…؟۔".unicodeScalars { #expect(CharacterClass.endsSentence(scalar.value), "\(scalar)") }
    for scalar in ":;؛,،".unicodeScalars {
      #expect(CharacterClass.endsClause(scalar.value) && !CharacterClass.endsSentence(scalar.value), "\(scalar)")
    }
    for scalar in "»)]\"”’".unicodeScalars { #expect(CharacterClass.isClosingMark(scalar.value), "\(scalar)") }
    for scalar in "«([“".unicodeScalars { #expect(!CharacterClass.isClosingMark(scalar.value), "\(scalar)") }
    for scalar in "-–—‐−ـ".unicodeScalars { #expect(CharacterClass.isDash(scalar.value), "\(scalar)") }
    for scalar in "_~.،".unicodeScalars { #expect(!CharacterClass.isDash(scalar.value), "\(scalar)") }
  }
}
