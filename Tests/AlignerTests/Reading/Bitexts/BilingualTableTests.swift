import Testing

@testable import Aligner

/// Documents whose tables hold both languages.
@Suite struct BilingualTableTests {
  private typealias Word = WordSample

  private static let pairs = [
    ("Le port est ouvert toute l’année.", "الميناء مفتوح طوال السنة."),
    ("La mer est basse le matin.", "البحر منخفض صباحا."),
    ("Les pilotes répondent à toute heure.", "يجيب المرشدون في كل ساعة."),
  ]

  private static func table(_ rows: [[String]]) -> String { Word.table(rows.map { $0.map { Word.text($0) } }) }

  private func sides(_ body: String) throws -> [[String]]? {
    BilingualTable(try WordSample(body).passages()).map { [$0.source.lines, $0.target.lines] }
  }

  private static let french = pairs.map(\.0)
  private static let arabic = pairs.map(\.1)

  @Test func theColumnsAreTheSides() throws {
    let sides = try sides(Self.table(Self.pairs.map { [$0.0, $0.1] }))
    #expect(sides == [Self.french, Self.arabic])
  }

  @Test func theColumnsMayChangePlacesOrBeRows() throws {
    let turned = Self.table(Self.pairs.enumerated().map { $0 == 1 ? [$1.1, $1.0] : [$1.0, $1.1] })
    let rows = Self.table(Self.pairs.flatMap { [[$0.0], [$0.1]] })
    for body in [turned, rows] { #expect(try sides(body) == [Self.french, Self.arabic]) }
  }

  @Test func onePairOfCellsMayHoldAll() throws {
    let cells = [Self.french, Self.arabic].map { $0.map { Word.text($0) }.joined() }
    #expect(try sides(Word.table([cells])) == [Self.french, Self.arabic])
  }

  /// What stands around the tables goes to the side of its language.
  @Test func whatStandsAroundIsOnItsSide() throws {
    let rows = Self.table(Self.pairs.map { [$0.0, $0.1] })
    let found = try sides(Word.text("Communiqué") + Word.text("بيان") + rows + Word.text("Fait à Sousse."))
    #expect(found == [["Communiqué"] + Self.french + ["Fait à Sousse."], ["بيان"] + Self.arabic])
  }

  /// Where the languages stand in turn, numbers are at home on either side.
  @Test func whatIsOfNoLanguageIsShared() throws {
    let found = try sides(Self.table(Self.pairs.enumerated().flatMap { [["\($0 + 1)", $1.0], ["", $1.1]] }))
    #expect(found?[0] == Self.french.enumerated().flatMap { ["\($0 + 1)", $1] })
    #expect(found?[1] == Self.arabic.enumerated().flatMap { ["\($0 + 1)", $1] })
  }

  /// A cell is of one language as a whole: names in its other script go with it.
  @Test func aNameInLatinLettersStaysInItsCell() throws {
    let arabic = Word.text("رمز الميناء هو") + Word.text("TNSUS")
    let body = Word.table([
      [Word.text("Le code du port est TNSUS."), arabic], [Word.text(Self.french[0]), Word.text(Self.arabic[0])],
    ])
    #expect(try sides(body)?[1] == ["رمز الميناء هو", "TNSUS", Self.arabic[0]])
  }

  @Test func labelsAndPlacesStayWithTheirParagraphs() throws {
    let rows = Self.pairs.map { [Word.text($0.0, Word.number(1)), Word.text($0.1, Word.number(2))] }
    let numbering =
      ListSample.decimal + ListSample.abstract(1, [ListSample.level("decimal", "%1-")]) + ListSample.list(2, 1)
    let tables = try #require(BilingualTable(try WordSample(Word.table(rows), numbering: numbering).passages()))
    #expect(tables.source.lines.map { $0.prefix(2) } == ["1.", "2.", "3."])
    #expect(tables.target.lines.map { $0.prefix(2) } == ["1-", "2-", "3-"])
    #expect(tables.target.roles == ["cell 1 1 2", "cell 1 2 2", "cell 1 3 2"])
  }

  @Test func otherDocumentsAreNone() throws {
    let quoted = [["Le mot الميناء se dit port", "Le port est ouvert toute l’année aux navires de pêche."]]
    let small = Self.table([["Sousse", "سوسة"]]) + Self.french.map { Word.text($0) }.joined()
    for body in [
      Self.table(Self.french.map { [$0] }), Self.table(Self.arabic.map { [$0] }), Self.table(quoted), small,
      Self.table([["1", "2"]]), Self.pairs.map { Word.text($0.0) + Word.text($0.1) }.joined(),
    ] {
      #expect(try sides(body) == nil)
    }
  }

  @Test func rowsArePairs() throws {
    let tables = try #require(BilingualTable(try WordSample(Self.table(Self.pairs.map { [$0.0, $0.1] })).passages()))
    let sides = Segmenter().segment(tables.source, tables.target)
    let alignment = BitextAligner().align(sides.source, sides.target)
    #expect(alignment.beads.map(\.shapeName) == ["1-1", "1-1", "1-1"])
  }
}
