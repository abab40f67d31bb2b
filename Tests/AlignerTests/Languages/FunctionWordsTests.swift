import Testing

@testable import Aligner

@Suite struct FunctionWordsTests {
  private func isLast(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return FunctionWords.isLast(in: bytes, before: bytes.count)
  }

  @Test(arguments: [
    "La réunion de la", "les travaux DU", "il est parti à", "la résolution relative", "la valeur de l", "وافق على",
    "تقرير عن",
    "التعاون بَيْنَ", "اجتمع إلى", "الدول التي",
  ])
  func aSentenceThatEndsInOneGoesOn(text: String) {
    #expect(isLast(text))
  }

  @Test(arguments: [
    "La réunion de la Commission", "Dispositions générales", "le delta", "وافق على التقرير", "أحكام عامة", "Fin de.",
    "12", "",
    "الحسن",
  ])
  func otherWordsMayBeTheLast(text: String) {
    #expect(!isLast(text))
  }

  @Test func whatFollowsTheOffsetDoesNotCount() {
    let bytes = Array("le port de Sfax".utf8)
    #expect(FunctionWords.isLast(in: bytes, before: 10))
    #expect(!FunctionWords.isLast(in: bytes, before: 7))
  }
}
