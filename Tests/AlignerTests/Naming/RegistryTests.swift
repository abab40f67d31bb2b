import Aligner
import Testing

/// What a person may ask for by name.
@Suite struct RegistryTests {
  private enum Fruit: String, CaseIterable, Registry {
    case apple, pear, plum

    static let noun = "fruit"
  }

  private enum Exact: Registry {
    static let noun = "tool"
    static let ignoresCase = false
    static let all = ["saw", "axe"]
    static func title(of entry: String) -> RegistryTitle { RegistryTitle(entry, fileExtensions: [entry + "x"]) }
  }

  @Test func anEntryIsFoundByItsName() throws {
    #expect(Fruit.named("Pear") == .pear)
    #expect(Exact.named("Saw") == nil)
    #expect(try Exact.entry("saw") == "saw")
  }

  @Test(arguments: [
    ("a/b.SAWX", "saw"), (".axex", "axe"), ("a.sawx/b", nil), ("saw", nil), ("b.sawx.gz", nil), ("", nil),
  ])
  func anEntryIsFoundByTheNameOfAFile(path: String, entry: String?) {
    #expect(Exact.forFile(named: path) == entry)
  }

  @Test func aListIsReadInItsOrder() throws {
    #expect(try Fruit.entries("plum,apple") == [.plum, .apple])
  }

  @Test(arguments: [
    ("aple", "unknown fruit 'aple'; did you mean apple?"), ("", "unknown fruit ''; there are apple, pear, plum"),
    ("pl", "unknown fruit 'pl'; did you mean plum?"), ("kiwi", "unknown fruit 'kiwi'; there are apple, pear, plum"),
  ])
  func whatIsUnknownIsToldWithWhatMayBeMeant(name: String, sentence: String) throws {
    let error = try #require(throws: UnknownName.self) { try Fruit.entries("apple," + name) }
    #expect(error.description == sentence)
  }

  @Test func helpNamesAllEntries() {
    #expect(Fruit.choices == "apple|pear|plum")
    let explained = Fruit.explanations { Message("a \($0.rawValue)", french: "une \($0.rawValue)") }
    #expect(explained.english == "apple: a apple; pear: a pear; plum: a plum")
    #expect(explained.french.hasPrefix("apple\u{A0}: une apple\u{A0}; pear"))
  }
}

/// The name that somebody probably meant.
@Suite struct NearestNameTests {
  @Test(arguments: [
    ("tmz", "tmx"), ("TMX", "tmx"), ("tsvv", "tsv"), ("jsnl", "jsonl"), ("ts", "tsv"), ("x", nil), ("word", nil),
    ("mosse", "moses"), ("", nil), ("--", nil),
  ])
  func theNearestIsWithinReach(name: String, nearest: String?) {
    #expect(NearestName.of(name, among: ["tmx", "tsv", "jsonl", "moses"]) == nearest)
  }
}
