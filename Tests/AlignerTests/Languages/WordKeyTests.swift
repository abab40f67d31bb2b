import Testing

@testable import Aligner

@Suite struct WordKeyTests {
  @Test(arguments: ["a", "eau", "bateau", "z", "zzzzzz", "سفين", "بحر", "ي", "اطفال"])
  func aStemIsWrittenAsItIsRead(stem: String) { #expect(WordKey(stem)?.text == stem) }

  @Test(arguments: ["", "é", "Bateau", "a1", "l'eau", "12", "سa", "…"])
  func otherCharactersMakeNoStem(text: String) { #expect(WordKey(text) == nil) }

  @Test func longStemsAreCut() {
    #expect(WordKey("gouvernement")?.text == "gouver")
    #expect(WordKey("مستشفيات")?.text == "مستشف")
  }

  @Test func frenchComesBeforeArabic() throws {
    let keys = try ["zzzzzz", "ا", "eau", "a"].map { try #require(WordKey($0)) }
    #expect(keys.sorted().map(\.text).last == "ا")
  }

  // MARK: Words of a text

  private static func stems(_ text: String, _ language: Language) -> Set<String> {
    Set(WordKeys.keys(of: text, language: language).map(\.text))
  }

  @Test(arguments: [
    ("مدرسة", ["المدرسة", "والمدرسة", "بالمدرسة", "للمدرسة", "مَدْرَسَة", "مــدرسة"]),
    ("كتاب", ["الكتاب", "وكتاب", "فالكتاب", "كتابه", "كِتاب"]),
    ("أطفال", ["الأطفال", "والأطفال", "اطفال", "أطفالهم"]),
  ])
  func formsOfAnArabicWordShareAStem(word: String, forms: [String]) {
    let stem = Self.stems(word, .arabic)
    #expect(stem.count == 1)
    for form in forms { #expect(Self.stems(form, .arabic) == stem, "\(form)") }
  }

  @Test(arguments: [
    ("école", ["École", "ÉCOLE", "l’école", "l'école", "« école »", "ecole"]), ("cœur", ["coeur", "CŒUR"]),
    ("gouvernement", ["gouvernements", "Gouvernemental"]),
  ])
  func formsOfAFrenchWordShareAStem(word: String, forms: [String]) {
    let stem = Self.stems(word, .french)
    #expect(stem.count == 1)
    for form in forms { #expect(Self.stems(form, .french) == stem, "\(form)") }
  }

  @Test func wordsOfDifferentRootsDoNot() {
    #expect(Self.stems("مدرسة سفينة كتاب", .arabic).count == 3)
    #expect(Self.stems("école bateau livre", .french).count == 3)
  }

  @Test(arguments: [
    ("le la les des qui dont avec", Language.french), ("في على من إلى التي هذا", .arabic), ("", .french),
    ("12 %", .arabic),
    ("والتي للذين الذي", .arabic), ("Bamako", .arabic), ("باماكو", .french), ("à y", .french),
  ])
  func wordsWithoutContentAreLeftOut(text: String, language: Language) {
    #expect(WordKeys.keys(of: text, language: language).isEmpty)
  }

  @Test func eachStemComesOnceAndInOrder() {
    let keys = WordKeys.keys(of: "zèbre, bateau, bateaux, zèbre, ville", language: .french)
    #expect(keys.map(\.text).sorted() == ["bateau", "ville", "zebre"])
    #expect(keys == keys.sorted())
  }
}
