import Testing

@testable import Aligner

/// What every rule has to do.
@Suite struct CheckRuleTests {
  @Test func everyRuleHasAnExample() {
    #expect(Set(RuleExample.all.map(\.rule)) == Set(CheckRules.all.map { $0.id }))
    #expect(RuleExample.all.count == CheckRules.all.count)
  }

  @Test(arguments: RuleExample.all.map(\.rule))
  func theFaultIsFoundAndTheSoundTextIsLetBe(rule: String) throws {
    let example = try #require(RuleExample.all.first { $0.rule == rule })
    #expect(BitextCheck.rules(in: example.faulty).filter { $0 == rule } == [rule])
    #expect(BitextCheck.rules(in: example.sound) == [])
  }

  @Test(arguments: RuleExample.all.map(\.rule))
  func aRuleThatIsLeftOutFindsNothing(rule: String) throws {
    let example = try #require(RuleExample.all.first { $0.rule == rule })
    let others = CheckRules.all.filter { $0.id != rule }
    #expect(
      !BitextCheck(rules: others, glossary: RuleExample.glossary).report(on: example.faulty).findings.contains {
        $0.rule == rule
      })
  }

  @Test(arguments: RuleExample.all.map(\.rule))
  func messagesAreWholeSentencesInThreeLanguages(rule: String) throws {
    let example = try #require(RuleExample.all.first { $0.rule == rule })
    let finding = try #require(
      BitextCheck(glossary: RuleExample.glossary).report(on: example.faulty).findings.first { $0.rule == rule })
    let messages = ReportLanguage.allCases.map(finding.message.plain)
    #expect(Set(messages).count == 3)
    for message in messages {
      #expect(message.last == "." && !message.contains("  ") && !message.contains(" ."), "\(message)")
      #expect(!message.unicodeScalars.contains { CharacterClass.isBidiControl($0.value) })
    }
    #expect(finding.message.arabic.unicodeScalars.contains { CharacterClass.isArabicLetter($0.value) })
    #expect(finding.severity == CheckRules.named(rule)?.severity)
  }

  @Test func theGuideExplainsEveryRule() throws {
    let page = try Checkout.text(of: "Sources/Aligner/Aligner.docc/Checking.md")
    for rule in CheckRules.all { #expect(page.contains("#### \(rule.id)\n"), "\(rule.id)") }
  }

  @Test func ofLongTextsThatAreNoTranslationsNothingElseIsSaidUnlessForced() throws {
    var alignment = RuleExample.numbered(Array(1...20), Array(1...19) + [25])
    alignment.verdict = .init(.no, score: -2, probability: 0.01)
    #expect(BitextCheck.rules(in: alignment) == ["not-a-translation"])
    let forced = BitextCheck(isForced: true).report(on: alignment).findings
    #expect(forced.map(\.rule) == ["not-a-translation", "label-mismatch"])
    #expect(!forced[0].message.english.contains("nothing else"))
  }

  @Test func shortTextsAreCheckedWhateverTheVerdictIs() throws {
    var alignment = try #require(RuleExample.all.first { $0.rule == "missing-paragraph" }).faulty
    alignment.verdict = .init(.no, score: -2, probability: 0.01)
    #expect(BitextCheck.rules(in: alignment) == ["not-a-translation", "missing-paragraph"])
  }

  @Test func aMissingParagraphIsNamedWithItsNeighbours() throws {
    let alignment = try #require(RuleExample.all.first { $0.rule == "missing-paragraph" }).faulty
    let finding = try #require(BitextCheck().report(on: alignment).findings.first)
    #expect(finding.source?.paragraph == 1)
    #expect(finding.target == nil)
    #expect(
      finding.message.plain(.english)
        == "Paragraph 2 (line 4) “Le point 2 de l’ordre du jour est adopté.” is missing in the Arabic: it should stand "
        + "after paragraph 1 (line 2).")
  }
}
