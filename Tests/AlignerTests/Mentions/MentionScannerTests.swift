import Testing

@testable import Aligner

@Suite struct MentionScannerTests {
  private static let texts = [
    (
      "La quarante-deuxième session, le 22/12/2016 à Djeddah (résolution n° 7/47-POL), 1 250,5 € ou 12 %.",
      Language.french
    ),
    ("الدورة الثانية والأربعون في ٢٢ كانون الأول/ديسمبر ٢٠١٦ بالمملكة العربية السعودية، القرار 7/47-س", .arabic),
    ("", .french), ("،؟!", .arabic), ("1", .arabic), ("𝟙 😀 e\u{301} 12\u{200F}34", .french),
  ]

  /// Ranges lie within the text, in order, apart from each other, on whole characters; certainties are probabilities.
  @Test(arguments: texts) func mentionsLieInTheText(text: String, language: Language) {
    let bytes = Array(text.utf8)
    var end = 0
    for mention in MentionScanner.mentions(in: text, language: language) {
      #expect(mention.range.lowerBound >= end && mention.range.upperBound <= bytes.count && !mention.range.isEmpty)
      #expect(String(validating: bytes[mention.range], as: UTF8.self) != nil)
      #expect((0...1).contains(mention.certainty))
      end = mention.range.upperBound
    }
  }

  /// What stands before and after a text changes nothing in it, if it is set off.
  @Test(arguments: texts) func mentionsDoNotDependOnTheirSurroundings(text: String, language: Language) {
    let alone = Values.of(text, language)
    #expect(Values.of("xyz ; \(text) ; xyz", language).filter { $0 != "latin" } == alone.filter { $0 != "latin" })
  }

  @Test func acronymsAndAddressesAreLatin() {
    #expect(Values.of("L'OMS et www.exemple.org", .french) == ["latin", "latin", "latin", "latin"])
    #expect(Values.of("les pays du sud", .french) == [])
    let french = MentionScanner.mentions(in: "le rapport de l'OMS", language: .french)
    let arabic = MentionScanner.mentions(in: "تقرير OMS", language: .arabic)
    #expect(french.map(\.value) == arabic.map(\.value))
    #expect(french.map(\.certainty) == [0])
  }

  @Test func rangesAreWhatWasRead() throws {
    let text = "du 1er mai 2020 au"
    let date = try #require(MentionScanner.mentions(in: text, language: .french).first)
    #expect(String(decoding: Array(text.utf8)[date.range], as: UTF8.self) == "1er mai 2020")
  }
}
