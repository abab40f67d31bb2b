import Testing

@testable import Aligner

@Suite struct SharedValuesTests {
  private static func shared(_ kind: ValueKind, _ french: String, _ arabic: String) -> [String] {
    let toy = Toy([(french, arabic)])
    return SharedValues(Samples.bead(0..<1, 0..<1), of: toy.french, toy.arabic).forms(of: kind)
  }

  @Test(arguments: [
    ("Les résolutions 2254 et 2328, puis 2254", "القراران 2328 و٢٢٥٤", ["2254", "2328"]),
    ("la quarante-deuxième session", "الدورة الثانية والأربعون", ["quarante-deuxième"]),
    ("12 écoles et 37 témoins", "37 شاهدا", ["37"]),
    // Of a date the numbers that are shared, of a reference the whole if it is shared as a whole.
    ("le 5 mai 2016", "في مايو 2016", ["2016"]),
    ("la résolution A/RES/70/1", "القرار A/RES/70/1", ["70/1"]),
    ("la résolution 7/47", "القرار رقم 47", ["47"]),
    ("rien", "لا شيء", []),
  ])
  func numbersAreGivenAsTheSourceWritesThem(french: String, arabic: String, forms: [String]) {
    #expect(Self.shared(.numbers, french, arabic) == forms)
  }

  @Test func datesNamesAndLatinLettersHaveTheirOwn() {
    let (french, arabic) = ("Le 5 mai 2016 à Niamey, l'UNESCO", "في 5 مايو 2016 بنيامي، UNESCO")
    #expect(Self.shared(.dates, french, arabic) == ["5 mai 2016"])
    #expect(Self.shared(.names, french, arabic) == ["Niamey"])
    #expect(Self.shared(.latin, french, arabic) == ["UNESCO"])
  }

  @Test func theFormsAreThoseOfTheFirstDocument() {
    let toy = Toy([("le 12 août", "في ١٢ أغسطس")])
    let values = SharedValues(Samples.bead(0..<1, 0..<1), of: toy.arabic, toy.french)
    #expect(values.forms(of: .dates) == ["١٢ أغسطس"])
  }
}
