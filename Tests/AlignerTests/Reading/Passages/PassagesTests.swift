import Testing

@testable import Aligner

/// What a format knows of where a passage ends is kept to, and the rest is found out as in any text.
@Suite struct PassagesTests {
  private func document(_ passages: Passages) -> Document { Segmenter().segment(passages, language: .french) }

  private func passages(_ texts: [String], behind borders: [Passage.Border]) -> Passages {
    var passages = Passages(name: "texte")
    for (text, border) in zip(texts, borders) { passages.append(text, behind: border) }
    return passages
  }

  /// None of these would stay whole, apart or at all if they were lines.
  @Test(arguments: [
    ["1.", "La barque est amarrée."], ["Page 6", "7"], ["-----", "* * *"],
    ["La commission s’est réunie pour la", "première fois au port de Sousse."],
    ["Les oiseaux ........ 4", "Les herbiers ........ 9", "Les digues ........ 12"],
    ["RAPPORT DE LA SAISON", "DES PHARES DU NORD"],
    Array(repeating: "Agence des phares – Rapport de saison", count: 5),
  ])
  func paragraphsThatAreKnownStayWhatTheyAre(texts: [String]) {
    let document = document(Passages(name: "texte", paragraphs: texts))
    #expect(document.texts == texts)
    #expect(document.removed.isEmpty)
  }

  @Test func labelsAndSectionsAreReadAsInAnyText() {
    let texts = [
      "Chapitre premier", "Article premier", "Le phare est ouvert.", "1. Il l’est le jour.", "a) en été ;",
      "b) en hiver.",
    ]
    let document = document(Passages(name: "texte", paragraphs: texts))
    #expect(
      document.kinds == [
        "heading Chapitre premier", "heading Article premier", "body", "numbered 1.", "item a)", "item b)",
      ])
    #expect(document.paragraphs.map(\.place.line) == Array(1...6))
  }

  @Test func anEndOfALineWithinAParagraphIsABlank() {
    let document = document(Passages(name: "texte", paragraphs: ["Le port\nest ouvert.", " ", "La mer\r\nest basse."]))
    #expect(document.texts == ["Le port est ouvert.", "La mer est basse."])
    #expect(document.paragraphs.map(\.place.line) == [1, 3])
  }

  @Test func linesThatAreGivenAreLinesOfAText() {
    let lines = Specimens.french.flatMap { WrappedText.lines(of: $0, width: 60) }
    let given = document(passages(lines, behind: lines.map { _ in .line }))
    #expect(given.paragraphs == Document(lines.joined(separator: "\n") + "\n").paragraphs)
    #expect(given.texts == Specimens.french)
  }

  @Test func aParagraphEndsWithinASentenceIfTheFormatSaysSo() {
    let lines = WrappedText.lines(of: Specimens.french.joined(separator: " "), width: 60)
    let borders = lines.indices.map { $0 == 3 ? Passage.Border.paragraph : .line }
    let document = document(passages(lines, behind: borders))
    #expect(document.texts.first == lines[..<3].joined(separator: " "))
  }

  /// A text of 100 MB has a million of them: what most formats do not know has to stand elsewhere.
  @Test func aPassageIsSmall() {
    #expect(MemoryLayout<Passage>.stride <= 72)
  }
}
