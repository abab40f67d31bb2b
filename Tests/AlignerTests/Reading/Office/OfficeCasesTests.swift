import Foundation
import Testing

@testable import Aligner

/// Each feature of office documents from the file to the pairs, and to a check that finds nothing.
@Suite(.enabled(if: OfficeCases.areThere, Comment(rawValue: OfficeCases.absence)))
struct OfficeCasesTests {
  @Test func thereAreCases() {
    #expect(OfficeCases.all.count >= 56)
  }

  @Test(arguments: OfficeCases.all)
  func everyParagraphIsWhatItsReaderSees(office: OfficeCases.Case) throws {
    for language in Language.allCases {
      let document = Segmenter().segment(try office.passages(language), language: language)
      let found = document.paragraphs.map { OfficeCases.plain($0.labelledText) }
      #expect(found == (try office.expected(language)))
    }
  }

  @Test(arguments: OfficeCases.all)
  func everyPairIsFoundAndNothingIsClaimed(office: OfficeCases.Case) throws {
    let documents = try office.documents()
    let alignment = BitextAligner().align(documents.source, documents.target)
    let found = alignment.beads.map { bead in
      [documents.source.paragraphs[bead.source], documents.target.paragraphs[bead.target]].map { side in
        OfficeCases.plain(side.map(\.labelledText).joined(separator: " "))
      }
    }
    let expected = zip(try office.expected(.french), try office.expected(.arabic)).map { [$0, $1] }
    #expect(found == expected)
    let claims = BitextCheck().report(on: alignment).findings.filter { $0.severity != .note }
    #expect(claims.map(\.rule) == [])
  }

  /// A paragraph is missing under numbers that count on without it.
  @Test func aMissingParagraphIsFoundUnderAutomaticNumbers() throws {
    let documents = try OfficeCases.Case(name: "01zb-missing-auto").documents()
    let alignment = BitextAligner().align(documents.source, documents.target)
    #expect(alignment.unpairedSource.map { $0.label?.number } == [10])
    #expect(alignment.unpairedTarget.isEmpty)
    #expect(alignment.pairedLabels.contains(["11.", "10."]))
    let missing = BitextCheck().report(on: alignment).findings.filter { $0.rule == "missing-paragraph" }
    #expect(missing.count == 1)
  }

  @Test(arguments: ["02f-bilingual-table", "02g-bilingual-table-blocks"])
  func aTableOfBothLanguagesIsABitext(name: String) throws {
    let passages = try FileReader.passages(path: OfficeCases.place(name + "/both.docx"))
    let tables = try #require(BilingualTable(passages))
    let sides = Segmenter().segment(tables.source, tables.target)
    let alignment = BitextAligner().align(sides.source, sides.target)
    #expect(alignment.beads.map(\.shapeName) == Array(repeating: "1-1", count: 23))
    #expect(BitextCheck().report(on: alignment).findings.allSatisfy { $0.severity == .note })
  }

  @Test(arguments: [("indic", "١. ٢. ٣."), ("alpha", "أ. ب. ت."), ("abjad", "أ. ب. ج.")])
  func listsOfOpenDocumentAreShownInArabic(name: String, labels: String) throws {
    let passages = try FileReader.passages(path: OfficeCases.place("14-odt-labels/\(name).ar.odt"))
    let shown = passages.labels.compactMap { $0?.written }
    #expect(shown.prefix(3).joined(separator: " ") == labels)
  }

  @Test(arguments: [
    "document2.docx", "media-first.docx", "macro.docm", "modele.dotx", "strict.docx", "flat.fodt", "tracked.odt",
  ])
  func filesThatOthersNameDifferentlyAreRead(name: String) throws {
    let passages = try FileReader.passages(path: OfficeCases.place("13-formats/" + name))
    #expect(passages.all().count >= 3)
  }

  @Test func aDocumentWithoutTextIsSaidToBe() throws {
    let path = OfficeCases.place("13-formats/empty.docx")
    #expect(throws: ReadingError.empty(file: path)) { try FileReader.passages(path: path) }
  }

  @Test(arguments: ["truncated.docx", "truncated60.docx", "badxml.docx", "password.docx"])
  func filesThatNobodyCanReadAreRefused(name: String) {
    #expect(throws: ReadingError.self) { try FileReader.passages(path: OfficeCases.place("13-formats/" + name)) }
  }
}
