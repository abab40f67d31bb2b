import Foundation
import Testing

@testable import Aligner

@Suite struct NameTableTests {
  @Test(arguments: [
    ("l'Arabie saoudite", "للمملكة العربية السعودية"), ("en Côte d’Ivoire", "بساحل العاج"), ("La Jordanie", "وبالأردن"),
    ("l'ÉGYPTE", "ولمصر"), ("l’Indonésie", "إندونيسيا"), ("Damas", "دمشق"), ("dinar algérien", "دينار جزائري"),
    ("les Émirats arabes unis", "والإمارات العربية المتحدة"), ("français", "الفرنسية"), ("Afrique", "بأفريقيا"),
  ])
  func aNameIsTheSameInBothLanguages(french: String, arabic: String) {
    let names = Values.of(french, .french).filter { $0.hasPrefix("name") }
    #expect(names.count == 1)
    #expect(Values.of(arabic, .arabic) == names)
  }

  @Test(arguments: ["créé", "mâle", "le nord", "cocos"])
  func commonWordsAreNoNames(word: String) {
    #expect(Values.of(word, .french) == [])
  }

  /// The table is what the toolchain says now, or all but.
  @Test func theTableHasTheRegionsOfTheToolchain() {
    let locales = (Locale(identifier: "fr"), Locale(identifier: "ar"))
    var agreeing = 0
    var count = 0
    for region in Locale.Region.isoRegions where region.subRegions.isEmpty {
      guard let french = locales.0.localizedString(forRegionCode: region.identifier),
        let arabic = locales.1.localizedString(forRegionCode: region.identifier)
      else { continue }
      count += 1
      if Values.of(french, .french).contains(Values.of(arabic, .arabic).first ?? "?") { agreeing += 1 }
    }
    #expect(count > 200)
    #expect(agreeing * 100 > count * 80)
  }
}
