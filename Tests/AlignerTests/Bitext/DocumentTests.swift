import Aligner
import Testing

@Suite struct DocumentTests {
  @Test(arguments: [
    ("12.", "Le Conseil se réunit.", "12. Le Conseil se réunit."), ("Article 3", "", "Article 3"),
    (nil, "Préambule", "Préambule"), ("-", "les barrages ;", "- les barrages ;"),
  ])
  func theLabelStandsInFrontOfTheText(written: String?, text: String, shown: String) {
    var paragraph = Samples.plain(.body, text)
    paragraph.label = written.map { Label(value: .init(family: .number, ordinals: [1]), written: $0) }
    #expect(paragraph.labelledText == shown)
  }

  @Test func aSectionIsNamedByTheHeadingOverIt() {
    var chapter = Samples.plain(.heading, "Dispositions générales", section: nil)
    chapter.label = Label(value: .init(family: .chapter, ordinals: [2]), written: "الفصل ٢")
    let document = Samples.document(
      .french,
      [
        Samples.plain(.body, "Vu le règlement,"), Samples.plain(.heading, "Préambule"),
        Samples.plain(.body, "Considérant ce qui suit,", section: 1), chapter,
        Samples.numbered(1, "Le siège est à Bamako.", section: 3),
      ])
    let names = document.paragraphs.indices.map { document.sectionName(of: $0) }
    #expect(names == [nil, nil, "Préambule", nil, "الفصل 2"])
  }

  @Test func whatIsLeftOutIsNothing() {
    let document = Document(language: .arabic, name: "ar.txt", paragraphs: [])
    #expect(document.removals.isEmpty)
    #expect(document.anomalies.isEmpty)
  }

  /// Output and messages show these words.
  @Test func rawValuesAreWhatReportsShow() {
    #expect(Document.Removal.Reason.allCases.map(\.rawValue).contains("page number"))
    #expect(Language(rawValue: "fr") == .french)
    #expect(Language(rawValue: "ar") == .arabic)
    #expect(Language.allCases.map(\.name) == ["French", "Arabic"])
  }

  @Test(arguments: [0..<5, 7..<7]) func aPlaceIsWhatItWasMadeOf(bytes: Range<Int>) {
    let place = SourcePlace(byteRange: bytes, line: 3)
    #expect(place.byteRange == bytes)
    #expect(place == SourcePlace(byteRange: bytes, line: 3))
    #expect(place != SourcePlace(byteRange: bytes, line: 4))
  }
}
