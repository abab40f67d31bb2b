import Testing

@testable import Aligner

/// Documents as users have them, with all that extraction and recognition did to them.
@Suite(.enabled(if: Seeds.areThere, Comment(rawValue: Seeds.absence)))
struct SeedTests {
  private func count(_ document: Document, _ kind: Paragraph.Kind) -> Int {
    document.paragraphs.count { $0.kind == kind }
  }

  @Test(arguments: [(Seeds.aleppoFrench, [5]), (Seeds.aleppoArabic, [])] as [(Seeds.Seed, [Int])])
  func theCommuniquéHasSeventeenParagraphsOnBothSides(seed: Seeds.Seed, unstopped: [Int]) throws {
    let document = try seed.document()
    let numbered = document.paragraphs.filter { $0.kind == .numbered }
    #expect(numbered.map { $0.label?.number } == Array(1...17))
    #expect(document.anomalies.isEmpty)
    // Paragraphs that a page cut in two are whole: nothing is left over behind them, and each ends its sentence but the
    // fifth, which has no full stop in the French document.
    #expect(numbered.filter { $0.text.last?.isLetter == true }.compactMap { $0.label?.number } == unstopped)
    #expect(count(document, .continuation) == 0)
  }

  @Test func theDigestHasSixParagraphs() throws {
    let document = try Seeds.press.document()
    #expect(document.paragraphs.map(\.kind) == Array(repeating: .body, count: 6))
  }

  @Test func theReportHasItsParagraphsAndItems() throws {
    let document = try Seeds.contactGroup.document()
    #expect(document.paragraphs.compactMap { $0.kind == .numbered ? $0.label?.number : nil } == Array(1...7))
    #expect(count(document, .item) == 7)
    #expect(document.removals.map(\.reason) == [.pageNumber])
    #expect(document.anomalies.isEmpty)
    // The name that a line's end cut keeps its hyphen.
    #expect(document.texts.contains { $0.contains("Haut-Karabagh") })
    #expect(!document.texts.contains { $0.contains("Haut- Karabagh") || $0.contains("HautKarabagh") })
  }

  @Test func theResolutionsAreSections() throws {
    let document = try Seeds.resolutions.document()
    let sections = document.paragraphs.filter { $0.kind == .heading && $0.label?.value.family == .resolution }
    #expect(sections.count == 72)
    #expect(Set(sections.compactMap { $0.label?.number }) == Set(1...72))
    #expect(count(document, .numbered) == 870)
    #expect(count(document, .contents) == 72)
  }

  @Test func theErrorsOfTheResolutionsAreReported() throws {
    let document = try Seeds.resolutions.document()
    let troubled = document.anomalies.map { anomaly in
      document.paragraphs[...anomaly.paragraph].last { $0.label?.value.family == .resolution }?.label?.number
    }
    #expect(Set(troubled) == [48, 60, 66])
    // The numbers stay as the source has them.
    #expect(document.anomalies.allSatisfy { document.paragraphs[$0.paragraph].label?.number == $0.found })
  }

  @Test func noMarkupOfRecognitionIsLeft() throws {
    for text in try Seeds.resolutions.document().texts {
      #expect(!text.contains("**") && !text.contains("^{") && !text.contains("<i>"), "\(text.prefix(80))")
    }
  }
}
