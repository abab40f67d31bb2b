import Aligner
import Testing

@Suite struct LabelTests {
  private static func label(_ family: Label.Family, _ ordinals: [Int], _ written: String) -> Label {
    Label(value: .init(family: family, ordinals: ordinals), written: written)
  }

  @Test(arguments: [
    ("12.", "12."), ("(٣)", "(3)"), ("١-", "1-"), ("۱۲٫", "12٫"), ("المادة ٥", "المادة 5"), ("أ)", "أ)"),
    ("N° 7/47-POL", "N° 7/47-POL"), ("", ""),
  ])
  func digitsAreShownInASCII(written: String, text: String) {
    let label = Self.label(.number, [1], written)
    #expect(label.text == text)
    #expect(label.written == written)
  }

  @Test func howALabelIsWrittenIsNoPartOfItsValue() {
    let labels = ["١-", "1.", "(1)"].map { Self.label(.number, [1], $0) }
    #expect(Set(labels.map(\.value)).count == 1)
    #expect(Set(labels).count == 3)
  }

  @Test func theSuffixTellsNamesakesApart() {
    let plain = Label.Value(family: .article, ordinals: [5])
    #expect(plain != Label.Value(family: .article, ordinals: [5], suffix: "bis"))
    #expect(plain != Label.Value(family: .number, ordinals: [5]))
  }

  /// A label that is written anew has nothing around it.
  @Test func whatStandsAroundALabelIsThatOfTheDocument() {
    var label = Label(value: .init(family: .article, ordinals: [5]), written: "Article 5", lead: "Article 5 : ")
    #expect(label.lead == "Article 5 : ")
    label.written = "Article 6"
    #expect(label.lead == "Article 6 ")
  }

  @Test(arguments: Label.Family.allCases)
  func onlyDecimalLabelsHaveANumber(family: Label.Family) {
    let number = Self.label(family, [2, 7], "x").number
    switch family {
    case .letter, .roman, .bullet, .ordinal: #expect(number == nil)
    case .number, .article, .chapter, .section, .annex, .resolution, .clause: #expect(number == 7)
    }
  }

  @Test func aLabelWithoutOrdinalsHasNoNumber() {
    #expect(Self.label(.annex, [], "Annexe").number == nil)
  }
}
