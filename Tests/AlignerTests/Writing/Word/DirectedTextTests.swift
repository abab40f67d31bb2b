import Testing

@testable import Aligner

/// Where texts of both scripts change their direction.
@Suite struct DirectedTextTests {
  @Test(arguments: [
    ("", false, []), ("12 %", false, ["L12 %"]), ("12 %", true, ["R12 %"]),
    ("le mot نص ici", false, ["Lle mot ", "Rنص", "L ici"]),
    ("القرار 2254 (UNESCO, 2016) هنا", true, ["Rالقرار 2254 (", "LUNESCO, 2016", "R) هنا"]),
    ("Article 5 «نص، ٣» fin", false, ["LArticle 5 «", "Rنص، ٣", "L» fin"]),
    ("نص FAO OMS نص", true, ["Rنص ", "LFAO OMS", "R نص"]),
    ("FAO", true, ["LFAO"]), ("نصٌّ.", false, ["Rنصٌّ", "L."]), ("نص e\u{301} نص", true, ["Rنص ", "Le\u{301}", "R نص"]),
  ])
  func stretchesAreThoseOfLetters(text: String, isRightToLeft: Bool, stretches: [String]) {
    let found = DirectedText.stretches(of: text, isRightToLeft: isRightToLeft)
    #expect(found.map { ($0.isRightToLeft ? "R" : "L") + $0.text } == stretches)
    #expect(Array(found.map(\.text).joined().unicodeScalars) == Array(text.unicodeScalars))
  }

  /// A code that is cut by a mark still runs as one.
  @Test func marksMakeNoDifference() {
    let pieces = [("الوثيقة CM/", false), ("12/2021", true), ("/OJ نص", false), ("", true)]
    let found = DirectedText.stretches(of: pieces, isRightToLeft: true)
    #expect(found.map { String($0.text) } == ["الوثيقة ", "CM/", "12/2021", "/OJ", " نص"])
    #expect(found.map(\.isMarked) == [false, false, true, false, false])
    #expect(found.map(\.isRightToLeft) == [true, false, false, false, true])
  }

  /// A bracket at the end of a place stays at that end in programs that heed letters alone.
  @Test(arguments: [
    ("المادة الخامسة ب)", true, "المادة الخامسة ب)\u{200F}"), ("(أ) 5", true, "\u{200F}(أ) 5"),
    ("Article 5 a)", false, "Article 5 a)\u{200E}"), ("المادة", true, "المادة"), ("", true, ""),
  ])
  func endsThatAreNoLettersAreHeld(text: String, isRightToLeft: Bool, held: String) {
    #expect(DirectedText.enclosed(text, isRightToLeft: isRightToLeft) == held)
  }

  @Test(arguments: [("12. القرار", true), ("«FAO» نص", false), ("12", nil)] as [(String, Bool?)])
  func theFirstLetterSaysTheDirection(text: String, isRightToLeft: Bool?) {
    #expect(DirectedText.direction(of: text) == isRightToLeft)
  }
}
