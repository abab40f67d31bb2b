import Foundation
import Testing

@testable import Aligner

@Suite struct DateAssemblerTests {
  @Test(arguments: [
    "le 22 décembre 2016", "22/12/2016", "22.12.2016", "2016-12-22", "2016/12/22", "12/22/2016", "22 déc. 2016",
  ])
  func frenchFormsOfADateAreOne(text: String) {
    #expect(Values.counted(text.replacing("déc.", with: "déc"), .french) == ["2016-12-22"])
  }

  @Test(arguments: [
    "22 ديسمبر 2016", "٢٢ ديسمبر ٢٠١٦", "22 كانون الأول/ديسمبر 2016", "22 كانون الأول 2016", "22 دجنبر 2016",
    "في 22 من ديسمبر عام 2016", "٢٢/١٢/٢٠١٦", "2016 ديسمبر 22", "الثاني والعشرين من ديسمبر 2016",
    "22 ديسمبر (كانون الأول) 2016", "22 الكانون 2016",
  ])
  func arabicFormsOfADateAreOne(text: String) {
    #expect(Values.of(text, .arabic) == ["2016-12-22"])
  }

  @Test(arguments: [
    ("1er mai", ["-5-1"]), ("mars 2020", ["2020-3"]), ("mars", []), ("avril", ["-4"]),
    ("12 et 15 mai 2020", ["12", "2020-5-15"]),
    ("mardi 3 mai", ["day 3", "-5-3"]), ("45/13/2016", ["45/13/2016"]), ("23 rabi' al-awwal 1438", ["h1438-3-23"]),
    ("le ramadan", ["h-9"]), ("dhou al-hijja 1440", ["h1440-12"]), ("9 joumada II 1442", ["h1442-6-9"]),
  ])
  func partsOfDatesAreRead(text: String, values: [String]) {
    #expect(Values.counted(text, .french) == values)
  }

  @Test(arguments: [
    ("٢٣ ربيع الأول ١٤٣٨ هـ", ["h1438-3-23"]), ("مارس", []), ("في مارس 2020", ["2020-3"]), ("رمضان", ["h-9"]),
    ("5 ذي القعدة 1441", ["h1441-11-5"]), ("يوم الاثنين", ["day 2"]), ("اثنين", ["2"]), ("والأحد", ["day 1"]),
    ("جمادى الآخرة", ["h-6"]), ("23/3/1438", ["h1438-3-23"]), ("محرم", []),
  ])
  func arabicPartsOfDatesAreRead(text: String, values: [String]) {
    #expect(Values.of(text, .arabic) == values)
  }

  /// Every month that the toolchain knows, by the names of each Arab region and of French.
  @Test(arguments: ["fr", "ar", "ar_MA", "ar_DZ", "ar_TN", "ar_SY", "ar_IQ", "ar_MR"])
  func theMonthsOfAllRegionsAreKnown(locale: String) {
    let language: Language = locale == "fr" ? .french : .arabic
    for (identifier, prefix, year) in [(Calendar.Identifier.gregorian, "", 2016), (.islamicUmmAlQura, "h", 1438)] {
      var calendar = Calendar(identifier: identifier)
      calendar.locale = Locale(identifier: locale)
      for (index, name) in calendar.monthSymbols.enumerated() {
        #expect(Values.of("11 \(name) \(year)", language) == ["\(prefix)\(year)-\(index + 1)-11"], "\(name)")
      }
      for (index, name) in calendar.weekdaySymbols.enumerated() {
        #expect(Values.of(name, language) == ["day \(index + 1)"])
      }
    }
  }
}
