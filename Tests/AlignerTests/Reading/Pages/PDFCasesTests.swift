import Foundation
import Testing

@testable import Aligner

/// Real PDF files from the file to the paragraphs.
@Suite(.enabled(if: PDFCases.areThere, Comment(rawValue: PDFCases.absence)))
struct PDFCasesTests {
  private static func expected(_ language: Language) throws -> [String] {
    let path = PDFCases.place("office/20-pdf/expected.\(language.rawValue).tsv")
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      PDFCases.letters(String($0))
    }
  }

  private static let programs = ["columns", "kacst", "loauto", "lolineno", "plain", "textwocol"]
  /// Those whose last paragraphs stand in columns that end short, where layout tells less.
  private static let least = ["columns.fr": 21, "textwocol.fr": 21]

  /// The same paragraphs, printed by several programs in one column or two, with numbers of lines in the margin.
  @Test(arguments: programs, Language.allCases)
  func paragraphsAreThoseThatWerePrinted(name: String, language: Language) throws {
    let file = "\(name).\(language.rawValue)"
    let document = try PDFCases.document("office/20-pdf/\(file).pdf", language)
    let found = Set(document.paragraphs.map { PDFCases.letters($0.labelledText) })
    let missing = try Self.expected(language).filter { !found.contains($0) }
    #expect(missing.count <= 23 - (Self.least[file] ?? 23), "\(missing)")
    #expect(22...25 ~= document.paragraphs.count)
  }

  @Test(arguments: Language.allCases)
  func notesAreUnitsOfTheirOwn(language: Language) throws {
    let document = try PDFCases.document("office/22-pdf-footnote/texfoot.\(language.rawValue).pdf", language)
    let notes = document.paragraphs.filter { $0.kind == .note }.map { PDFCases.letters($0.labelledText) }
    let note =
      language == .french ? "Voir le document CM/12/2022/OJ.1, annexe 3." : "انظر الوثيقة CM/12/2022/OJ.1، المرفق 3."
    #expect(notes == Array(repeating: PDFCases.letters(note), count: 4))
    let text = document.paragraphs.filter { $0.kind != .note }.map { PDFCases.letters($0.labelledText) }
    let expected = try Self.expected(language)
    #expect(text.joined().sorted() == expected.joined().sorted(), "no mark is left in the text")
    #expect(text.contains(expected[12]), "paragraph 10, which the page cuts, is whole")
  }

  /// Two lines of a sentence were taken for a header and a footer.
  @Test func anItemThatGoesOnOverAPageLosesNothing() throws {
    let document = try PDFCases.document("cases/40-indented-item-over-page/fr.pdf", .french)
    let removed = document.removals.map(\.text)
    #expect(!removed.contains { $0.contains("la réglementation en vigueur") || $0.contains("premières et substances") })
    let item = document.texts.first { $0.contains("des échantillons des matières premières et substances") }
    #expect(item?.contains("en vigueur, des échantillons") == true)
  }

  @Test func aWatermarkIsNotWovenIntoTheText() throws {
    let document = try PDFCases.document("cases/45-watermark/fr-25.pdf", .french)
    #expect(document.removals.contains { $0.reason == .watermark })
    let texts = document.texts
    #expect(texts.contains { $0.hasPrefix("La garde consiste à élever l'enfant et à assurer sa protection") })
    #expect(texts.allSatisfy { $0.unicodeScalars.count > 3 || $0 == "25" }, "all that is short is the page number")
    #expect(texts.compactMap { $0.firstMatch(of: #/^Article (\d+)/#)?.1 } == ["54", "55", "56"])
  }

  /// The digits of the articles are damaged in the file, but their first words are not.
  @Test func theColumnsOfAGazetteAreReadFromTheRight() throws {
    let document = try PDFCases.document("cases/46-two-columns-gazette/ar-5.pdf", .arabic)
    let titles = document.texts.compactMap { $0.firstMatch(of: #/القسم (I[IV]+)/#)?.1 }
    #expect(titles == ["III", "IV"])
  }

  /// Each has a number at the foot of many pages that calls a note, and one of them a wrong one.
  @Test(arguments: Language.allCases)
  func articlesOfACodeAreInOrder(language: Language) throws {
    let document = try PDFCases.document("real/code-travail-maroc.\(language.rawValue).pdf", language)
    let word = language == .french ? "Article " : "المادة "
    let labels = document.paragraphs.compactMap(\.label?.text).filter { $0.hasPrefix(word) }
    #expect(labels == (1...589).map { $0 == 1 && language == .french ? word + "premier" : word + "\($0)" })
  }
}
