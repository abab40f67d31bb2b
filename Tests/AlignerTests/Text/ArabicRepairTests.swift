import Aligner
import Testing

@Suite struct ArabicRepairTests {
  @Test(
    arguments: [
      ("عقد االجتماع األول", "عقد الاجتماع الأول"), ("واالجتماع اإلسالمي", "والاجتماع الإسالمي"),
      ("القرار 2328 )2016( بشأن", "القرار 2328 (2016) بشأن"), ("\u{FEFB}\u{FEE3}", "لام"),
    ])
  func damageIsRepaired(damaged: String, repaired: String) {
    #expect(ArabicRepair.repaired(damaged) == repaired)
  }

  @Test(
    arguments: [
      "", "الاجتماع الأول", "قال إنه", "سأال", "(2016)", "نص (أ) و(ب)", "ﷺ", "2\u{A0}%…²", "ﬁn", "مال )قديم(", "﴾آية﴿",
    ])
  func whatIsRightOrUnsafeStays(text: String) {
    #expect(ArabicRepair.repaired(text) == nil)
  }
}
