import Testing

@testable import Aligner

/// A labelled paragraph stands twice in a memory, without its label and with it, and is one pair when that is read.
@Suite struct TMXTwinsTests {
  /// Labels of many kinds, a group, an item, a cell, a note, a heading that is only a label, and text without one.
  private static let alignment: Alignment = {
    func label(_ family: Label.Family, _ ordinals: [Int], _ written: String, _ lead: String) -> Label {
      Label(value: .init(family: family, ordinals: ordinals), written: written, lead: lead)
    }
    func paragraph(_ kind: Paragraph.Kind, _ label: Label?, _ text: String, cell: Int? = nil, note: Int? = nil)
      -> Paragraph
    {
      Paragraph(
        kind: kind, label: label, text: text,
        place: SourcePlace(
          byteRange: 0..<0, line: nil, cell: cell.map { .init(table: 1, row: $0, column: 1) }, note: note))
    }
    let source = [
      paragraph(.heading, label(.article, [5], "Article 5", "Article 5"), ""),
      paragraph(.numbered, label(.number, [1], "1.", "1. "), "Le port ouvre à huit heures."),
      paragraph(.numbered, label(.article, [6], "Article 6", "Article 6 – "), "Nul ne mouille dans le chenal."),
      paragraph(.numbered, label(.number, [2], "2.", "2. "), "Le pilote monte à bord."),
      paragraph(.item, label(.letter, [1], "a)", "a) "), "Il tient le journal."),
      paragraph(.body, nil, "Le capitaine signe le registre."),
      paragraph(.numbered, label(.number, [3], "3.", "3. "), "Le quai est fermé le soir.", cell: 2),
      paragraph(.note, nil, "Voir le plan du port.", note: 1),
    ]
    let target = [
      paragraph(.heading, label(.article, [5], "المادة ٥", "المادة ٥"), ""),
      paragraph(.numbered, label(.number, [1], "١-", "١- "), "يفتح الميناء في الساعة الثامنة."),
      paragraph(.numbered, label(.article, [6], "المادة ٦", "المادة ٦ – "), "لا يرسو أحد في القناة."),
      paragraph(.numbered, label(.number, [2], "٢-", "٢- "), "يصعد المرشد إلى السفينة ويمسك السجل."),
      paragraph(.body, nil, "يوقع الربان السجل."),
      paragraph(.body, nil, "يغلق الرصيف مساء.", cell: 2),
      paragraph(.note, nil, "انظر مخطط الميناء.", note: 1),
    ]
    return Samples.alignment(
      source, target,
      [
        Samples.bead(0..<1, 0..<1), Samples.bead(1..<2, 1..<2), Samples.bead(2..<3, 2..<3), Samples.bead(3..<5, 3..<4),
        Samples.bead(5..<6, 4..<5), Samples.bead(6..<7, 5..<6), Samples.bead(7..<8, 6..<7),
      ])
  }()

  private static func memory(_ alignment: Alignment, _ labels: LabelUse? = nil) throws -> String {
    var options = WritingOptions()
    options.labels = labels
    return try TMXFormat.write(alignment, options: options)
  }

  private static func texts(_ memory: String) throws -> [[String]] {
    try #require(ParsedMemory(memory)).units.map { $0.variants.map(\.text) }
  }

  private static func read(_ memory: String) throws -> GivenBitext {
    try GivenBitext(SourceText(name: "m.tmx", text: memory))
  }

