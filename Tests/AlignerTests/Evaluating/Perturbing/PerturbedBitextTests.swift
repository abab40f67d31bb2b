import Testing

@testable import Aligner

@Suite struct PerturbedUnitTests {
  private func unit(_ text: String) -> PerturbedUnit { PerturbedUnit(unit: text, link: 0, isCounted: true) }

  @Test(
    arguments: [
      ("12. Le Comité", "12. ", 12), ("١٢- اللجنة", "١٢- ", 12), ("(3) Le Comité", "(3) ", 3),
      ("a) le rapport", "a) ", nil), ("أ) التقرير", "أ) ", nil), ("iv. le rapport", "iv. ", nil),
      ("1.2. Le Comité", "1.2. ", nil), ("Le Comité", "", nil), ("Article 5. Nul ne sera", "", nil),
      ("- le rapport", "", nil), ("2016 a été", "", nil), ("1.5 million", "", nil),
    ] as [(String, String, Int?)])
  func labelAndTextAreTakenApart(text: String, label: String, number: Int?) {
    let unit = unit(text)
    #expect(unit.label == label)
    #expect(unit.number == number)
    #expect(unit.line == text)
  }

  @Test(
    arguments: [
      ("9. Le Comité", "105. Le Comité"), ("(٣) اللجنة", "(١٠٥) اللجنة"), ("۷- اللجنة", "۱۰۵- اللجنة"),
      ("Le Comité", "105. Le Comité"), ("a) le rapport", "105. le rapport"),
    ])
  func aNewNumberIsWrittenAsTheOld(old: String, new: String) {
    var unit = unit(old)
    unit.setNumber(105)
    #expect(unit.line == new)
    #expect(unit.number == 105)
  }

  @Test func aLabelCanBeTakenAway() {
    var unit = unit("(٣) اللجنة")
    unit.removeLabel()
    #expect(unit.line == "اللجنة")
    #expect(unit.number == nil)
  }

  @Test func whatIsMarkedNeedsNoNumber() {
    #expect(["1. un", "- un", "Article 5", "a) un"].allSatisfy { unit($0).isMarked })
    #expect(!unit("Le Comité se réunit.").isMarked)
  }

  @Test func aShortLineWithoutAStopIsAHeading() {
    #expect(["Préambule", "Article 5", "Mesures en faveur des écoles rurales"].allSatisfy { unit($0).isHeading })
    #expect(!unit("Le Comité se réunit.").isHeading)
    #expect(!unit("le rapport ;").isHeading)
    #expect(!unit(String(repeating: "mot ", count: 30) + "mot").isHeading)
  }
}
