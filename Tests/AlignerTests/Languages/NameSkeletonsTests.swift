import Testing

@testable import Aligner

@Suite struct NameSkeletonsTests {
  private static func keys(_ text: String, _ language: Language) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    NameSkeletons.forEach(in: text, language: language) { keys.insert($1) }
    return keys
  }

  @Test(arguments: [
    ("Bangladesh", "بنغلاديش"), ("Bangladesh", "وبنغلاديش"), ("Bangladesh", "لبنغلاديش"), ("Afghanistan", "أفغانستان"),
    ("Mozambique", "موزمبيق"), ("Kirghizistan", "بقيرغيزستان"), ("Abdelkrim", "عبدالكريم"),
  ])
  func namesThatSoundAlikeHaveOneKey(french: String, arabic: String) {
    let keys = (Self.keys(french, .french), Self.keys(arabic, .arabic))
    #expect(!keys.0.isDisjoint(with: keys.1))
  }

  /// They are shared by chance in most paragraphs.
  @Test func threeConsonantsAreNoKey() {
    #expect(Self.keys("Kosovo, Maroc et Damas", .french).isEmpty)
    #expect(Self.keys("كوسوفو ومالي", .arabic).isEmpty)
  }

  @Test func namesThatDifferHaveOtherKeys() {
    #expect(Self.keys("Bangladesh", .french).isDisjoint(with: Self.keys("أفغانستان", .arabic)))
    #expect(Self.keys("Pakistan", .french) != Self.keys("Turkménistan", .french))
  }

  @Test func onlyWordsWithACapitalAreNamesInFrench() {
    #expect(Self.keys("la gouvernance des bangladesh", .french).isEmpty)
    #expect(Self.keys("Le Bangladesh, l’Afghanistan.", .french).count == 2)
  }

  @Test func theRangeIsThatOfTheName() {
    let text = "Été au Bangladesh, été"
    NameSkeletons.forEach(in: text, language: .french) { range, _ in
      #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "Bangladesh")
    }
  }

  @Test func aNameThatNoListKnowsTellsWhichParagraphIsWhich() throws {
    let french = document(.french, ["M. Mamadou Tangara a parlé.", "M. Ousmane Sembène a parlé."])
    let arabic = document(.arabic, ["تحدث السيد عثمان سمبين.", "تحدث السيد مامادو تنجارا."])
    let evidence = try EvidenceKind.named("skeletons").fitted(to: BitextFeatures(french, arabic), links: [])
    #expect(evidence.score(0..<1, 1..<2) > 0)
    #expect(evidence.score(1..<2, 0..<1) > 0)
    #expect(evidence.score(0..<1, 0..<1) == 0)
  }

  private func document(_ language: Language, _ texts: [String]) -> Document {
    let place = SourcePlace(byteRange: 0..<0, line: 1)
    return Document(
      language: language, name: "", paragraphs: texts.map { Paragraph(kind: .body, text: $0, place: place) })
  }
}
