import Aligner
import Testing

@Suite struct SegmentOutlineTests {
  private let document = Samples.document(
    .french,
    [
      Samples.plain(.heading, "COMMUNIQUÉ FINAL", line: 1),
      Samples.numbered(1, "Le Comité s’est réuni \u{1B}[31mà Alep\u{202B} le 5 mai", line: 3, section: 0),
      Samples.plain(.continuation, "Il a adopté le rapport.", line: 12, section: 0, parent: 1),
      Samples.numbered(3, "Il remercie le pays hôte.", line: 1200, section: 0),
    ],
    removals: [.init(reason: .pageNumber, text: "1", place: Samples.place(line: 7))],
    anomalies: [.init(kind: .gap, paragraph: 3, expected: 2, found: 3)])

  private func text(_ outline: SegmentOutline) throws -> String {
    String(decoding: try OutputBuffer.bytes { try outline.write(document, to: &$0) }, as: UTF8.self)
  }

  @Test func anOutlineShowsTheStructure() throws {
    #expect(
      try text(SegmentOutline(width: 61)) == """
           1  heading       COMMUNIQUÉ FINAL
           3  numbered        1. Le Comité s’est réuni [31mà Alep le…
          12  continuation      Il a adopté le rapport.
        1200  numbered        3. Il remercie le pays hôte.

        4 paragraphs: 2 numbered, 1 heading, 1 continuation
        removed: 1 page number
        numbering: line 1200: 3 where 2 was expected (gap)

        """)
  }

  @Test func removalsAreShownWhenAskedFor() throws {
    let lines = try text(SegmentOutline(includesRemovals: true)).split(separator: "\n")
    #expect(lines[2] == "   7  (removed)     page number: 1")
  }

  @Test func textsAreSetApartOnATerminal() throws {
    #expect(try text(SegmentOutline(isolatesText: true)).contains("heading       \u{2068}COMMUNIQUÉ FINAL\u{2069}\n"))
  }

  @Test func whatHasNoLinesShowsItsPlaces() throws {
    var document = Samples.withoutLines
    document.paragraphs = [5, 7, 13, 14, 16].map { document.paragraphs[$0] }
    document.paragraphs[1].parent = nil
    for index in 1...4 { document.paragraphs[index].section = 0 }
    document.anomalies = [.init(kind: .gap, paragraph: 1, expected: 1, found: 2)]
    let bytes = try OutputBuffer.bytes { try SegmentOutline().write(document, to: &$0) }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        Article 5                     heading       Article 5. Du chenal
        Article 5 a)                  item            a) dans le chenal ;
        table 2, row 3, column 1      body            Tirant
        table 2, row 3, column 2, A…  item            b) 2254 m
        note 4                        note            Voir l’annexe.

        5 paragraphs: 2 items, 1 heading, 1 body, 1 note
        numbering: Article 5 a): 2 where 1 was expected (gap)

        """)
  }

  @Test func aLongPlaceIsCutAndSetApartOnATerminal() throws {
    let bytes = try OutputBuffer.bytes {
      try SegmentOutline(isolatesText: true).write(Samples.withoutLines, to: &$0)
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines[3].hasPrefix("\u{2068}under “Dispositions général…\u{2069}  body"))
  }

  @Test func anEmptyDocumentHasAFooter() throws {
    let empty = Samples.document(.french, [])
    let bytes = try OutputBuffer.bytes { try SegmentOutline().write(empty, to: &$0) }
    #expect(String(decoding: bytes, as: UTF8.self) == "\n0 paragraphs\n")
  }
}
