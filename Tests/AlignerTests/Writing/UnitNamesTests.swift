import Testing

@testable import Aligner

@Suite struct UnitNamesTests {
  private let document = Samples.document(
    .french,
    [
      Samples.plain(.body, "Avant tout"),
      Samples.plain(.heading, "Décisions", section: nil),
      Samples.numbered(1, "un", section: 1),
      Paragraph(
        kind: .item, label: Label(value: .init(family: .letter, ordinals: [1]), written: "a)"), text: "lettre",
        place: Samples.place(line: 9), section: 1, parent: 2),
      Paragraph(
        kind: .item, label: Label(value: .init(family: .bullet, ordinals: []), written: "-"), text: "tiret",
        place: Samples.place(line: 11), section: 1, parent: 3),
      Samples.plain(.continuation, "suite", section: 1, parent: 2),
      Samples.numbered(1, "un encore", section: 1),
    ])

  @Test func aNameIsAPath() {
    var names = UnitNames()
    #expect(
      document.paragraphs.indices.map { names.name(of: $0, in: document) } == [
        "rapport.fr/+1", "rapport.fr/Décisions", "rapport.fr/Décisions/1.", "rapport.fr/Décisions/1./a)",
        "rapport.fr/Décisions/1./a)/+1", "rapport.fr/Décisions/1./+3", "rapport.fr/Décisions/1.~2",
      ])
  }

  @Test func aRepetitionTakesNoNameThatIsTaken() {
    let names = ["1.", "1.~2", "1.", "1."]
    let document = Samples.document(.french, names.map { Samples.numbered(1, "", written: $0) }, name: "a")
    var unique = UnitNames()
    let given = document.paragraphs.indices.map { unique.name(of: $0, in: document) }
    #expect(given == ["a/1.", "a/1.~2", "a/1.~3", "a/1.~4"])
  }

  @Test func aNoteIsNamedByItsNumberWhereverItStands() {
    var names = UnitNames()
    let document = Samples.withoutLines
    #expect(names.name(of: 16, in: document) == "loi/note4")
    #expect(names.name(of: 16, in: document) == "loi/note4~2")
  }

  @Test func longHeadingsAreCut() {
    let heading = String(repeating: "é", count: 200)
    let document = Samples.document(.french, [Samples.plain(.heading, heading), Samples.numbered(1, "", section: 0)])
    var names = UnitNames()
    #expect(names.name(of: 1, in: document) == "rapport.fr/" + String(repeating: "é", count: 60) + "/1.")
  }

  @Test(arguments: [
    ("a/b/rapport.fr.txt", "rapport.fr"), ("rapport", "rapport"), ("./.txt", ".txt"),
    ("standard input", "standard input"),
  ])
  func theFolderAndTheExtensionAreNoPartOfAName(path: String, name: String) {
    #expect(UnitNames.baseName(of: path) == name)
  }
}
