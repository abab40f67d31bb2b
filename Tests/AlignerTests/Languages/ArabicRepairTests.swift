import Testing

@testable import Aligner

@Suite struct ArabicRepairTests {
  @Test(
    arguments: [
      ("عقد االجتماع األول", "عقد الاجتماع الأول"), ("واالجتماع اإلسالمي", "والاجتماع الإسالمي"),
      ("القرار 2328 )2016( بشأن", "القرار 2328 (2016) بشأن"), ("\u{FEFB}\u{FEE3}", "لام"),
      ("2016 ماعل ةنجللا ريرقت", "تقرير اللجنة لعام 2016"),
      (".ةيبرعلا لودلا نم 22 عم ،ةسلجلا تعفر", "رفعت الجلسة، مع 22 من الدول العربية."),
      // A form of print that is two letters has them in order.
      ("ةنجللا \u{FE8E}\u{FEEC}\u{FEFB}\u{FEE3}", "ملاها اللجنة"),
    ])
  func damageIsRepaired(damaged: String, repaired: String) {
    #expect(ArabicRepair.repaired(damaged) == repaired)
  }

  @Test(
    arguments: [
      "ة وى", "ةى", "\u{629}نص في اللجنة العامة", "", "الاجتماع الأول", "قال إنه", "سأال", "(2016)", "نص (أ) و(ب)", "ﷺ",
      "2\u{A0}%…²", "ﬁn", "مال )قديم(", "﴾آية﴿",
    ])
  func whatIsRightOrUnsafeStays(text: String) {
    #expect(ArabicRepair.repaired(text) == nil)
  }

  private static let paragraphs = ["communique", "guide", "regulation", "report", "resolutions"].flatMap { name in
    (try? Checkout.lines(of: "corpora/\(name)/units.ar.txt").map(String.init)) ?? []
  }

  @Test func nothingIsFoundInTextsThatAreWhole() {
    #expect(Self.paragraphs.count > 100)
    #expect(Self.paragraphs.allSatisfy { ArabicRepair.repaired($0) == nil })
  }

  /// What a page shows of a text: its letters from the left, its numbers as they are.
  private static func shown(_ text: String) -> String {
    VisualLine(text).logical(isFromLeft: false)
  }

  @Test func textsInTheOrderOfThePageAreReadFromTheRight() {
    let long = Self.paragraphs.filter { text in
      text.count >= 60 && !text.unicodeScalars.contains { CharacterClass.isLatinLetter($0.value) }
    }
    let found = long.filter { ArabicRepair.repaired(Self.shown($0)) != nil }
    #expect(found.count * 10 >= long.count * 9, "\(found.count) of \(long.count)")
    for text in found {
      let words = Set(WordKeys.keys(of: ArabicRepair.repaired(Self.shown(text)) ?? "", language: .arabic))
      #expect(words == Set(WordKeys.keys(of: text, language: .arabic)), "\(text)")
    }
  }
}
