import Aligner
import Foundation
import Testing

@Suite struct SegmentJSONLTests {
  private let document = Samples.document(
    .arabic,
    [
      Samples.plain(.heading, "البيان \"الختامي\"", line: 1),
      Samples.numbered(3, "نص\\ الفقرة", line: 5, section: 0, written: "(٣)"),
      Paragraph(
        kind: .item, label: Label(value: .init(family: .letter, ordinals: [1]), written: "أ)"), text: "بند",
        place: Samples.place(line: 7), section: 0, parent: 1),
    ],
    removals: [
      .init(reason: .pageNumber, text: "1", place: Samples.place(line: 3)),
      .init(reason: .runningFooter, text: "Page\tde fin", place: Samples.place(line: 9)),
    ])

  private func lines(_ writer: SegmentJSONL, of document: Document? = nil) throws -> [String] {
    let document = document ?? self.document
    let bytes = try OutputBuffer.bytes { try writer.write(document, to: &$0) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func aParagraphIsALine() throws {
    #expect(
      try lines(SegmentJSONL()) == [
        #"{"kind":"heading","label":null,"number":null,"section":null,"line":1,"place":{"text":"line 1"},"text":"البيان \"الختامي\""}"#,
        #"{"kind":"numbered","label":"(3)","number":3,"section":"البيان \"الختامي\"","line":5,"place":{"text":"line 5"},"text":"نص\\ الفقرة"}"#,
        #"{"kind":"item","label":"أ)","number":null,"section":"البيان \"الختامي\"","line":7,"place":{"text":"line 7"},"text":"بند"}"#,
      ])
  }

  @Test func removalsStandWhereTheyStoodInTheFile() throws {
    let all = try lines(SegmentJSONL(includesRemovals: true))
    #expect(all.count == 5)
    #expect(all[1] == #"{"removed":{"reason":"page number","text":"1","line":3,"place":{"text":"line 3"}}}"#)
    #expect(
      all[4] == #"{"removed":{"reason":"running footer","text":"Page\tde fin","line":9,"place":{"text":"line 9"}}}"#)
  }

  @Test func whatHasNoLinesSaysItsPlaceInWordsAndNumbers() throws {
    var document = Samples.withoutLines
    document.removals = [.init(reason: .markup, text: "<i>", place: .init(byteRange: 9..<12, line: nil))]
    let all = try lines(SegmentJSONL(includesRemovals: true), of: document)
    #expect(all.allSatisfy { $0.contains(#""line":null,"place":{"text":""#) })
    #expect(all[7].contains(#""place":{"text":"Article 5, paragraph 1 a)"},"text":"dans le chenal ;""#))
    #expect(all[13].contains(#""place":{"text":"table 2, row 3, column 1","table":2,"row":3,"column":1},"text""#))
    #expect(all[15].contains(#""place":{"text":"page 12, Article 6","page":12},"text""#))
    #expect(all[16].hasPrefix(#"{"kind":"note","label":null,"number":null,"section":"Article 5.","line":null,"#))
    #expect(all[16].contains(#""place":{"text":"note 4","note":4},"text""#))
    #expect(all[17].hasSuffix(#","line":null,"place":{"text":"after note 4"}}}"#))
  }

  @Test func everyLineIsJSON() throws {
    for line in try lines(SegmentJSONL(includesRemovals: true)) {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }
}
