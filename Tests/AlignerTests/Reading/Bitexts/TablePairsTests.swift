import Testing

@testable import Aligner

/// Documents whose tables have a French and an Arabic column: their rows are pairs, as those of a table in CSV are.
@Suite struct TablePairsTests {
  private typealias Word = WordSample

  private static let french = ["La mer est basse.", "Le quai est fermé.", "Le pilote dort.", "Le phare est éteint."]
  private static let arabic = ["البحر منخفض.", "الرصيف مغلق.", "المرشد نائم.", "المنارة مطفأة."]

  private static func table(_ rows: [[String]]) -> String {
    Word.table(rows.map { $0.map { $0.split(separator: "/").map { Word.text(String($0)) }.joined() } })
  }

  private static func read(_ body: String) throws -> BilingualTable? { BilingualTable(try WordSample(body).passages()) }

  /// What each unit says, French and Arabic; an empty text for none.
  private static func units(_ body: String) throws -> [[String]]? {
    try read(body)?.pairs?.units.map { [$0.source?.text ?? "", $0.target?.text ?? ""] }
  }

  private static var pairs: [[String]] { zip(french, arabic).map { [$0, $1] } }

  @Test func aRowIsAPair() throws {
    #expect(try Self.units(Self.table(Self.pairs)) == Self.pairs)
    #expect(try Self.units(Self.table(Self.pairs.map { $0.reversed() })) == Self.pairs)
  }

  /// Whatever is wrong in a row, it stays a row: that is what a check has to find.
  @Test func rowsStayAsTheyAre() throws {
    let rows = [
      [Self.french[0], Self.arabic[1]], [Self.french[1], Self.arabic[0]], ["Le bac part à 6 h.", "Le bac part à 6 h."],
      ["6", "5"], [Self.french[2], ""], ["", Self.arabic[3]], [Self.french[3] + "/Il fume.", Self.arabic[3]],
    ]
    let units = try Self.units(Self.table(rows))
    #expect(units == rows.dropLast() + [["Le phare est éteint. Il fume.", Self.arabic[3]]])
  }

  @Test func whatIsWrongInARowIsFound() throws {
    let rows = Self.pairs + [["Le bac part chaque matin à six heures.", "Le bac part chaque matin à six heures."]]
    let bitext = try #require(try Self.read(Self.table(rows))?.pairs)
    let report = BitextCheck().report(on: GivenPairs().align(bitext))
    let found = report.findings.filter { $0.rule == "untranslated" }
    #expect(found.count == 1)
    #expect(found.first.flatMap { report.target(of: $0)?.paragraph.place.cell } == .init(table: 1, row: 5, column: 2))
    #expect(!report.findings.contains { $0.rule == "missing-paragraph" || $0.rule == "extra-paragraph" })
  }

  @Test(arguments: [
    ["Français", "العربية"], ["French", "Arabic"], ["Texte source (FR)", "Texte cible (AR)"], ["fr-FR", "ar-SA"],
    ["Français/rapport.fr.docx", "Arabe/rapport.ar.docx"],
  ])
  func aRowThatNamesTheLanguagesIsNoPair(head: [String]) throws {
    #expect(try Self.units(Self.table([head] + Self.pairs)) == Self.pairs)
    #expect(try Self.units(Self.table([head.reversed()] + Self.pairs.map { $0.reversed() })) == Self.pairs)
  }

  /// A row that names them is one wherever it stands below titles, and no text is.
  @Test func aTitleMayStandAcrossTheTable() throws {
    let rows = [["Glossaire du port"], ["Français", "Arabe"]] + Self.pairs
    #expect(try Self.units(Self.table(rows)) == [["Glossaire du port", ""]] + Self.pairs)
    let text = [["Le français", "العربية لغة"]] + Self.pairs
    #expect(try Self.units(Self.table(text)) == text)
  }

