import Aligner
import Testing

/// A label is real because the sequence around it makes sense.
@Suite struct NumberingTests {
  /// A document of labels, each before a sentence, with a blank line between.
  private func document(_ labels: [String]) -> Document {
    let sentences = labels.enumerated().map { index, label in
      let verb = ["examine", "adopte", "approuve", "confirme", "salue"][index % 5]
      return "\(label) La Commission \(verb) le rapport du comité \(index % 2 == 0 ? "technique" : "de suivi")."
    }
    return Document(sentences.joined(separator: "\n\n") + "\n")
  }

  @Test(arguments: [
    ["1.", "2.", "3."], ["1)", "2)", "3)"], ["(1)", "(2)", "(3)"], ["1-", "2-", "3-"], ["١.", "٢.", "٣."],
    ["١-", "٢-", "٣-"],
    ["7.", "8.", "9.", "10."], ["1.", "2.", "3.", "1.", "2."], ["1.1", "1.2", "1.3"],
    ["1-1-", "1-2-", "1-3-"], ["١-١-١-", "١-١-٢-", "١-٢-١-", "١-٢-٢-"], ["[1]", "[2]", "[3]"],
    ["§ 1er.", "§ 2.", "§ 3."],
    ["A.1.", "A.2.", "B.1.", "B.2."],
  ])
  func aSequenceIsAccepted(labels: [String]) {
    let document = document(labels)
    #expect(document.paragraphs.map { $0.label?.written } == labels)
    #expect(document.paragraphs.allSatisfy { $0.kind == .numbered })
  }

  @Test(arguments: ["2016.", "1437.", "(2015)", "2020)", "1999 -"])
  func aYearAtTheBeginningOfALineIsText(year: String) {
    let document = document(["1.", "2.", year, "3."])
    #expect(document.paragraphs.map { $0.label?.number } == [1, 2, nil, 3])
    #expect(document.texts[2].hasPrefix(year))
    #expect(document.troubles.isEmpty)
  }

  /// What text often begins like is a label where others of its list follow, and nowhere else.
  @Test(arguments: ["[1]", "[12]", "'1'", "'90'", "12-3-20-", "05-22-33-", "1-1-", "A.1", "ألف -", "(ياء)"])
  func whatStandsAloneIsText(beginning: String) {
    let document = document(["1.", "2.", beginning, "3."])
    #expect(document.paragraphs.map { $0.label?.number } == [1, 2, nil, 3])
    #expect(document.texts[2].hasPrefix(beginning))
    #expect(document.troubles.isEmpty)
  }

  /// A number that is wrong in such a list is one all the same.
  @Test func aSlipInAListOfDoubtfulLabelsIsReported() {
    let document = document(["'1'", "'4'", "'3'"])
    #expect(document.paragraphs.map { $0.label?.value.ordinals } == [[1], [4], [3]])
    #expect(document.troubles == ["gap 4 for 2", "disorder 3 for 5"])
  }

  /// Sections within an article are no second list of its paragraphs.
  @Test func sectionsAreCountedByThemselves() {
    let document = document(["1.", "2.", "§ 1er.", "§ 2.", "3."])
    #expect(document.paragraphs.map { $0.label?.number } == [1, 2, 1, 2, 3])
    #expect(document.troubles.isEmpty)
  }

  @Test func aYearThatBeginsAWrappedLineStaysInItsParagraph() {
    let text = """
      1. La Conférence rappelle le plan de travail adopté à Sousse au printemps
      2016. Elle constate que les mesures prévues par ce plan ont été appliquées
      dans quatre ports sur cinq et remercie les autorités du port de Bizerte.

      2. La Conférence invite les membres à ratifier le protocole de Tabarka
      (2015) avant la prochaine session et à lui communiquer les suites données
      à cette invitation dans un délai de trois mois au plus tard.

      """
    let document = Document(text)
    #expect(document.kinds == ["numbered 1.", "numbered 2."])
    #expect(document.texts[0].contains("printemps 2016. Elle"))
    #expect(document.texts[1].contains("Tabarka (2015) avant"))
  }

  @Test func numbersRestartBehindAHeading() {
    let document = Document(
      "Le littoral\n\n1. On compte les nids.\n\n2. On note les dates.\n\nLes îles\n\n1. On compte les nids.\n\n2. On part.\n"
    )
    #expect(document.kinds == ["heading", "numbered 1.", "numbered 2.", "heading", "numbered 1.", "numbered 2."])
    #expect(document.paragraphs.map(\.section) == [nil, 0, 0, nil, 3, 3])
    #expect(document.troubles.isEmpty)
  }

  @Test func numbersThatGoOnBehindAHeadingAreNoTrouble() {
    let document = Document(
      "Le littoral\n\n1. On compte les nids.\n\n2. On note les dates.\n\nLes îles\n\n3. On compte les nids.\n\n4. On part.\n"
    )
    #expect(document.paragraphs.compactMap(\.label?.number) == [1, 2, 3, 4])
    #expect(document.troubles.isEmpty)
  }

  @Test(arguments: [
    (["1.", "2.", "4.", "5."], ["gap 4 for 3"]),
    (["1.", "2.", "3.", "3.", "4."], ["duplicate 3 for 4"]),
    (["8.", "9.", "7.", "8.", "9."], ["gap 8 for 1", "disorder 7 for 10"]),
    (["2.", "3.", "4."], ["gap 2 for 1"]),
    (["11.", "12.", "12.", "13."], ["gap 11 for 1", "duplicate 12 for 13"]),
  ])
  func whatIsWrongIsKeptAndReported(labels: [String], troubles: [String]) {
    let document = document(labels)
    #expect(document.paragraphs.map { $0.label?.written } == labels)
    #expect(document.troubles == troubles)
  }

  @Test func anAnomalyNamesItsParagraph() throws {
    let anomaly = try #require(document(["1.", "2.", "5."]).anomalies.first)
    #expect(anomaly == .init(kind: .gap, paragraph: 2, expected: 3, found: 5))
  }

  @Test func fiveBisFollowsFive() {
    let document = Document(
      "Article 5\n\nLe port est ouvert la nuit.\n\nArticle 5 bis\n\nLe quai est éclairé.\n\nArticle 6\n\nLa pêche est libre.\n"
    )
    #expect(document.paragraphs.compactMap(\.label?.value.suffix) == ["", "bis", ""])
    #expect(!document.troubles.contains { $0.hasPrefix("duplicate") || $0.hasSuffix("for 6") })
  }
}
