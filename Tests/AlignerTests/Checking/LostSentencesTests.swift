import Testing

@testable import Aligner

struct LostSentencesTests {
  private static let french = [
    "La Commission a tenu 12 réunions à Genève.", "Elle a publié trois rapports en 2018 sur les droits de l’enfant.",
    "Le Secrétaire général a remercié le Gouvernement du Maroc.", "Les membres ont adopté le budget de la session.",
  ]
  private static let arabic = [
    "عقدت اللجنة 12 اجتماعا في جنيف.", "ونشرت ثلاثة تقارير في عام 2018 عن حقوق الطفل.",
    "وشكر الأمين العام حكومة المغرب.", "واعتمد الأعضاء ميزانية الدورة.",
  ]

  private static func findings(_ french: [String], _ arabic: [String]) -> [Finding] {
    let alignment = RuleExample.pairs([
      (french.joined(separator: " "), arabic.joined(separator: " ")),
      ("Le Conseil se réunit à Rabat.", "يجتمع المجلس في الرباط."),
    ])
    return BitextCheck().report(on: alignment).findings
  }

  @Test(arguments: 0..<4)
  func aSentenceThatIsMissingIsOneFinding(number: Int) throws {
    var arabic = Self.arabic
    arabic.remove(at: number)
    let findings = Self.findings(Self.french, arabic)
    // The year of the second sentence is missing with it.
    #expect(findings.map(\.rule) == ["missing-sentence"])
    let finding = try #require(findings.first)
    let text = Array(Self.french.joined(separator: " ").utf8)
    #expect(finding.source?.marks.map { text.text(in: $0) } == [Self.french[number]])
    #expect(finding.message.english.contains(number == 0 ? "at its beginning" : "behind"))
  }

  /// One of the two copies has no counterpart, and nobody knows which: that a text stands twice says both.
  @Test(arguments: 0..<4)
  func aSentencePastedTwiceIsOneFinding(number: Int) throws {
    var arabic = Self.arabic
    arabic.insert(arabic[number], at: number)
    let findings = Self.findings(Self.french, arabic)
    #expect(findings.map(\.rule) == ["repeated-text"])
    let marks = try #require(findings.first?.target?.marks.first)
    let text = Array(arabic.joined(separator: " ").utf8).text(in: marks)
    #expect(Self.arabic[number].hasPrefix(text))
  }

  @Test(arguments: [0, 2, 3])
  func aSentenceTooManyIsOneFinding(number: Int) {
    var french = Self.french
    french.remove(at: number)
    #expect(Self.findings(french, Self.arabic).map(\.rule) == ["extra-sentence"])
  }

  @Test func aSentenceMergedIntoItsNeighbourIsNotMissing() {
    var arabic = Self.arabic
    arabic[0] = "عقدت اللجنة 12 اجتماعا في جنيف، ونشرت ثلاثة تقارير في عام 2018 عن حقوق الطفل."
    arabic.remove(at: 1)
    #expect(Self.findings(Self.french, arabic).isEmpty)
  }

  @Test func whoDoesNotAskForSentencesPairsNone() {
    let rules = CheckRules.all.filter { !LostSentences.ids.contains($0.id) }
    #expect(rules.count == CheckRules.all.count - 2)
    let alignment = RuleExample.pairs([(Self.french.joined(separator: " "), Self.arabic[0])])
    #expect(!BitextCheck(rules: rules).report(on: alignment).findings.contains { LostSentences.ids.contains($0.rule) })
  }
}
