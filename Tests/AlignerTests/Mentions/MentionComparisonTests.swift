import Testing

@testable import Aligner

@Suite struct MentionComparisonTests {
  /// The numbers and dates that only one of two texts has.
  private static func differences(_ french: String, _ arabic: String) -> [String] {
    let comparison = MentionComparison(source: french, target: arabic)
    return (comparison.unmatchedSource + comparison.unmatchedTarget).filter { $0.certainty >= 0.5 }
      .map { Values.short($0.value) }.filter { !$0.hasPrefix("name") }
  }

  @Test(arguments: [
    ("la 42ème session", "الدورة الثانية والأربعون"), ("la quarante-deuxième session", "الدورة ٤٢"),
    ("la résolution 2254 (2015)", "القرار ٢٢٥٤ (٢٠١٥)"), ("la résolution 2254 (2015)", "القرار )2015( 2254"),
    ("1 250 écoles", "1.250 مدرسة"), ("1250 écoles", "١٬٢٥٠ مدرسة"), ("12,5 %", "12.5 في المائة"),
    ("le 22/12/2016", "٢٢ كانون الأول/ديسمبر ٢٠١٦"), ("le 22 décembre", "22 ديسمبر 2016"),
    ("les 1er et 15 mars 2020", "1 مارس و15 مارس 2020"), ("le 23 rabi' al-awwal 1438", "22 ديسمبر 2016"),
    ("le 22 décembre 2016 (23 rabi' al-awwal 1438)", "22 ديسمبر 2016"), ("03/2020", "مارس 2020"),
    ("n° 7/47-POL", "رقم 47/7-س"), ("trois ponts", "3 جسور"), ("3 ponts", "الجسور الثلاثة"), ("2 ans", "سنتان"),
    ("les années 30", "ثلاثينيات 1930"), ("2019-2020", "2019-20"), ("le XXIe siècle", "القرن 21"),
    ("3 millions", "ثلاثة ملايين"), ("0,08 %", ".08%"), ("un nouveau chapitre", "فصل جديد"), ("15 200", "15 و200"),
    ("n° 7/47-POL", "رقم 47/7-س"), ("le 16 kaada 1425", "16 من ذي القعدة 1425"),
    ("le 15 hija 1364", "15 ذي الحجة 1364"),
    ("le 1er moharrem 1440", "فاتح محرم 1440"), ("le 22 rabii II 1444", "17 نوفمبر 2022"),
    ("17 novembre 2022", "22 ربيع الآخر 1444 (17 نوفمبر 2022)"), ("les 52 membres", "الأعضاء الاثنين والخمسين"),
    ("1/2019 et 2/2019", "1 و2/2019"), ("", ""),
  ])
  func equalValuesAreNoDifference(french: String, arabic: String) {
    #expect(Self.differences(french, arabic) == [])
  }

  @Test(
    arguments: [
      ("en 2016", "في 2017", ["2016", "2017"]), ("résolution 2254", "القرار 2245", ["2254", "2245"]),
      ("le 22 décembre 2016", "23 ديسمبر 2016", ["2016-12-22", "2016-12-23"]),
      ("le 22 décembre 2016", "22 نوفمبر 2016", ["2016-12-22", "2016-11-22"]),
      ("n° 7/47-POL", "رقم 7/48-س", ["7/47", "7/48"]), ("12,5 %", "12 %", ["12.5", "12"]),
      ("quarante-deux pays", "ثلاثة وأربعون بلدا", ["42", "43"]), ("1 250", "1 520", ["1250", "1520"]),
      ("le 23 rabi' al-awwal 1438", "28 ديسمبر 2016", ["h1438-3-23", "2016-12-28"]),
      (
        "le 22 rabii II 1444 (17 novembre 2022)", "23 ربيع الآخر 1444 (17 نوفمبر 2022)", ["h1444-4-22", "h1444-4-23"]
      ),
      (
        "le 22 rabii II 1444 (17 novembre 2022)", "25 ربيع الآخر 1444 (17 نوفمبر 2022)", ["h1444-4-22", "h1444-4-25"]
      ),
      ("n° 17/2019 du 3 mai 2019", "رقم 17/2018 في 3 مايو 2019", ["17/2019", "17/2018"]),
    ] as [(String, String, [String])])
  func otherValuesAreADifference(french: String, arabic: String, values: [String]) {
    #expect(Self.differences(french, arabic) == values)
  }

  /// A digit changed in a gold translation is found, and intact ones are let be.
  @Test func changedNumbersOfTheCorporaAreFound() throws {
    var found = 0
    var changes = 0
    var alarms = 0
    for name in ["resolutions", "guide"] {
      let corpus = try Corpus.named(name)
      for (french, arabic) in zip(corpus.french.paragraphs, corpus.arabic.paragraphs) {
        alarms += Self.differences(french.text, arabic.text).isEmpty ? 0 : 1
        for mention in MentionScanner.mentions(in: french.text, language: .french) where mention.certainty == 1 {
          guard case .number(let quantity) = mention.value, let whole = quantity.whole else { continue }
          var bytes = Array(french.text.utf8)
          bytes.replaceSubrange(mention.range, with: Array("\(whole + 7)".utf8))
          changes += 1
          found += Self.differences(String(decoding: bytes, as: UTF8.self), arabic.text).isEmpty ? 0 : 1
        }
      }
    }
    #expect(alarms == 0)
    #expect(changes > 10)
    #expect(found == changes)
  }

  /// Each mention was looked for among all of the other text: 40,000 numbers took a quarter of a minute.
  @Test func textsWithThousandsOfMentionsAreCompared() {
    let numbers = (10_000..<40_000).map(String.init)
    let same = promptly {
      Self.differences(numbers.joined(separator: "; "), numbers.reversed().joined(separator: "; "))
    }
    #expect(same == [])
    let years = (1000..<9000).map { "5 mai \($0)" }
    let others = (1000..<9000).map { "6 مايو \($0)" }
    let different = promptly { Self.differences(years.joined(separator: "; "), others.joined(separator: "; ")) }
    #expect(different.count == 16_000)
  }

  /// What a date lacks, any date of that month may have; what both say has to agree.
  @Test(arguments: [
    ("mars 2020", "5 مارس 2020", 0), ("5 mars", "5 مارس 2020", 0), ("5 mars 2020", "مارس 2020", 0),
    ("mars 2020", "5 مارس 2021", 2), ("5 mars", "6 مارس", 2), ("5 mars 2020", "5 مارس و6 مارس 2021", 1),
  ])
  func datesAgreeAsFarAsBothSayThem(french: String, arabic: String, count: Int) {
    #expect(Self.differences(french, arabic).count == count)
  }
}
