import Testing

@testable import Aligner

@Suite struct NumberPhraseTests {
  @Test(arguments: [
    ("vingt-trois", "23"), ("Vingt et un", "21"), ("soixante et onze", "71"), ("soixante-dix-sept", "77"),
    ("quatre-vingts", "80"), ("quatre-vingt-dix-neuf", "99"), ("cent", "100"), ("cent vingt", "120"),
    ("deux cents", "200"), ("mille deux cents", "1200"), ("mille neuf cent quatre-vingt-quatre", "1984"),
    ("deux mille seize", "2016"), ("cent quatre mille", "104000"), ("un million", "1000000"),
    ("trois millions deux cent mille", "3200000"), ("cinq cent vingt-cinq mille six cents", "525600"),
    ("quarante-deuxième", "42"), ("cent vingt-troisième", "123"), ("premier", "1"), ("septante-deux", "72"),
  ])
  func frenchNumbersInWordsAreRead(words: String, number: String) {
    #expect(Values.of(words, .french) == [number])
  }

  @Test(arguments: [
    ("ثلاثة وعشرون", "23"), ("مئة وخمسون", "150"), ("مائة وخمسة وعشرين", "125"), ("مائتا ألف", "200000"),
    ("ثلاثمائة وخمسة", "305"), ("ثلاث مائة", "300"), ("اثني عشر", "12"), ("إحدى عشرة", "11"), ("خمسة آلاف", "5000"),
    ("ألف وتسعمائة وأربعة وثمانون", "1984"), ("ألفين وستة عشر", "2016"), ("مليون ومائتي ألف", "1200000"),
    ("مليونان", "2000000"), ("مائتان وخمسة وعشرون ألفا", "225000"), ("الثانية والأربعون", "42"),
    ("بالذكرى الثانية عشرة", "12"), ("خَمْسَةٌ وَعِشْرُونَ", "25"), ("للدورة الأولى", "1"),
  ])
  func arabicNumbersInWordsAreRead(words: String, number: String) {
    #expect(Values.of(words, .arabic) == [number])
  }

  @Test(arguments: [
    ("deux, trois", ["2", "3"]), ("deux ou trois", ["2", "3"]), ("trois quatre", ["3", "4"]),
    ("vingt vingt", ["20", "20"]),
    ("quatre-vingt pour cent", ["80"]), ("cent un cent deux", ["101", "102"]), ("des millions", []),
  ])
  func numbersSideBySideAreSeveral(words: String, numbers: [String]) {
    #expect(Values.of(words, .french) == numbers)
  }

  @Test(arguments: [("خمسة وستة", ["5", "6"]), ("ثمانين في المائة", ["80"]), ("ثلاثة، أربعة", ["3", "4"])])
  func arabicNumbersSideBySideAreSeveral(words: String, numbers: [String]) {
    #expect(Values.of(words, .arabic) == numbers)
  }

  /// As spelt by hand in both languages.
  @Test func ordinalsInWordsAreNumbers() {
    for (number, words) in SpeltOrdinals.french.enumerated().dropFirst() {
      #expect(Values.of(words, .french) == ["\(number + 1)"], "\(words)")
    }
    for list in [SpeltOrdinals.arabicMasculine, SpeltOrdinals.arabicFeminine] {
      for (number, words) in list.enumerated() {
        #expect(Values.of(words, .arabic) == ["\(number + 1)"], "\(words)")
      }
    }
  }

  @Test func whatIsMostlySomethingElseIsHardlyCertain() {
    for (text, language) in [("un livre neuf", Language.french), ("le second", .french), ("واحد من", .arabic)] {
      #expect(MentionScanner.mentions(in: text, language: language).allSatisfy { $0.certainty < 0.1 }, "\(text)")
    }
    let sure = MentionScanner.mentions(in: "quarante-deux", language: .french)
    #expect(sure.map { $0.certainty > 0.5 } == [true])
  }

  @Test(arguments: [("le XXIe siècle", ["21"]), ("chapitre IV", ["4"]), ("VIH", []), ("IIX", []), ("XIème", ["11"])])
  func romanNumeralsAreRead(text: String, numbers: [String]) {
    #expect(Values.counted(text, .french) == numbers)
  }
}
