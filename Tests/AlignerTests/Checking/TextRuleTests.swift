import Testing

@testable import Aligner

/// Rules that look at a text itself.
@Suite struct TextRuleTests {
  private static func open(_ texts: String...) -> [String] {
    let document = Samples.document(.french, texts.map { Samples.plain(.body, $0) })
    return OpenMarks(in: document).marks.map { mark in
      String(decoding: Array(texts[mark.paragraph].utf8)[mark.range], as: UTF8.self)
    }
  }

  @Test func marksWithoutCounterpartAreFound() {
    #expect(Self.open("un (deux) « trois »", "[1] {2} \"3\" “4” „5“") == [])
    #expect(Self.open("un (deux") == ["("])
    #expect(Self.open("deux) trois") == [")"])
    #expect(Self.open("un « deux") == ["«"])
    #expect(Self.open("a) un ; 2) deux ; iii) trois") == [])
    // The wrong way round, as PDF readers leave Arabic.
    #expect(Self.open(")2016( 2328") == [])
  }

  @Test func aQuotationMayReachOverParagraphs() {
    #expect(Self.open("Il dit : « Je viens.", "Je pars. »") == [])
    #expect(Self.open("Il dit : \"Je viens.", "Je pars.\"") == [])
    #expect(Self.open("Il dit : « Je viens.", "Puis il « part.") == ["«", "«"])
  }

  @Test(arguments: [
    ("texte \u{FFFD} perdu", TextDamage.Kind.lostCharacters), ("conformÃ©ment", .wrongEncoding),
    ("Ø§Ù„Ù„Ø¬Ù†Ø©", .wrongEncoding), ("االجتماع", .turnedLamAlef), ("واإلسالمي", .turnedLamAlef),
    ("\u{FEFB}", .presentationForms), ("la \u{FB01}n", .presentationForms), ("القرار )2016( 2328", .turnedBrackets),
    ("le rapport de de la Commission", .doubledWords), ("في في المنطقة", .doubledWords),
  ])
  func damageIsFound(text: String, kind: TextDamage.Kind) {
    #expect(Array(TextDamage.all(in: text).keys) == [kind])
  }

  @Test(arguments: [
    "Âge, à-côté, «Ô», Øre", "الاجتماع والإسلامي واللجنة", "nous nous réunissons", "سي إن إن", "« À »", "(2016) 2328",
    "وألوان وآلات", "صلى ﷺ", "", "a",
  ])
  func soundTextIsLetBe(text: String) {
    #expect(TextDamage.all(in: text).isEmpty)
  }

  @Test func aPassageLeftInFrenchIsFound() {
    let passage = "et demande au secrétariat de lui faire rapport sur la mise en œuvre de ce programme"
    #expect(
      BitextCheck.rules(in: RuleExample.pairs([("Il décide \(passage).", "تقرر \(passage) في الدورة المقبلة للمجلس.")]))
        .first == "untranslated")
    #expect(
      BitextCheck.rules(in: RuleExample.pairs([("RÈGLEMENT DU CENTRE", "RÈGLEMENT DU CENTRE")])) == ["untranslated"])
    #expect(BitextCheck.rules(in: RuleExample.pairs([("ISO 9001 UNESCO OCDE", "ISO 9001 UNESCO OCDE")])) == [])
  }

  @Test func ofAPassageTheFrenchIsQuoted() throws {
    let arabic =
      "وبالإشارة إلى القرار، دعا المؤتمر. Elle a décidé de prolonger l’étude de dix-huit mois et de l’étendre à la rive gauche."
    let report = BitextCheck().report(on: RuleExample.pairs([("Se référant à la résolution, elle a décidé.", arabic)]))
    let finding = try #require(report.findings.first { $0.rule == "untranslated" })
    #expect(
      finding.message.plain(.english)
        == "The paragraph on line 1 of the Arabic document: the passage “Elle a décidé de prolonger l’étude de dix-huit mois et de l’étendre à la rive g…” was left untranslated."
    )
    let mark = try #require(finding.target?.marks.first)
    #expect(Array(arabic.utf8).text(in: mark).hasPrefix("Elle a décidé"))
    #expect(Array(arabic.utf8).text(in: mark).hasSuffix("rive gauche"))
  }

  @Test func aNumberInTheOthersPlaceIsFound() {
    let french = "En 2016 et en 2017, puis de 2016 à 2018"
    #expect(
      BitextCheck.rules(in: RuleExample.pairs([(french, "في 2016 وفي 2017، ثم من 2017 إلى 2018")])) == [
        "number-mismatch"
      ])
    #expect(BitextCheck.rules(in: RuleExample.pairs([(french, "في 2016 وفي 2017، ثم من 2016 إلى 2018")])) == [])
    // Repeating a number less often is no fault.
    #expect(BitextCheck.rules(in: RuleExample.pairs([(french, "في 2016 وفي 2017 ثم إلى 2018")])) == [])
  }

  @Test func copiesAreFoundInTheOrderInWhichTheyStand() {
    let text = "Le Comité a adopté le rapport."
    var alignment = RuleExample.pairs([("un", "واحد"), (text, text), (text, text), (text, "اثنان")])
    alignment.beads = [Bead(source: 0..<1, target: 0..<1)]
    alignment.beads += (1..<4).map { Bead(source: $0..<($0 + 1), target: 1..<1) }
    alignment.beads += (1..<4).map { Bead(source: 4..<4, target: $0..<($0 + 1)) }
    let bitext = CheckedBitext(alignment)
    let copies = bitext.copies
    #expect(copies.pairs.map(\.source) == [1, 2] && copies.pairs.map(\.target) == [1, 2])
    #expect((0..<4).map { copies.contains($0, on: bitext.source) } == [false, true, true, false])
    #expect((0..<4).map { copies.contains($0, on: bitext.target) } == [false, true, true, false])
  }

  @Test func aMissingParagraphStandsBehindTheLastThatHasACounterpart() {
    var alignment = RuleExample.numbered([1, 2, 3, 4], [1, 2, 3, 4])
    alignment.beads = [
      Bead(source: 0..<1, target: 0..<1), Bead(source: 1..<2, target: 2..<3, isCrossing: true),
      Bead(source: 2..<3, target: 1..<1), Bead(source: 3..<4, target: 3..<4), Bead(source: 4..<4, target: 1..<2),
    ]
    let bitext = CheckedBitext(alignment)
    #expect((0..<5).map { bitext.target.surroundings(of: $0).before } == [nil, 0, 0, 0, 3])
    #expect((0..<5).map { bitext.target.surroundings(of: $0).after } == [0, 1, 1, 1, nil])
    #expect((0..<5).map { bitext.source.surroundings(of: $0).before } == [nil, 0, 0, 2, 3])
  }
}
