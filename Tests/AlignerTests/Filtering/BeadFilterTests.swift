import Aligner
import Testing

@Suite struct BeadFilterTests {
  private static let french = "Le Conseil a adopté le rapport"
  private static let arabic = "اعتمد المجلس التقرير"

  /// Which filter drops a pair, if any.
  private func filter(
    _ source: Paragraph, _ target: Paragraph, confidence: Double = 1, _ ask: (inout FilterOptions) -> Void
  ) -> String? {
    var options = FilterOptions()
    ask(&options)
    var filters = BeadFilters(options)
    return filters.marked(Samples.alignment([source], [target], [Samples.bead(0..<1, 0..<1, confidence)])).beads[0]
      .filter
  }

  private func filter(_ source: String, _ target: String, _ ask: (inout FilterOptions) -> Void) -> String? {
    filter(Samples.plain(.body, source), Samples.plain(.body, target), ask)
  }

  @Test func nothingIsDroppedUnlessAsked() {
    var filters = BeadFilters(FilterOptions())
    #expect(filters.isEmpty)
    #expect(filters.marked(Samples.hard).beads == Samples.hard.beads)
    #expect(filters.counts.isEmpty)
  }

  @Test func eachBoundDropsWhatIsBeyondIt() {
    #expect(filter(Self.french, Self.arabic) { $0.minimumLength = 18 } == nil)
    #expect(filter(Self.french, Self.arabic) { $0.minimumLength = 19 } == "length")
    #expect(filter(Self.french, Self.arabic) { $0.maximumLength = 24 } == "length")
    #expect(filter(Self.french, Self.arabic) { $0.maximumLength = 25 } == nil)
    #expect(filter(Self.french, Self.arabic) { $0.minimumRatio = 0.73 } == "ratio")
    #expect(filter(Self.french, Self.arabic) { $0.maximumRatio = 0.71 } == "ratio")
    #expect(filter(Self.french, Self.arabic) { ($0.minimumRatio, $0.maximumRatio) = (0.5, 0.9) } == nil)
  }

  /// A heading that is nothing but its label is written with it.
  @Test func lengthsAreThoseOfWhatIsWritten() {
    func article(_ written: String, _ text: String) -> Paragraph {
      Samples.labelled(.heading, .article, [12], written, text)
    }
    let (french, arabic) = (article("Article 12", ""), article("المادة 12", ""))
    #expect(filter(french, arabic) { $0.minimumLength = 8 } == nil)
    #expect(filter(french, arabic) { $0.minimumLength = 9 } == "length")
    #expect(filter(french, arabic) { $0.minimumRatio = 0.8 } == nil)
    let (title, said) = (article("Article 12", "Du port"), article("المادة 12", "في الميناء"))
    #expect(filter(title, said) { $0.maximumLength = 9 } == nil)
    #expect(filter(title, said) { ($0.maximumLength, $0.keepsLabels) = (9, true) } == "length")
  }

  @Test func confidenceIsHeeded() {
    let sides = (Samples.plain(.body, Self.french), Samples.plain(.body, Self.arabic))
    #expect(filter(sides.0, sides.1, confidence: 0.5) { $0.minimumConfidence = 0.6 } == "confidence")
    #expect(filter(sides.0, sides.1, confidence: 0.6) { $0.minimumConfidence = 0.6 } == nil)
  }

  @Test(arguments: [
    (french, arabic, nil), (arabic, arabic, "language"), (french, french, "language"), ("12", "12", "language"),
    ("The Council adopted the report of the Secretary-General and took note of it", arabic, "language"),
  ])
  func sidesInAnotherLanguageAreDropped(french: String, arabic: String, name: String?) {
    #expect(filter(french, arabic) { $0.checksLanguages = true } == name)
  }

  @Test func headingsAndContentsAreDropped() {
    let (heading, body) = (Samples.plain(.heading, "Titre"), Samples.plain(.body, "عنوان"))
    #expect(filter(heading, body) { $0.dropsHeadings = true } == "heading")
    #expect(filter(heading, body) { $0.dropsContents = true } == nil)
    #expect(filter(Samples.plain(.contents, "Titre 3"), body) { $0.dropsContents = true } == "contents")
  }

  @Test func duplicatesAreSoughtInTheWholeRun() {
    var options = FilterOptions()
    options.dropsDuplicates = true
    var filters = BeadFilters(options)
    let pairs = [
      (Self.french, Self.arabic), ("le conseil a ADOPTÉ le rapport !", "اعتمدَ المجلسُ التقريرَ."),
      (Self.french + " 5", Self.arabic + " 6"), (Self.french, "شيء آخر"), ("5", "٥"), ("6", "٦"), ("6", "6"),
    ]
    let dropped = pairs.map { filters.marked(Samples.pair($0.0, $0.1)).beads[0].filter }
    #expect(dropped == [nil, "duplicate", "duplicate", nil, nil, nil, "duplicate"])
    #expect(filters.droppedCount == 3)
    #expect(filters.pairCount == 7)
  }

  @Test func formatsWriteWhatIsKeptOrWhatIsDropped() throws {
    var options = FilterOptions()
    options.minimumConfidence = 0.6
    var filters = BeadFilters(options)
    let marked = filters.marked(Samples.hard)
    var dropped = WritingOptions()
    dropped.writesDropped = true
    dropped.columns = TSVColumn.dropped
    let kept = try TSVFormat.write(marked).split(separator: "\n").count - 1
    let rest = try TSVFormat.write(marked, options: dropped).split(separator: "\n").dropFirst()
    #expect(kept + rest.count == filters.pairCount)
    #expect(rest.count == 2)
    #expect(rest.allSatisfy { $0.hasSuffix("\tconfidence") })
    let names = ParsedMemory(try TMXFormat.write(Samples.hard))?.units.map(\.identifier) ?? []
    #expect(ParsedMemory(try TMXFormat.write(marked))?.units.allSatisfy { names.contains($0.identifier) } == true)
  }
}
