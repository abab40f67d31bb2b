import Foundation
import Testing

@testable import Aligner

/// Reports on documents that have no lines.
@Suite struct PlacesInReportsTests {
  /// A document of a word processor whose translation lacks its last paragraph, a note, and has the number in a cell changed.
  private static let report: CheckReport = {
    var source = Samples.withoutLines
    source.paragraphs = [5, 14, 16].map { source.paragraphs[$0] }
    for index in 1...2 { source.paragraphs[index].section = 0 }
    let target = Samples.document(
      .arabic,
      [
        Samples.labelled(.heading, .article, [5], "المادة 5", "القناة"),
        Samples.labelled(
          .item, .letter, [2], "ب)", "2245 مترا", cell: .init(table: 2, row: 3, column: 2), section: 0),
      ], name: "loi.ar.docx")
    return BitextCheck().report(
      on: Alignment(
        source: source, target: target,
        beads: [Samples.bead(0..<1, 0..<1), Samples.bead(1..<2, 1..<2), Samples.bead(2..<3, 2..<2)],
        verdict: .init(.yes, score: 1, probability: 0.99)))
  }()

  private func write(_ name: String, _ language: ReportLanguage = .english, width: Int = 100) throws -> String {
    var options = ReportOptions()
    options.language = language
    options.width = width
    return try ReportFormatContractTests.write(name, Self.report, options)
  }

  @Test func sentencesNameThePlaces() {
    #expect(
      Self.report.findings.map { $0.message.plain(.english) } == [
        "Article 5 b) (table 2, row 3, column 2): the French has “2254”, the Arabic “2245”.",
        "Note 4 “Voir l’annexe.” is missing in the Arabic: it should stand after المادة 5 ب) (table 2, row 3, column 2).",
      ])
  }

  @Test func theTextReportPutsLongPlacesAboveTheMessage() throws {
    let text = try write("text", width: 70)
    #expect(text.contains("\n  fr note 4     Note 4 “Voir"))
    #expect(
      text.contains(
        """
          fr table 2, row 3, column 2, Article 5 b)
          ar table 2, row 3, column 2, المادة 5 ب)
                        Article 5 b) (table 2, row 3, column 2): the French
        """))
  }

  @Test func jsonHasThePlaceInWordsAndNumbers() throws {
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(try write("json", .french).utf8)) as? [String: Any])
    let findings = try #require(root["findings"] as? [[String: Any]])
    let source = try #require(findings[0]["source"] as? [String: Any])
    #expect(source["line"] is NSNull)
    let place = try #require(source["place"] as? [String: Any])
    #expect(place["text"] as? String == "tableau 2, ligne 3, colonne 2, Article 5 b)")
    #expect((place["table"] as? Int, place["row"] as? Int, place["column"] as? Int) == (2, 3, 2))
    #expect(Set(place.keys) == ["text", "table", "row", "column"])
    let note = try #require((findings[1]["source"] as? [String: Any])?["place"] as? [String: Any])
    #expect(Set(note.keys) == ["text", "note"])
    #expect(note["note"] as? Int == 4)
  }

  @Test func sarifHasLogicalLocationsAndNoRegion() throws {
    let text = try write("sarif")
    #expect(!text.contains("\"region\""))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let results = try #require((root["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
    let related = try #require((results[0]["relatedLocations"] as? [[String: Any]])?.first)
    let location = try #require((results[1]["locations"] as? [[String: Any]])?.first)
    #expect(location["logicalLocations"] as? [[String: String]] == [["fullyQualifiedName": "note 4"]])
    #expect(
      related["logicalLocations"] as? [[String: String]]
        == [["fullyQualifiedName": "table 2, row 3, column 2, المادة 5 ب)"]])
    let artifact = (location["physicalLocation"] as? [String: Any])?["artifactLocation"] as? [String: Any]
    #expect(artifact?["uri"] as? String == "loi.docx")
  }

  @Test func junitNamesACaseByThePlace() throws {
    #expect(try write("junit", .french).contains("name=\"loi.docx: note 4\""))
  }

  @Test func thePageShowsNotesAndCells() throws {
    let page = try write("html")
    #expect(
      page.contains(
        "<p class=\"note\" title=\"note 4\"><span class=\"place\" lang=\"en\" dir=\"auto\">note 4</span><span class=\"text\">"
      ))
    #expect(page.contains("<p class=\"heading\" title=\"Article 5\"><span class=\"label\">"))
    #expect(!page.contains("class=\"line\""))
  }

  @Test func aBaselineNamesThePlaceAndAcceptsTheFinding() throws {
    let written = String(
      decoding: try OutputBuffer.bytes { try Baseline.write(Self.report, to: &$0) }, as: UTF8.self)
    #expect(written.contains(" missing-paragraph fr:note 4\n"))
    #expect(try Baseline(parsing: written, name: "b").applied(to: Self.report).findings.isEmpty)
  }

  @Test func aSummaryNamesThePlace() {
    let rows = AlignmentSummary(Self.report.alignment).rows.map(\.line)
    #expect(rows.contains("            French note 4: Voir l’annexe."))
    #expect(rows.contains { $0.hasSuffix("1 heading, 1 item, 1 note") })
  }
}
