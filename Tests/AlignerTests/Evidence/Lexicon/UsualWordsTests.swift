import Testing

@testable import Aligner

/// How usual words are in general.
@Suite struct UsualWordsTests {
  private static func key(_ text: String) throws -> WordKey { try #require(WordKey(text)) }

  private static func words() throws -> UsualWords {
    UsualWords([.init(stem: try key("سفين"), share: 0.25), .init(stem: try key("bateau"), share: 0.5)])
  }

  @Test func sharesAreFoundByTheOrderOfTheVocabulary() throws {
    let vocabulary = try ["ami", "bateau", "ville", "بلد", "سفين"].map(Self.key).sorted()
    let shares = try Self.words().shares(of: vocabulary)
    #expect(zip(vocabulary, shares).filter { $1 > 0 }.map(\.0.text).sorted() == ["bateau", "سفين"].sorted())
  }

  @Test func theyAreWrittenAndReadWithTheLexicon() throws {
    let entry = Lexicon.Entry(source: try Self.key("bateau"), target: try Self.key("سفين"), forward: 0.5, backward: 0.5)
    let lexicon = Lexicon(entries: [entry], usual: try Self.words())
    let read = try Lexicon(parsing: Array(lexicon.text.utf8), name: "l.txt")
    #expect(read.usual.entries == lexicon.usual.entries && read.entries == lexicon.entries)
  }

  @Test(arguments: ["= bateau", "= bateau 5 ville", "= bateau 0", "= bateau 1000001", "= b3 5"])
  func aLineThatIsWrongIsNamed(line: String) {
    #expect(throws: LexiconError.self) {
      try Lexicon(parsing: Array("#align-cli lexicon 1\n\(line)\n".utf8), name: "l.txt")
    }
  }

  @Test func theBundledLexiconKnowsAllItsStems() {
    let known = Set(Lexicon.bundled.usual.entries.map(\.stem))
    #expect(Lexicon.bundled.entries.allSatisfy { known.contains($0.source) && known.contains($0.target) })
  }

  /// In one paragraph each word is usual, unless something else says how usual it is.
  @Test func aParagraphAloneHasRareWordsToo() throws {
    let keys = [try ["bateau", "ami"].map(Self.key).sorted()]
    let alone = WordIndex(keys, Constants())
    let compared = WordIndex(keys, usual: try Self.words(), Constants())
    #expect(alone.shares.allSatisfy { $0 > 0.1 })
    #expect(compared.shares.min()! < 0.001 && compared.shares.max()! > 0.3)
  }
}
