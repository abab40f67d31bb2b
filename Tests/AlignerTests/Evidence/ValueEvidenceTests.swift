import Testing

@testable import Aligner

/// Values on both sides and on one, of which numbers stand for all kinds.
@Suite struct ValueEvidenceTests {
  /// A pair among others that have numbers of their own.
  private static func evidence(_ french: String, _ arabic: String) throws -> FittedEvidence {
    let others = (0..<8).map { ("La ligne \(100 + $0) est fermée.", "الخط \(100 + $0) مغلق.") }
    return try numerals(Toy([(french, arabic)] + others))
  }

  private static func numerals(_ toy: Toy) throws -> FittedEvidence {
    try EvidenceKind.named("numerals").fitted(to: toy.features(), links: [])
  }

  @Test(arguments: [
    ("Le lac couvre 2 340 hectares.", "تبلغ مساحة البحيرة ٢٣٤٠ هكتارا."),
    ("Le prix passe à 12,5 dinars.", "يرتفع السعر إلى ١٢٫٥ دينارا."), ("En 2014, rien.", "في عام ٢٠١٤ لا شيء."),
    ("Le 08 du mois", "في 8 من الشهر"),
  ])
  func aNumberOnBothSidesSpeaksForThePair(french: String, arabic: String) throws {
    #expect(try Self.evidence(french, arabic).score(0, 0) > 1)
  }

  @Test(arguments: [
    ("Le lac couvre 2 340 hectares.", "تبلغ مساحة البحيرة ٢٣٥٠ هكتارا."), ("En 2014, rien.", "لا شيء."),
    ("Rien.", "في عام ٢٠١٤ لا شيء."),
  ])
  func aNumberOnOneSideSpeaksAgainstIt(french: String, arabic: String) throws {
    #expect(try Self.evidence(french, arabic).score(0, 0) < 0)
  }

  @Test func withoutNumbersNothingIsSaid() throws {
    #expect(try Self.evidence("Rien à dire.", "لا شيء.").score(0, 0) == 0)
    #expect(try Self.evidence("", "").score(0, 0) == 0)
  }

  /// It may be a word on the other side.
  @Test func aMissingDigitSaysLessThanAMissingNumber() throws {
    let digit = try Self.evidence("Les 3 ponts", "الجسور").score(0, 0)
    let number = try Self.evidence("Les 33 ponts", "الجسور").score(0, 0)
    #expect(number < digit)
    #expect(digit < 0)
  }

  @Test func aNumberInWordsIsTheNumber() throws {
    #expect(try Self.evidence("Les 3 ponts", "الجسور الثلاثة").score(0, 0) > 1)
    #expect(try Self.evidence("La quarante-deuxième session", "الدورة ٤٢").score(0, 0) > 1)
  }

  /// Words that count mean much else.
  @Test func aMissingWordSaysLessThanMissingDigits() throws {
    let word = try Self.evidence("Les trois ponts", "الجسور").score(0, 0)
    #expect(try word > Self.evidence("Les 3 ponts", "الجسور").score(0, 0))
    #expect(word < 0)
  }

  @Test func aRareNumberSaysMoreThanACommonOne() throws {
    let common = (0..<8).map { _ in ("Le budget de 2015", "ميزانية عام ٢٠١٥") }
    let evidence = try Self.numerals(Toy(common + [("La cote 7319", "الرمز ٧٣١٩")]))
    #expect(evidence.score(8, 8) > evidence.score(0, 0))
  }

  @Test func theMoreAreSharedTheBetter() throws {
    let evidence = try Self.evidence("De 411 à 522 par 633", "من ٤١١ إلى ٥٢٢ في ٦٣٣")
    let partly = try Self.evidence("De 411 à 522 par 633", "من ٤١١ إلى ٥٢٢ في ٦٤٤")
    #expect(evidence.score(0, 0) > partly.score(0, 0))
    #expect(try partly.score(0, 0) > Self.evidence("De 411", "من ٤٢٢").score(0, 0))
  }

  /// A paragraph in two: each half has but a part of the numbers.
  @Test func aGroupHasTheNumbersOfItsMembers() throws {
    let french = [Samples.plain(.body, "De 411 à 522"), Samples.plain(.body, "Le 977")]
    let arabic = ["من ٤١١", "إلى ٥٢٢", "رقم ٩٧٧"].map { Samples.plain(.body, $0) }
    let evidence = try Self.numerals(Toy(french, arabic))
    let whole = evidence.score(0..<1, 0..<2)
    #expect(whole > evidence.score(0..<1, 0..<1))
    #expect(whole > evidence.score(0..<1, 0..<3))
    #expect(whole > evidence.score(0..<2, 0..<2))
  }
}
