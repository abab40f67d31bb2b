import Testing

@testable import Aligner

@Suite struct LexiconTests {
  private static func parse(_ text: String) throws -> Lexicon { try Lexicon(parsing: Array(text.utf8), name: "l.txt") }

  private static func entry(_ french: String, _ arabic: String, _ forward: Float, _ backward: Float) throws
    -> Lexicon.Entry
  {
    Lexicon.Entry(
      source: try #require(WordKey(french)), target: try #require(WordKey(arabic)), forward: forward,
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

  private static func error(_ line: String) -> LexiconError? {
    do {
      _ = try Lexicon(parsing: Array("#align-cli lexicon 1\nville مدين 99 50\n\(line)\n".utf8), name: "l.txt")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["bateau", "bateau سفين", "bateau سفين 81", "bateau سفين 81 75 زورق", " "])
  func aLineThatLacksSomethingIsNamed(line: String) {
    #expect(Self.error(line) == .badLine(file: "l.txt", line: 3))
  }

  /// They went into every score as they were.
  @Test(arguments: ["-1", "101", "999999999999999999999", "nan", "inf", "-inf", "7,5", "0.5", "x", "٧٥", "1e1"])
  func aFigureThatIsNoProbabilityIsNamed(figure: String) {
    let wanted = LexiconError.badProbability(file: "l.txt", line: 3, figure: figure)
    #expect(Self.error("bateau سفين 81 \(figure)") == wanted)
    #expect(Self.error("bateau زورق 5 90 سفين \(figure) 75") == wanted)
  }

  /// A stem that is too long was cut to that of another word; one of the other language was never found.
  @Test(arguments: [
    ("b3 سفين 81 75", "b3"), ("bâteau سفين 1 1", "bâteau"), ("bateaux سفين 1 1", "bateaux"),
    ("bateau سفينات 1 1", "سفينات"),
    ("سفين bateau 1 1", "سفين"), ("bateau ville 1 1", "ville"), ("bat\u{FFFD}au سفين 1 1", "bat\u{FFFD}au"),
  ])
  func aWordThatIsNoStemIsNamed(line: String, word: String) {
    #expect(Self.error(line) == .badStem(file: "l.txt", line: 3, word: word))
  }

  @Test func invalidBytesAreNoStem() {
    let bytes = Array("#align-cli lexicon 1\nbat".utf8) + [0xFF] + Array("au سفين 1 1\n".utf8)
    #expect(throws: LexiconError.badStem(file: "l.txt", line: 2, word: "bat\u{FFFD}au")) {
      try Lexicon(parsing: bytes, name: "l.txt")
    }
  }

  @Test(arguments: ["ville مدين 1 2", "ville بلد 1 2 مدين 99 50", "bateau سفين 1 2 سفين 1 2"])
  func aPairThatCameBeforeIsNamed(line: String) {
    guard case .pairTwice("l.txt", 3, _, _) = Self.error(line) else {
      Issue.record("\(line) was taken")
      return
    }
    #expect(Self.error("ville بلد 1 2") == nil)
  }

  @Test(arguments: [
    LexiconError.notALexicon(file: "l.txt"), .badLine(file: "l.txt", line: 3),
    .badProbability(file: "l.txt", line: 3, figure: "nan"), .badStem(file: "l.txt", line: 3, word: "b3"),
    .pairTwice(file: "l.txt", line: 3, source: "ville", target: "مدين"), .tooManyPairs(file: "l.txt", line: 3, most: 9),
  ])
  func errorsSayWhereAndWhatToDo(error: LexiconError) {
    #expect(error.description.hasPrefix("l.txt: "))
    #expect(error.description.contains("align-cli learn"))
    if error != .notALexicon(file: "l.txt") { #expect(error.description.contains("line 3")) }
  }

  @Test func aStemHasAllItsTranslations() throws {
    let lexicon = try Self.parse("#align-cli lexicon 1\nbateau زورق 5 90 سفين 81 75\nville مدين 99 100\n")
    #expect(lexicon.entries(for: try #require(WordKey("bateau"))).map(\.target.text) == ["زورق", "سفين"])
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
    #expect(known.contains { $0.target == wanted })
  }

  @Test func whatComesWithTheProgramIsALexicon() {
    let entries = Lexicon.bundled.entries
    #expect(entries.count > 5000)
    #expect(entries.allSatisfy { (0...1).contains($0.forward) && (0...1).contains($0.backward) })
    #expect(zip(entries, entries.dropFirst()).allSatisfy { ($0.source, $0.target) < ($1.source, $1.target) })
  }
}

extension Lexicon {
  /// The entries of a source stem.
  func entries(for source: WordKey) -> [Entry] { entries.filter { $0.source == source } }
}
