import Testing

@testable import Aligner

@Suite struct RepetitionTests {
  private static func found(_ texts: [String]) -> [String] {
    Repetition.all(in: texts).map { repetition in
      let copies = [repetition.first, repetition.second].map { Array(texts[$0.text].utf8).text(in: $0.range) }
      return copies.joined(separator: " | ")
    }
  }

  @Test(
    arguments: [
      // A sentence behind itself, and one that stands elsewhere again.
      (
        "Il ferme à 18 heures. Le Comité a adopté le rapport. Le Comité a adopté le rapport.",
        "Le Comité a adopté le rapport | Le Comité a adopté le rapport"
      ),
      (
        "Le Comité a adopté le rapport. Il ferme à 18 heures. Le Comité a adopté le rapport.",
        "Le Comité a adopté le rapport | Le Comité a adopté le rapport"
      ),
      // Words that were pasted in the middle of a sentence, with other vowel marks and capitals.
      ("ils vont dans les deux pays dans les deux pays voisins", "dans les deux pays | dans les deux pays"),
      (
        "وافقت اللجنة التنفيذية على وافقت اللجنةُ التنفيذيةُ على المشروع",
        "وافقت اللجنة التنفيذية على | وافقت اللجنةُ التنفيذيةُ على"
      ),
      // With the label in front of it.
      (
        "adopter le budget annuel de la session ; 3. adopter le budget annuel de la session ;",
        "adopter le budget annuel de la session | adopter le budget annuel de la session"
      ),
      (
        "LA COMMISSION DES FINANCES la commission des finances",
        "LA COMMISSION DES FINANCES | la commission des finances"
      ),
    ])
  func whatStandsTwiceIsFound(text: String, copies: String) {
    #expect(Self.found([text]) == [copies])
  }

  @Test(arguments: [
    "Le Comité a adopté le rapport. Le Comité a adopté le budget.",
    // Rhetoric, names in brackets behind their acronyms, and few words.
    "Si quelqu’un jure par l’autel, jure par l’autel et par ce qui est dessus.",
    "En vérité, en vérité, je vous le dis.",
    "منظمة الصحة العالمية (منظمة الصحة العالمية)", "non communiqué non communiqué", "le le le le le le le le le",
    "il va et il vient et il va et il vient", "à la piété l’amour fraternel, à l’amour fraternel la charité",
    "les victimes de la pandémie de grippe de 1957, de la pandémie de grippe de 1968",
    // Figures that recur are no text, and those that differ make another one.
    "12 345 678 901 12 345 678 901", "la loi no 12 de finances, la loi no 13 de finances", "", "؟ ؟ ؟",
  ])
  func whatIsSaidOnceIsNotFound(text: String) {
    #expect(Self.found([text]).isEmpty)
  }

  @Test func paragraphsOfABeadAreLookedAtTogether() {
    let paragraph = "Le Comité a adopté le rapport de la session."
    let found = Repetition.all(in: [paragraph, "Il se réunit à Rabat.", paragraph])
    #expect(found.map(\.first.text) == [0] && found.map(\.second.text) == [2])
    #expect(Repetition.all(in: [paragraph, paragraph]).map(\.second.text) == [1])
  }

  /// A text that is nothing but copies is no work that grows with its square.
  @Test func aTextOfCopiesIsReadInOneGo() {
    let sentence = "Le Conseil prend note du rapport et des annexes."
    let text = Array(repeating: sentence, count: 20_000).joined(separator: " ")
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = Repetition.all(in: [text]).count }
    #expect(count == 100)
    #expect(time < .seconds(20))
  }

  @Test func aFileInOneParagraphIsNotLookedThrough() {
    let text = String(repeating: "Le Conseil prend note du rapport et des annexes. ", count: 40_000)
    #expect(Repetition.all(in: [text]).isEmpty)
  }
}
