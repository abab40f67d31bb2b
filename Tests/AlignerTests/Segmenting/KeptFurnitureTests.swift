import Testing

@testable import Aligner

/// With `keepsAll` nothing is taken out of the text but what is none.
@Suite struct KeptFurnitureTests {
  private static let segmenter = Segmenter(keepsAll: true)

  @Test func linesOfAPageAreText() {
    let text = SamplePages.text(1...4, head: { _ in ["Agence des phares"] }, foot: { ["- \($0) -"] })
    #expect(Document(text).removals.count == 7)
    let document = Self.segmenter.segment(SourceText(name: "texte", text: text), language: .french)
    #expect(document.removals.isEmpty)
    #expect(document.texts.joined(separator: " ").contains("3 -"))
  }

  @Test func rulesAreMarkup() {
    let source = SourceText(name: "texte", text: "Le phare est haut.\n\n-----\n\nLa mer est basse.\n")
    #expect(Self.segmenter.segment(source, language: .french).removed == ["markup: -----"])
  }

  private func passages() -> Passages {
    var passages = Passages(name: "page", isNumbered: false)
    passages.append("Le phare est haut.")
    passages.append(furniture: "PROJET", as: .watermark, page: 2)
    passages.append("La mer est basse.")
    passages.append(furniture: "15", as: .marginNumber)
    return passages
  }

  @Test func whatAFormatSetsApartHasItsReasonAndPage() {
    let document = Segmenter().segment(passages(), language: .french)
    #expect(document.texts == ["Le phare est haut.", "La mer est basse."])
    #expect(document.removed == ["watermark: PROJET", "margin number: 15"])
    #expect(document.removals.map(\.place.page) == [2, nil])
    #expect(Document.removalCounts(document.removals).english == "1 watermark, 1 margin number")
  }

  @Test func whatAFormatSetsApartIsKeptInItsPlace() {
    let document = Self.segmenter.segment(passages(), language: .french)
    #expect(document.texts == ["Le phare est haut.", "PROJET", "La mer est basse.", "15"])
    #expect(document.removals.isEmpty)
    #expect(document.paragraphs.map(\.place.page) == [nil, 2, nil, nil])
  }

  @Test func whatStoodInATableOfBothLanguagesStaysApart() {
    var column = passages().withoutPassages
    column.append(passages().all()[0])
    let document = Self.segmenter.segment(column, language: .french)
    #expect(document.texts == ["Le phare est haut."])
    #expect(document.removed == ["watermark: PROJET", "margin number: 15"])
  }
}
