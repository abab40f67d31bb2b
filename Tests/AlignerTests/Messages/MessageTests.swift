import Testing

@testable import Aligner

@Suite struct MessageTests {
  @Test func whatIsNotTranslatedIsEnglishInAllLanguages() {
    let message = Message("a text")
    for language in ReportLanguage.allCases { #expect(message[language] == "a text") }
  }

  @Test func quotationsAreSetApartAndCanBePlain() {
    let quoted = Message.quoting("un", "deux")
    #expect(quoted.english == "“\u{2068}un\u{2069}”, “\u{2068}deux\u{2069}”")
    #expect(quoted.plain(.french) == "«\u{A0}un\u{A0}», «\u{A0}deux\u{A0}»")
    #expect(quoted.plain(.arabic) == "«un»، «deux»")
  }

  @Test func aLanguageIsNamedInTheGrammarOfTheSentence() {
    #expect(Message.the(.arabic).french == "l’arabe")
    #expect(Message.onlyOneSideHas(Message("3"), in: .arabic).french == "seul l’arabe a 3")
    #expect(Message.onlyOneSideHas(Message("3"), in: .french).english == "only the French has 3")
    #expect(Message.written(in: .arabic).arabic == "بالعربية")
  }

  @Test(arguments: ["fr", "fr-MA", "fr_FR.UTF-8", "FR"])
  func aLocaleNamesALanguage(tag: String) {
    #expect(ReportLanguage(tag: tag) == .french)
  }

  @Test func errorsAreExplainedByTheCatalogue() {
    #expect(Message.of(ReadingError.empty(file: "a")).english == "\(ReadingError.empty(file: "a"))")
    #expect("\(RecordError.unreadable(.missing(file: "a")))" == "a: there is no such file; check the path")
  }
}
