import Testing

@testable import Aligner

@Suite struct LamAlefTests {
  @Test(
    arguments: [
      ("األمن", "الأمن"), ("االتفاق", "الاتفاق"), ("اإلدارة", "الإدارة"), ("اآلثار", "الآثار"),
      // Behind particles.
      ("واألمن", "والأمن"), ("باألمن", "بالأمن"), ("وباالتفاق", "وبالاتفاق"), ("كاألول", "كالأول"),
      // `ل` and the article.
      ("لألمن", "للأمن"), ("ولالتفاق", "وللاتفاق"), ("لإلدارة", "للإدارة"),
      // Words that are nothing else.
      ("ال", "لا"), ("وال", "ولا"), ("بال", "بلا"), ("فال", "فلا"), ("إال", "إلا"), ("أال", "ألا"), ("وإال", "وإلا"),
      // Several words, and signs around them.
      ("«األمن» ال (إال)", "«الأمن» لا (إلا)"),
    ])
  func whatBeginsAWordIsPutInOrder(turned: String, sound: String) {
    #expect(LamAlef.mended(turned) == sound)
  }

  /// Within a word an alef before a lam may be sound, and so is the article before other letters.
  @Test(arguments: [
    "المجلس", "والبحر", "بالمال", "مال", "قال", "إلى", "ألف", "أول", "الذي", "اللغة", "Les phares", "", "2016", "ا",
    "ل",
    "أعمال", "خلال", "الله", "إليه", "آل",
  ])
  func otherWordsStay(word: String) {
    #expect(LamAlef.mended(word) == word)
  }

  @Test(
    arguments: [
      ("الجمهورية اإلسالمية", 1, 0), ("واالتفاق واألمن", 2, 0), ("الجمهورية الإسلامية", 0, 1),
      ("والاتفاق، بالأمن", 0, 2), ("المجلس والبحر", 0, 0), ("قال إلى", 0, 0), ("", 0, 0), ("Al 12", 0, 0),
      // A vowel mark between the letters.
      ("ا\u{64E}أل\u{652}من", 1, 0),
    ])
  func articlesBeforeAlefsAreCounted(text: String, turned: Int, sound: Int) {
    let count = LamAlef.count(inVisual: text.unicodeScalars.reversed())
    #expect(count == (turned, sound))
  }

  /// Nothing is lost, whatever the word.
  @Test func lettersAreOnlyPutInOrder() {
    var random = SeededGenerator(seed: 5)
    let letters = Array("اأإآلموب َ-".unicodeScalars)
    for _ in 0..<1000 {
      let word = String.UnicodeScalarView((0..<6).map { _ in letters.randomElement(using: &random) ?? " " })
      #expect(LamAlef.mended(String(word)).unicodeScalars.sorted() == word.sorted())
    }
  }
}
