import Testing

@testable import Aligner

/// What is known of a family of labels is its row, and nothing else.
@Suite struct LabelFamilyTests {
  /// Families whose names are no other words of the program.
  private static let names: [Label.Family] = [.article, .chapter, .annex, .resolution, .clause]

  @Test func noOtherFileTellsFamiliesApart() throws {
    let pattern = try Regex("(case|[=!]=) ?\\.(\(Self.names.map { "\($0)" }.joined(separator: "|")))\\b")
    for path in SourceFileTests.library + SourceFileTests.program where !path.hasSuffix("LabelFamily.swift") {
      #expect(try Checkout.text(of: path).firstMatch(of: pattern) == nil, "\(path)")
    }
  }

  /// The row alone decides whether what stands under a label alone on its line is a part of it.
  @Test(arguments: [
    (Label.Family.number, "1."), (.letter, "a)"), (.roman, "(i)"), (.ordinal, "Premièrement :"),
    (.article, "Article 1"),
    (.chapter, "Chapitre 1"), (.section, "Section 1"), (.annex, "Annexe A"), (.resolution, "RÉSOLUTION N°1/2-MER"),
    (.clause, "Point 1"),
  ])
  func aLabelAloneOnItsLineStandsOrJoinsAsItsRowSays(family: Label.Family, label: String) {
    let document = Document("\(label)\n\nLe port est ouvert aux navires de toutes les nations.\n")
    #expect(document.paragraphs.first?.label?.value.family == family)
    #expect(document.paragraphs.count == (family.traits.standsAlone ? 2 : 1))
    #expect(document.paragraphs.first?.kind == (family.traits.standsAlone ? .heading : family.traits.kind))
  }

  @Test(arguments: Label.Family.allCases)
  func aRowAgreesWithItself(family: Label.Family) {
    let traits = family.traits
    #expect(traits.refusal.surely >= traits.refusal.elsewhere)
    #expect((traits.lookalike == nil) == (traits.refusal.lookalike == 0))
    #expect(!traits.standsAlone || traits.isNamed)
    #expect(traits.isNamed || traits.rank < .division || !family.isCounted)
  }
}
