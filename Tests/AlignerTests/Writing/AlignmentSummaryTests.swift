import Aligner
import Testing

@Suite struct AlignmentSummaryTests {
  /// As much to say as there can be, with the longest names and texts.
  private var worst: Alignment {
    let long = String(repeating: "Considérant la résolution ", count: 20)
    var paragraphs: [Paragraph] = []
    for kind in Paragraph.Kind.allCases {
      paragraphs += (0..<1111).map { Samples.plain(kind, long, line: 100_000 + $0) }
    }
    let removals = Document.Removal.Reason.allCases.flatMap { reason in
      (0..<999).map { Document.Removal(reason: reason, text: long, place: Samples.place(line: $0)) }
    }
    let anomalies = (0..<50).map { Document.Anomaly(kind: .disorder, paragraph: $0, expected: 123_456, found: 1) }
    func document(_ language: Language) -> Document {
      Samples.document(
        language, paragraphs, removals: removals, anomalies: anomalies, name: String(repeating: "dossier/", count: 20))
    }
    var beads = (0..<1000).map { Samples.bead($0..<$0 + 1, $0..<$0 + 1) }
    beads += (1000..<1100).map { Samples.bead($0..<$0 + 1, 1000..<1000) }
    for size in 1..<15 { beads.append(Samples.bead(2000..<2000 + size, 2000..<2001 + size)) }
    return Alignment(
      source: document(.french), target: document(.arabic), beads: beads,
      verdict: .init(.no, score: -1.354, probability: 0.01))
  }

  @Test func aSummarySaysWhatIsThere() {
    #expect(
      AlignmentSummary(Samples.hard).rows.map(\.line) == [
        "French      2020/rapport.fr.txt  7 paragraphs: 6 numbered, 1 heading",
        "Arabic      rapport.ar.txt  8 paragraphs: 6 numbered, 1 heading, 1 continuation",
        "beads       8: 5 1-1, 1 0-1, 1 1-0, 1 1-2",
        "unpaired    1 French, 1 Arabic",
        "            French line 9: 4. Seul en français",
        "            Arabic line 11: 7. وحيدة بالعربية",
        "confidence  0.7272 on average",
        "verdict     a translation (1.25 nats a paragraph)",
      ])
  }

  @Test func aSummaryFitsATerminal() {
    let rows = AlignmentSummary(worst).rows
    for row in rows { #expect(row.line.unicodeScalars.count <= 80, "\(row.line)") }
    #expect(rows.count <= 12)
    #expect(rows.last?.line == "verdict     not a translation (-1.35 nats a paragraph)")
  }

  @Test func excerptsAreSetApartOnATerminal() {
    let rows = AlignmentSummary(Samples.hard, isolatesText: true).rows
    #expect(rows[5].text == "Arabic line 11: \u{2068}7. وحيدة بالعربية\u{2069}")
  }

  @Test func nothingIsSaidAboutWhatIsNotThere() {
    let rows = AlignmentSummary(Samples.pair("un", "واحد")).rows
    #expect(rows.map(\.title) == ["French", "Arabic", "beads", "confidence", "verdict"])
  }
}
