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
        "confidence  0.7272 on average, 1 below 0.5",
        "verdict     a translation (1.25 nats a paragraph)",
      ])
  }

  @Test func aSummaryFitsATerminal() {
    let rows = AlignmentSummary(worst).rows
    for row in rows { #expect(row.line.unicodeScalars.count <= 80, "\(row.line)") }
    #expect(rows.count <= 12)
    #expect(rows.last?.line == "verdict     not a translation (-1.35 nats a paragraph)")
  }

  @Test(arguments: ReportLanguage.allCases)
  func aSummaryFitsInEveryLanguage(language: ReportLanguage) {
    for alignment in [worst, Samples.hard] {
      let rows = AlignmentSummary(alignment, language: language).rows
      for row in rows { #expect(DisplayText.width(of: row.line) <= 80, "\(row.line)") }
      // All texts begin in one column, behind the longest title and two blanks.
      let column = rows[0].line.count - rows[0].text.count
      for row in rows { #expect(row.line.count - row.text.count == column && row.title.count <= column - 2) }
    }
  }

  @Test func aSummaryIsInTheLanguageAskedFor() {
    #expect(
      AlignmentSummary(Samples.hard, language: .french).rows.map(\.line) == [
        "français      2020/rapport.fr.txt  7 paragraphes\u{A0}: 6 numérotés, 1 titre",
        "arabe         2020/rapport.ar.txt  8 paragraphes\u{A0}: 6 numérotés, 1 titre, 1 suite",
        "groupes       8\u{A0}: 5 1-1, 1 0-1, 1 1-0, 1 1-2", "non appariés  1 en français, 1 en arabe",
        "              français, ligne 9\u{A0}: 4. Seul en français",
        "              arabe, ligne 11\u{A0}: 7. وحيدة بالعربية",
        "confiance     0.7272 en moyenne, 1 au-dessous de 0.5",
        "verdict       une traduction (1.25 nats par paragraphe)",
      ])
    #expect(
      AlignmentSummary(Samples.hard, language: .arabic).rows.suffix(5).map(\.line) == [
        "بلا مقابل  الفرنسية 1، العربية 1", "           الفرنسية، السطر 9: 4. Seul en français",
        "           العربية، السطر 11: 7. وحيدة بالعربية", "الثقة      0.7272 في المتوسط، دون 0.5: 1",
        "الحكم      ترجمة (1.25 نات لكل فقرة)",
      ])
  }

  @Test func aSummaryInArabicRunsFromRightToLeftOnATerminal() {
    let rows = AlignmentSummary(Samples.hard, language: .arabic, isolatesText: true).rows
    for row in rows { #expect(row.line.hasPrefix("\u{200F}\u{2067}") && row.line.hasSuffix("\u{2069}")) }
    #expect(rows[1].text.hasPrefix("\u{2068}2020/rapport.ar.txt\u{2069}  8 فقرات"))
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
