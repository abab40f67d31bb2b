import Testing

@testable import Aligner

@Suite struct UnitMapperTests {
  private let units = [
    "Titre", "1. Le Comité se réunit chaque année au mois de mai.", "Chapitre 1", "2. Il adopte son rapport.",
    "Chapitre 2",
    "3. Le Secrétariat publie les décisions dans les deux langues de travail.", "---",
  ]

  private func map(_ texts: String...) -> [[Int]] {
    var mapper = UnitMapper(units)
    return texts.map { mapper.units(of: $0) }
  }

  @Test func lettersAloneDecide() {
    #expect(map("TITRE", "le comité se réunit\nchaque année  au mois de Mai") == [[0], [1]])
  }

  @Test func aTextMayBeSeveralUnits() {
    #expect(map("Il adopte son rapport. Chapitre") == [[3, 4]])
  }

  @Test func ofUnitsAlikeEachTextGetsItsOwn() {
    #expect(map("Chapitre 1", "Chapitre 2") == [[2], [4]])
    #expect(
      map("Le Secrétariat publie les décisions dans les deux langues de travail.", "Chapitre", "Chapitre") == [
        [5], [2], [4],
      ])
  }

  @Test func whatIsThereOnceCanBeGivenTwice() {
    #expect(map("Titre", "Titre") == [[0], [0]])
  }

  @Test func halfAUnitCounts() {
    #expect(map("se réunit chaque année au mois de mai. Chapi") == [[1, 2]])
    #expect(map("se réunit chaque année au mois de mai. Cha") == [[1]])
    #expect(map("réunit") == [[1]])
  }

  @Test(arguments: [
    // Words put in between two ends of 24 letters, and of 12.
    "Le Secrétariat publie les décisions (et avis) dans les deux langues de travail.",
    "Le Secrétariat XX publie les décisions dans les deux XX langues de travail.",
    // The beginning, the end and both of them wrong.
    "XX Secrétariat publie les décisions dans les deux langues de travail.",
    "Le Secrétariat publie les décisions dans les deux langues de trXXXXX.",
    "XX Secrétariat publie les décisions dans les deux langues de trXXXXX.",
  ])
  func aSpoiltTextIsFoundByItsParts(text: String) {
    #expect(map(text) == [[5]])
  }

  @Test func aTextSpoiltThroughoutIsNotFound() {
    #expect(map("Le XX Secrétariat XX publie les XX décisions dans XX les deux langues XX de travail") == [[]])
  }

  @Test func whatIsNowhereIsCounted() {
    var mapper = UnitMapper(units)
    #expect(mapper.units(of: "zzz") == [])
    #expect(mapper.units(of: "Une phrase qui n’est dans aucun des deux documents du tout.") == [])
    #expect(mapper.units(of: "12 — 13") == [])
    #expect(mapper.unmappedCount == 2)
    #expect(mapper.units(of: "Titre") == [0])
  }

  @Test func withoutUnitsNothingIsFound() {
    var mapper = UnitMapper([])
    #expect(mapper.units(of: "Titre") == [])
    mapper = UnitMapper(["1.", ""])
    #expect(mapper.units(of: "Titre") == [])
  }
}

@Suite struct LetterSearchTests {
  private func first(of pattern: String, in text: String, from position: Int = 0) -> Int? {
    LetterSearch(pattern.unicodeScalars.map(\.value)[...]).first(in: text.unicodeScalars.map(\.value), from: position)
  }

  @Test func theFirstPlaceIsFound() {
    #expect(first(of: "aba", in: "ababa") == 0)
    #expect(first(of: "aba", in: "ababa", from: 1) == 2)
    #expect(first(of: "aba", in: "ababa", from: 3) == nil)
    #expect(first(of: "aba", in: "aba", from: 9) == nil)
    #expect(first(of: "سلام", in: "قالسلامثمسلام", from: 4) == 9)
    #expect(first(of: "longer", in: "long") == nil)
  }

  @Test func aRangeHoldsTheWholePlace() {
    let search = LetterSearch([1, 2][...])
    #expect(search.first(in: [0, 1, 2, 0], within: 0..<3) == 1)
    #expect(search.first(in: [0, 1, 2, 0], within: 0..<2) == nil)
  }

  /// Letters whose low bytes are the same share a slot, which must cost time only.
  @Test func lettersOfOneSlotAreToldApart() {
    #expect(LetterSearch([0x141, 0x41][...]).first(in: [0x41, 0x141, 0x141, 0x41], from: 0) == 2)
  }
}

@Suite struct LetterTextTests {
  private func letters(of text: String) -> String {
    String(String.UnicodeScalarView(LetterText.letters(of: text).compactMap(Unicode.Scalar.init)))
  }

  @Test(arguments: [
    ("12. Le Comité, 3 %", "lecomité"), ("L’État\u{A0}; N° 7", "létatn"), ("e\u{301}", "é"), ("ŒUVRE ﬁn", "œuvrefin"),
    ("Straße ẞ ς Σ", "strassessσσ"), ("\u{130} \u{131}", "i\u{131}"), ("ǰ", "j"), ("ͅ", "ι"), ("m² ½", "m"),
    ("(٣) فِي الْبَدْءِ", "فيالبدء"), ("كتـــاب", "كتاب"), ("ﻻ ﷲ", "لاالله"), ("\u{202B}نص\u{202C}", "نص"), ("—•·", ""),
  ])
  func onlyLettersAreLeft(text: String, expected: String) {
    #expect(letters(of: text).unicodeScalars.elementsEqual(expected.unicodeScalars), "\(letters(of: text))")
  }
}