  @Test func aLabelledParagraphStandsTwiceAndOthersOnce() throws {
    let french = try Self.texts(Self.memory(Self.alignment)).map { $0[0] }
    #expect(
      french == [
        "Article 5", "Le port ouvre à huit heures.", "1. Le port ouvre à huit heures.",
        "Nul ne mouille dans le chenal.", "Article 6 – Nul ne mouille dans le chenal.",
        "Le pilote monte à bord. Il tient le journal.", "2. Le pilote monte à bord. a) Il tient le journal.",
        "Le capitaine signe le registre.", "Le quai est fermé le soir.", "3. Le quai est fermé le soir.",
        "Voir le plan du port.",
      ])
  }

  @Test func twinsShareAPropertyAndNoName() throws {
    let units = try #require(ParsedMemory(Self.memory(Self.alignment))).units
    #expect(Set(units.map(\.identifier)).count == units.count)
    let twins = Dictionary(grouping: units) { $0.properties["x-twin"] }
    #expect(twins[nil]?.count == 3)
    #expect(twins.allSatisfy { $0.key == nil || $0.value.count == 2 && $0.value[0].identifier == $0.key })
  }

  @Test func twinsAreReadAsOnePairWithTheirLabel() throws {
    let bitext = try Self.read(Self.memory(Self.alignment))
    #expect(bitext.units.count == Self.alignment.beads.count)
    #expect(bitext.units[1].source?.text == "1. Le port ouvre à huit heures.")
    #expect(bitext.units[1].source?.unlabelled == "Le port ouvre à huit heures.")
    #expect(try ParallelText(bitext).pairs[1].source == "Le port ouvre à huit heures.")
    let alignment = GivenPairs().align(bitext)
    #expect(alignment.source.paragraphs[1].label?.written == "1.")
    #expect(alignment.target.paragraphs[1].label?.written == "١-")
    #expect(BitextCheck().report(on: alignment).findings.allSatisfy { $0.rule != "label-mismatch" })
  }

  /// Whatever form it has, a memory that is written anew has the same texts.
  @Test(arguments: [nil, LabelUse.without, .with, .both])
  func aMemoryIsWrittenAgainAsItIs(labels: LabelUse?) throws {
    let first = try Self.memory(Self.alignment, labels)
    let second = try Self.memory(GivenPairs().align(Self.read(first)))
    #expect(try Self.texts(first) == Self.texts(second))
    #expect(try Self.texts(second) == Self.texts(Self.memory(GivenPairs().align(Self.read(second)))))
  }

  /// A table that a colleague has corrected gives the memory that the documents give, be the labels beside the texts or in them.
  @Test(arguments: [LabelUse.without, .with])
  func aTableGivesTheTwinsOfTheDocuments(labels: LabelUse) throws {
    let alignment = Samples.alignment(
      [
        Samples.plain(.heading, "Les ports"), Samples.numbered(1, "Nul ne mouille."),
        Samples.numbered(2, "Nul ne pêche."),
      ],
      [Samples.plain(.heading, "الموانئ"), Samples.numbered(1, "لا يرسو أحد."), Samples.numbered(2, "لا يصطاد أحد.")],
      (0..<3).map { Samples.bead($0..<$0 + 1, $0..<$0 + 1) })
    var options = WritingOptions()
    options.labels = labels
    if labels == .with { options.columns = TSVColumn.all.filter { ["src_text", "trg_text"].contains($0.name) } }
    let table = try CSVFormat.write(alignment, options: options)
    let again = GivenPairs().align(
      try GivenBitext(SourceText(name: "m.csv", text: String(table.drop { $0 == "\u{FEFF}" }))))
    #expect(try Self.texts(Self.memory(again)) == Self.texts(Self.memory(alignment)))
    #expect(try Self.texts(Self.memory(again)).count == 5)
  }

  @Test func bilingualFilesHaveTwinsWhereThatIsAskedFor() throws {
    var options = WritingOptions()
    #expect(try !XLIFFFormat.write(Self.alignment, options: options).contains(">1. Le port"))
    options.labels = .both
    let file = try XLIFFFormat.write(Self.alignment, options: options)
    #expect(file.contains(">1. Le port") && file.contains(">Le port"))
    let units = try GivenBitext(SourceText(name: "m.xlf", text: file)).units
    let same = try Self.read(Self.memory(Self.alignment)).units
    #expect(units.map { [$0.source?.text, $0.target?.text] } == same.map { [$0.source?.text, $0.target?.text] })
    #expect(units.map(\.source?.unlabelled) == same.map(\.source?.unlabelled))
  }

  /// What other tools have in their memories is their text, be it a label or not.
  @Test func aLabelInAGivenTextStaysThere() throws {
    let memory = try Self.memory(Self.alignment, .with)
      .replacing(#/ *<prop type="x-(source|target)-label">.*</prop>\n/#, with: "")
    let again = try Self.memory(GivenPairs().align(Self.read(memory)))
    #expect(try Self.texts(memory) == Self.texts(again))
  }

  @Test func twinsOfWhichOneWasEditedAreTwoUnits() throws {
    let memory = try Self.memory(Samples.pair("un", "واحد")).replacing("1. un", with: "1. deux")
    #expect(try Self.read(memory).units.map(\.source?.text) == ["un", "1. deux"])
  }

  @Test func aTwinAloneIsAUnit() throws {
    let memory = try Self.memory(Samples.pair("un", "واحد"))
    let alone = memory.replacing(#/ *<tu tuid="rapport.fr/1.">.*?</tu>\n/#.dotMatchesNewlines(), with: "")
    #expect(try Self.read(alone).units.map(\.source?.text) == ["1. un"])
  }

  /// Twins in either order, of random texts.
  @Test func everyMemoryIsReadAsThePairsThatWereWritten() throws {
    let alignment = FidelityTests.alignment
    let memory = try Self.memory(alignment)
    let units = try Self.read(memory).units
    #expect(units.count == FidelityTests.count)
    let wrong = zip(alignment.beads, units).filter { bead, unit in
      let sides = [
        (alignment.source.paragraphs[bead.source], unit.source),
        (alignment.target.paragraphs[bead.target], unit.target),
      ]
      return !sides.allSatisfy { paragraphs, side in
        side?.text == ParsedPairs.cleaned(paragraphs.map(\.labelledText).joined(separator: " "))
          && side?.unlabelled == ParsedPairs.cleaned(paragraphs.map(\.text).joined(separator: " "))
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) differ, the first: \(wrong.first?.1.source?.text ?? "")")
  }
}
