import Testing

@testable import Aligner

@Suite struct ArabicRepairTests {
  /// A text repaired that is a document by itself; `nil` if there is nothing to repair.
  private static func repaired(_ text: String) -> String? {
    ArabicDocumentRepair.repaired([LinedText(text)]) { Lexicon.bundled.stems(of: .arabic) }[0]
  }

  @Test(
    arguments: [
      ("عقد االجتماع األول", "عقد الاجتماع الأول"), ("واالجتماع اإلسالمي", "والاجتماع الإسلامي"),
      ("أربعة آالف دينار", "أربعة آلاف دينار"),
      ("القرار 2328 )2016( بشأن", "القرار 2328 (2016) بشأن"), ("\u{FEFB}\u{FEE3}", "لام"),
      ("2016 ماعل ةنجللا ريرقت", "تقرير اللجنة لعام 2016"),
      (".ةيبرعلا لودلا نم 22 عم ،ةسلجلا تعفر", "رفعت الجلسة، مع 22 من الدول العربية."),
      // A form of print that is two letters has them in order.
      ("ةنجللا \u{FE8E}\u{FEEC}\u{FEFB}\u{FEE3}", "ملاها اللجنة"),
      // Its forms tell of each word which way it runs.
      ("ﻲﺴﻴﺋﺭ ﺐﺒﺳ", "سبب رئيسي"), ("ﺳﺒﺐ ﺭﺋﻴﺴﻲ", "سبب رئيسي"), ("متلقﱟ", "متلقٍّ"),
      ("شكر كثيرًامن الناس", "شكر كثيرًا من الناس"), ("كتابٌقديم", "كتابٌ قديم"), ("مدينةًكبيرة", "مدينةً كبيرة"),
    ])
  func damageIsRepaired(damaged: String, repaired: String) {
    #expect(Self.repaired(damaged) == repaired)
  }

  @Test(
    arguments: [
      "ة وى", "ةى", "\u{629}نص في اللجنة العامة", "", "الاجتماع الأول", "قال إنه", "سأال", "(2016)", "نص (أ) و(ب)", "ﷺ",
      "2\u{A0}%…²", "ﬁn", "مال )قديم(", "﴾آية﴿",
      "كتابًا", "كتاباً قديماً", "هدًى", "الإٍسلام", "جدًّا", "أيٍّ منا", "كتابًا.",
    ])
  func whatIsRightOrUnsafeStays(text: String) {
    #expect(Self.repaired(text) == nil)
  }

  private static let paragraphs = ["communique", "guide", "regulation", "report", "resolutions"].flatMap { name in
    (try? Checkout.lines(of: "corpora/\(name)/units.ar.txt").map(String.init)) ?? []
  }

  @Test func nothingIsFoundInTextsThatAreWhole() {
    #expect(Self.paragraphs.count > 100)
    #expect(Self.paragraphs.allSatisfy { Self.repaired($0) == nil })
  }

  /// What a page shows of a text: its letters from the left, its numbers as they are.
  private static func shown(_ text: String) -> String {
    VisualLine(text).logical(isFromLeft: false)
  }

  @Test func textsInTheOrderOfThePageAreReadFromTheRight() {
    let long = Self.paragraphs.filter { text in
      text.count >= 60 && !text.unicodeScalars.contains { CharacterClass.isLatinLetter($0.value) }
    }
    let shown = long.map(Self.shown)
    let found = long.indices.filter { ReversedArabic.signs(of: shown[$0]).areProof }
    #expect(found.count * 10 >= long.count * 9, "\(found.count) of \(long.count)")
    for index in found {
      let repaired = ArabicRepair.ordered(LinedText(shown[index]), isReversed: true)
      let words = Set(WordKeys.keys(of: repaired, language: .arabic))
      #expect(words == Set(WordKeys.keys(of: long[index], language: .arabic)), "\(long[index])")
    }
  }
}
