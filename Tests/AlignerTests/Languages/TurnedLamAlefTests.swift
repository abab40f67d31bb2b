import Testing

@testable import Aligner

/// Lam and alef turned round in documents whose beginnings of words the reading of pages has put in order already.
@Suite struct TurnedLamAlefTests {
  /// Words with lam-alef within them.
  private static let words = """
    خلال العلاقات الإعلان المقاولات هؤلاء السلامة محاولات الملاحظات تلاميذ إصلاح الفلاحة ثلاثين استقلال ملائمة الغلاف
    """.split(separator: " ").map(String.init)
  /// Words with alef and lam, which are to stay.
  private static let others =
    "العمال مجال أعمالهم الوكالة والعمال استعمال الاحتمالية إزالتها بالمعادن رسالة الوالي بالدين"

  private static func turned(_ text: String) -> String {
    ["ا", "أ", "إ", "آ"].reduce(text) { $0.replacing("ل" + $1, with: $1 + "ل") }
  }

  private static func repaired(_ texts: [String]) -> [String] {
    let wrapped = texts.map { LinedText($0) }
    return zip(ArabicDocumentRepair.repaired(wrapped) { Lexicon.bundled.stems(of: .arabic) }, texts).map { $0 ?? $1 }
  }

  /// A document as a page reader gives it: beginnings of words are in order.
  private static let damaged = words.map { LamAlef.mended(turned($0)) }

  @Test func theDamageShowsInWhatRemains() {
    #expect(Self.repaired(Self.damaged) == Self.words)
    #expect(Self.repaired(Self.words) == Self.words)
  }

  @Test func wordsWithAlefAndLamStay() {
    let repaired = Self.repaired(Self.damaged + [Self.others])
    #expect(repaired.last == Self.others)
  }

  @Test(arguments: [
    ("كان القرار باطال", "كان القرار باطلا"), ("أوالً وثانياً", "أولاً وثانياً"), ("شالالت عالية", "شلالات عالية"),
    ("مسؤوال", "مسؤولا"), ("والآالت", "والآلات"), ("قانون الاستعماالت", "قانون الاستعمالات"),
    ("ال يجوز إال له", "لا يجوز إلا له"),
  ])
  func whatTheLettersAloneTellIsTurnedBack(damaged: String, whole: String) {
    #expect(Self.repaired(Self.damaged + [damaged]).last == whole)
  }

  @Test func aFewWordsWithoutLamAlefAreNoDamage() {
    let text = "حضر العمال والوالي وقال العالم كلمة في مجال المال والأعمال"
    #expect(Self.repaired([text]) == [text])
    // However often the same word stands there.
    let list = [String](repeating: "مجال العمال", count: 30)
    #expect(Self.repaired(list) == list)
  }

  @Test func lamAlefWithinWordsIsCountedOverAllTexts() {
    let texts = ["خِلَال مجال", "سلام والاجتماع", "العلم، الا", ""]
    let pairs = texts.reduce(into: LamAlefPairs()) { $0.add(ArabicSigns(in: $1).pairs) }
    #expect((pairs.lamAlef, pairs.alefLam) == (2, 1))
  }
}
