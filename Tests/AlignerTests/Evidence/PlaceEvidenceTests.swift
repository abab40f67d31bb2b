import Testing

@testable import Aligner

/// What cells and notes say of a pair.
@Suite struct PlaceEvidenceTests {
  private enum Place {
    case text
    case note(Int)
    case cell(Int, Int)

    func paragraph(_ text: String) -> Paragraph {
      switch self {
      case .text: Samples.unlabelled(.body, text)
      case .note(let number): Samples.unlabelled(.note, text, note: number)
      case .cell(let row, let column): Samples.unlabelled(.body, text, cell: .init(table: 1, row: row, column: column))
      }
    }
  }

  private func evidence(_ source: [Place], _ target: [Place], isOneFile: Bool = false) -> PlaceEvidence {
    let french = Samples.document(.french, source.map { $0.paragraph("texte") }, name: "a.docx")
    let arabic = Samples.document(.arabic, target.map { $0.paragraph("نص") }, name: isOneFile ? "a.docx" : "b.docx")
    return PlaceEvidence(BitextFeatures(french, arabic, lexicon: .empty))
  }

  @Test func notesAreTranslatedByNotes() {
    let evidence = evidence([.text, .note(1)], [.text, .note(1)])
    #expect(evidence.score(1, 1) > 0)
    #expect(evidence.score(0, 1) < -3)
    #expect(evidence.score(1, 0) < -3)
    #expect(evidence.score(0, 0) == 0)
  }

  /// A text knows of no notes, whose translation may well have them.
  @Test func whereOneSideKnowsOfNoneNothingIsSaid() {
    for places in [[Place.text, .note(1)], [.text, .cell(1, 1)]] {
      for evidence in [evidence(places, [.text, .text]), evidence([.text, .text], places)] {
        for (source, target) in [(0, 0), (0, 1), (1, 0), (1, 1)] { #expect(evidence.score(source, target) == 0) }
      }
    }
  }

  @Test func cellsAreTranslatedByCellsOfTheirColumn() {
    let evidence = evidence([.text, .cell(1, 1), .cell(1, 2)], [.text, .cell(1, 1), .cell(2, 2)])
    #expect(evidence.score(1, 1) > 0)
    #expect(evidence.score(2, 2) > 0)
    #expect(evidence.score(1, 2) < 0)
    #expect(evidence.score(1, 0) < 0)
    #expect(evidence.score(0, 1) < 0)
    #expect(evidence.score(0, 0) == 0)
  }

  @Test func cellsOfOneFileAreTranslatedByThoseOfTheirRow() {
    let places: [Place] = [.cell(1, 1), .cell(2, 1)]
    let others: [Place] = [.cell(1, 2), .cell(2, 2)]
    let (one, two) = (evidence(places, others, isOneFile: true), evidence(places, others))
    #expect(one.score(0, 0) > 3)
    #expect(one.score(0, 1) < -3)
    #expect(two.score(0, 0) == two.score(0, 1))
  }

  @Test(arguments: [false, true])
  func whatStandsInTwoCellsOrNotesIsSeldomOne(isTarget: Bool) {
    for (same, other) in [
      ([Place.cell(1, 1), .cell(1, 1)], [Place.cell(1, 1), .cell(1, 2)]),
      ([.note(1), .note(1)], [.note(1), .note(2)]),
    ] {
      let scores = [same, other].map { places in
        isTarget
          ? evidence([places[0]], places).score(0..<1, 0..<2) : evidence(places, [places[0]]).score(0..<2, 0..<1)
      }
      #expect(scores[0] > 0)
      #expect(scores[1] <= scores[0] - 3)
    }
  }
}
