import Testing

@testable import Aligner

@Suite struct VisualOrderTests {
  private static func mended(_ text: String) -> String {
    String(decoding: VisualOrder.mended(Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    arguments: [
      // The point at the front belongs to the end.
      ("\u{202B}\u{202A}.\u{202C}حصيلة الصندوق", "حصيلة الصندوق."),
      (".انتهى الاجتماع\n", "انتهى الاجتماع.\n"),
      // So does a number at the end to the front, if marks in front show that the line is turned round,
      (":وشملت الأشغال ما يلي 4.", "4. وشملت الأشغال ما يلي:"),
      // or if it is the number after the one before.
      (".أولا 1.\nدعم الصندوق المدارس 2.", "1. أولا.\n2. دعم الصندوق المدارس"),
      ("المرافق الصحية -", "- المرافق الصحية"),
      // A vowel mark torn from its letter is no line.
      ("الأسرة\n\u{651}\nالأسرة", "الأسرة\n\nالأسرة"),
    ])
  func whatStandsAtTheWrongEndIsPutBack(damaged: String, mended: String) {
    #expect(Self.mended(damaged) == mended)
  }

  @Test(
    arguments: [
      "", "\n\n", "1. Le Comité s’est réuni.", ".htaccess", "انعقد الاجتماع في عام 2016.",
      "\u{C}1. عقدت اللجنة اجتماعا.",
      "صفحة 5",
    ])
  func whatIsInOrderStays(text: String) {
    #expect(Self.mended(text) == text)
  }

  @Test func lettersAreNeitherLostNorAdded() {
    let text = ".ب ج 1.\n؛د هـ\nو ز -\n"
    #expect(Self.mended(text).filter(\.isLetter) == text.filter(\.isLetter))
  }
}