  /// The program's own table is read as what it was written of, in each of its languages and however unlike its cells are.
  @Test(arguments: ReportLanguage.allCases)
  func itsOwnTableHasItsPairsAlone(language: ReportLanguage) throws {
    let alignment = Samples.alignment(
      Self.french.map { Samples.plain(.body, $0) }, Self.arabic.map { Samples.plain(.body, $0) },
      [Samples.bead(0..<2, 0..<2), Samples.bead(2..<4, 2..<4)])
    var options = WritingOptions()
    options.reportLanguage = language
    let bytes = try OutputBuffer.bytes { try DOCXFormat.write([alignment, alignment], options, to: &$0) }
    let tables = try #require(
      BilingualTable(try WordReader.passages(of: bytes, file: "table.docx", format: .docx)))
    let halves = [0, 2].map { start in
      [Self.french, Self.arabic].map { $0[start..<start + 2].joined(separator: " ") }
    }
    #expect(tables.pairs?.units.map { [$0.source?.text ?? "", $0.target?.text ?? ""] } == halves + halves)
  }

  @Test(arguments: [true, false])
  func otherColumnsAreLeftOutAndTold(hasHead: Bool) throws {
    let head = hasHead ? [["N°", "Français", "العربية", "Observations"]] : []
    let rows = Self.pairs.enumerated().map { ["\($0 + 1)"] + $1 + [$0 == 2 ? "à revoir" : "RAS"] }
    let found = try #require(try Self.read(Self.table(head + rows)))
    #expect(found.pairs?.units.map { [$0.source?.text ?? "", $0.target?.text ?? ""] } == Self.pairs)
    #expect(found.leftOut.map(\.column) == [1, 4])
    #expect(found.leftOut.map(\.cells) == [4, 4])
    #expect(found.leftOut.map(\.name) == (hasHead ? ["N°", "Observations"] : [nil, nil]))
  }

  /// Pairs beside pairs: no column may be left out that has a text.
  @Test func twoPairsInARowAreSearched() throws {
    let rows = [Self.pairs[0] + Self.pairs[1], Self.pairs[2] + Self.pairs[3]]
    for head in [[], [["Français", "Arabe", "Français", "Arabe"]]] {
      let found = try #require(try Self.read(Self.table(head + rows)))
      #expect(found.pairs == nil && found.leftOut.isEmpty)
      #expect(found.source.lines.suffix(4) == Self.french.suffix(4))
    }
  }

  /// Rows with several paragraphs on both sides hold more than a pair, unless the program has written them.
  @Test func rowsOfBlocksAreSearched() throws {
    let rows = [
      [Self.french[0] + "/" + Self.french[1], Self.arabic[0] + "/" + Self.arabic[1]],
      [Self.french[2] + "/" + Self.french[3], Self.arabic[2] + "/" + Self.arabic[3]],
    ]
    let found = try #require(try Self.read(Self.table(rows)))
    #expect(found.pairs == nil)
    #expect(found.source.lines == Self.french && found.target.lines == Self.arabic)
  }

  /// What stands around the tables is kept: titles one below the other are a pair.
  @Test func whatStandsAroundIsKept() throws {
    let table = Self.table(Self.pairs)
    #expect(
      try Self.units(Word.text("Avis") + Word.text("إشعار") + table + Word.text("Fait à Sousse."))
        == [["Avis", "إشعار"]] + Self.pairs + [["Fait à Sousse.", ""]])
  }

  /// A table that names the languages is one of both, be it hardly translated yet.
  @Test func aTableMayBeHardlyTranslated() throws {
    let rows = Self.french.map { [$0 + " Il le reste jusqu’à demain matin.", ""] } + [["Oui.", "نعم."]]
    #expect(try Self.read(Self.table(rows)) == nil)
    #expect(try Self.units(Self.table([["Français", "Arabe"]] + rows))?.count == 5)
  }

  /// Labels are those of paragraphs: a memory has the text without them and with them.
  @Test func labelsMakeTwins() throws {
    let rows = Self.pairs.enumerated().map { number, pair in pair.map { "\(number + 1). \($0)" } }
    let bitext = try #require(try Self.read(Self.table(rows))?.pairs)
    let memory = try #require(ParsedMemory(try TMXFormat.write(GivenPairs().align(bitext), options: .init())))
    #expect(memory.units.count == 8)
    #expect(memory.units.prefix(2).map { $0.variants[0].text } == [Self.french[0], "1. " + Self.french[0]])
  }
}
