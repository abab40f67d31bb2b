import Testing

@testable import Aligner

@Suite struct LexiconTests {
  private static func parse(_ text: String) throws -> Lexicon { try Lexicon(parsing: Array(text.utf8), name: "l.txt") }

  private static func entry(_ french: String, _ arabic: String, _ forward: Float, _ backward: Float) throws
    -> Lexicon.Entry
  {
    Lexicon.Entry(
      french: try #require(WordKey(french)), arabic: try #require(WordKey(arabic)), forward: forward,
      backward: backward)
  }

  @Test func aFileIsReadAsItWasWritten() throws {
    let text = "#align-cli lexicon 1\nville مدين 99 100\nbateau زورق 5 90 سفين 81 75\n"
    #expect(try Self.parse(text).text == text)
    #expect(try Self.parse(Lexicon.empty.text).entries.isEmpty)
  }

  @Test func entriesAreFoundInTheFile() throws {
    let lexicon = try Self.parse("#align-cli lexicon 1\n# une remarque\n\nville مدين 99 50\nbateau سفين 81 75\n")
    let wanted = [try Self.entry("ville", "مدين", 0.99, 0.5), try Self.entry("bateau", "سفين", 0.81, 0.75)]
    #expect(lexicon.entries == wanted)
  }

  @Test func theOrderOfEntriesMakesNoDifference() throws {
    let entries = [
      try Self.entry("ville", "مدين", 0.9, 0.5), try Self.entry("bateau", "سفين", 0.5, 0.5),
      try Self.entry("bateau", "زورق", 0.25, 0.5),
    ]
    #expect(Lexicon(entries: entries).text == Lexicon(entries: entries.reversed()).text)
  }

  @Test(arguments: ["", "bateau سفين 81 75", "#align-cli lexicon 9\n", "\n#align-cli lexicon 1\n"])
  func anotherFileIsNoLexicon(text: String) {
    #expect(throws: LexiconError.notALexicon(file: "l.txt")) { try Self.parse(text) }
  }

  @Test(arguments: [
    "bateau", "bateau سفين", "bateau سفين 81", "bateau سفين x 75", "bateau سفين 81 75 زورق", "bâteau سفين 1 1",
    "bateau سفين 81 7,5", "b3 سفين 81 75",
  ])
  func aBadLineIsNamed(line: String) {
    #expect(throws: LexiconError.badLine(file: "l.txt", line: 3)) {
      try Self.parse("#align-cli lexicon 1\nville مدين 99 50\n\(line)\n")
    }
  }

  @Test(arguments: [LexiconError.notALexicon(file: "l.txt"), .badLine(file: "l.txt", line: 3)])
  func errorsSayWhereAndWhatToDo(error: LexiconError) {
    #expect(error.description.hasPrefix("l.txt: "))
    #expect(error.description.contains("align-cli learn"))
  }

  @Test func aStemHasAllItsTranslations() throws {
    let lexicon = try Self.parse("#align-cli lexicon 1\nbateau زورق 5 90 سفين 81 75\nville مدين 99 100\n")
    #expect(lexicon.entries(for: try #require(WordKey("bateau"))).map(\.arabic.text) == ["زورق", "سفين"])
    #expect(lexicon.entries(for: try #require(WordKey("mer"))).isEmpty)
  }

  // MARK: The one that comes with the program

  @Test(arguments: [
    ("maison", "بيت"), ("terre", "أرض"), ("peuple", "شعب"), ("école", "مدرسة"), ("guerre", "حرب"), ("médecin", "طبيب"),
    ("enfants", "أطفال"), ("droits", "حقوق"), ("santé", "صحة"),
  ])
  func commonWordsAreKnown(french: String, arabic: String) throws {
    let keys = WordKeys.keys(of: french, language: .french)
    let known = Lexicon.bundled.entries(for: try #require(keys.first)).filter { max($0.forward, $0.backward) >= 0.05 }
    let wanted = try #require(WordKeys.keys(of: arabic, language: .arabic).first)
    #expect(known.contains { $0.arabic == wanted })
  }

  @Test func whatComesWithTheProgramIsALexicon() {
    let entries = Lexicon.bundled.entries
    #expect(entries.count > 5000)
    #expect(entries.allSatisfy { (0...1).contains($0.forward) && (0...1).contains($0.backward) })
    #expect(zip(entries, entries.dropFirst()).allSatisfy { ($0.french, $0.arabic) < ($1.french, $1.arabic) })
  }
}
