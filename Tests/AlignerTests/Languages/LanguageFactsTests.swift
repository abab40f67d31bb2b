import Testing

@testable import Aligner

/// What has to hold of what is known of any language.
@Suite struct LanguageFactsTests {
  /// Words are looked up by their folded form; one that is not folded would never be found.
  @Test(arguments: Language.allCases)
  func wordsAreFolded(language: Language) {
    let facts = language.facts
    var words = facts.labels.nouns.map(\.word) + facts.labels.gluedArticles + facts.labels.numberSigns
    words += facts.labels.repetitions.map(\.word) + facts.labels.firstEndings + facts.labels.pageWords
    words += facts.labels.totals.always + facts.labels.totals.behindPageWord
    words += facts.sentences.functionWords.sorted() + facts.sentences.joiningWords.sorted()
    words += facts.sentences.commonWords.sorted()
    words += facts.sentences.abbreviations.sorted() + facts.numbers.ordinalEndings
    words += facts.numbers.lexemes().map(\.phrase) + facts.numbers.ordinals().keys.sorted()
    words += facts.numbers.enumerators().keys.sorted()
    #expect(words.filter { Folding.fold($0) != $0 } == [])
  }

  /// Of two meanings of a noun the first would count, and the second never.
  @Test func nounsOfLabelsHaveOneMeaning() {
    let nouns = Language.allCases.flatMap(\.facts.labels.nouns).map(\.word)
    #expect(Set(nouns).count == nouns.count)
  }

  @Test(arguments: Language.allCases)
  func everyOrdinalUpToAHundredHasWords(language: Language) {
    #expect(Set(language.facts.numbers.ordinals().values) == Set(1...100))
  }

  @Test(arguments: Language.allCases, [(Lexeme.Sort.month, 12), (.hijriMonth, 12), (.weekday, 7)])
  func theCalendarIsWhole(language: Language, part: (sort: Lexeme.Sort, count: Int)) {
    let values = language.facts.numbers.lexemes().map(\.lexeme).filter { $0.sort == part.sort }.map(\.value)
    #expect(Set(values) == Set(1...Int32(part.count)))
  }

  @Test(arguments: Language.allCases)
  func anOrderHasEachLetterOnce(language: Language) {
    for order in language.facts.labels.letterOrders {
      let letters = order.unicodeScalars.map { Folding.fold($0.value).first }
      #expect(Set(letters).count == letters.count)
    }
  }

  /// Stems of two languages must never be one key, or the lexicon would take one for the other.
  @Test func alphabetsHaveMarksOfTheirOwn() throws {
    let keys = try ["abc", "ابج"].map { try #require(WordKey($0)) }
    #expect(keys.map(\.alphabet) == [.latin, .arabic])
    #expect(keys.map(\.text) == ["abc", "ابج"])
  }
}
