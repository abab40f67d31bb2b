import Testing

@testable import Aligner

@Suite struct NumeralEvidenceTests {
  /// A pair among others that have numbers of their own.
  private static func evidence(_ french: String, _ arabic: String) -> NumeralEvidence {
    let others = (0..<8).map { ("La ligne \(100 + $0) est fermée.", "الخط \(100 + $0) مغلق.") }
    return NumeralEvidence(Toy([(french, arabic)] + others).features(), links: [])
  }

  @Test(arguments: [
    ("Le lac couvre 2 340 hectares.", "تبلغ مساحة البحيرة ٢٣٤٠ هكتارا."),
    ("Le prix passe à 12,5 dinars.", "يرتفع السعر إلى ١٢٫٥ دينارا."), ("En 2014, rien.", "في عام ٢٠١٤ لا شيء."),
    ("Le 08 du mois", "في 8 من الشهر"),
  ])
  func aNumberOnBothSidesSpeaksForThePair(french: String, arabic: String) {
    #expect(Self.evidence(french, arabic).score(0, 0) > 1)
  }

  @Test(arguments: [
    ("Le lac couvre 2 340 hectares.", "تبلغ مساحة البحيرة ٢٣٥٠ هكتارا."), ("En 2014, rien.", "لا شيء."),
    ("Rien.", "في عام ٢٠١٤ لا شيء."),
  ])
  func aNumberOnOneSideSpeaksAgainstIt(french: String, arabic: String) {
    #expect(Self.evidence(french, arabic).score(0, 0) < 0)
  }

  @Test func withoutNumbersNothingIsSaid() {
    #expect(Self.evidence("Rien à dire.", "لا شيء.").score(0, 0) == 0)
    #expect(Self.evidence("", "").score(0, 0) == 0)
  }

  /// It may be a word on the other side.
  @Test func aMissingDigitSaysLessThanAMissingNumber() {
    let digit = Self.evidence("Les 3 ponts", "الجسور").score(0, 0)
    let number = Self.evidence("Les 33 ponts", "الجسور").score(0, 0)
    #expect(number < digit)
    #expect(digit < 0)
  }

  @Test func aNumberInWordsIsTheNumber() {
    #expect(Self.evidence("Les 3 ponts", "الجسور الثلاثة").score(0, 0) > 1)
    #expect(Self.evidence("La quarante-deuxième session", "الدورة ٤٢").score(0, 0) > 1)
  }

  /// Words that count mean much else.
  @Test func aMissingWordSaysLessThanMissingDigits() {
    let word = Self.evidence("Les trois ponts", "الجسور").score(0, 0)
    #expect(word > Self.evidence("Les 3 ponts", "الجسور").score(0, 0))
    #expect(word < 0)
  }

  @Test func aRareNumberSaysMoreThanACommonOne() {
    let common = (0..<8).map { _ in ("Le budget de 2015", "ميزانية عام ٢٠١٥") }
    let evidence = NumeralEvidence(Toy(common + [("La cote 7319", "الرمز ٧٣١٩")]).features(), links: [])
    #expect(evidence.score(8, 8) > evidence.score(0, 0))
  }

  @Test func theMoreAreSharedTheBetter() {
    let evidence = Self.evidence("De 411 à 522 par 633", "من ٤١١ إلى ٥٢٢ في ٦٣٣")
    let partly = Self.evidence("De 411 à 522 par 633", "من ٤١١ إلى ٥٢٢ في ٦٤٤")
    #expect(evidence.score(0, 0) > partly.score(0, 0))
    #expect(partly.score(0, 0) > Self.evidence("De 411", "من ٤٢٢").score(0, 0))
  }

  /// A paragraph in two: each half has but a part of the numbers.
  @Test func aGroupHasTheNumbersOfItsMembers() {
    let french = [Samples.plain(.body, "De 411 à 522"), Samples.plain(.body, "Le 977")]
    let arabic = ["من ٤١١", "إلى ٥٢٢", "رقم ٩٧٧"].map { Samples.plain(.body, $0) }
    let evidence = NumeralEvidence(Toy(french, arabic).features(), links: [])
    let whole = evidence.score(0..<1, 0..<2)
    #expect(whole > evidence.score(0..<1, 0..<1))
    #expect(whole > evidence.score(0..<1, 0..<3))
    #expect(whole > evidence.score(0..<2, 0..<2))
  }
}
