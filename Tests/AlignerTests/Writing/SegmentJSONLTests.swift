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

  private func lines(_ writer: SegmentJSONL) throws -> [String] {
    let bytes = try OutputBuffer.bytes { try writer.write(document, to: &$0) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func aParagraphIsALine() throws {
    #expect(
      try lines(SegmentJSONL()) == [
        #"{"kind":"heading","label":null,"number":null,"section":null,"line":1,"text":"البيان \"الختامي\""}"#,
        #"{"kind":"numbered","label":"(3)","number":3,"section":"البيان \"الختامي\"","line":5,"text":"نص\\ الفقرة"}"#,
        #"{"kind":"item","label":"أ)","number":null,"section":"البيان \"الختامي\"","line":7,"text":"بند"}"#,
      ])
  }

  @Test func removalsStandWhereTheyStoodInTheFile() throws {
    let all = try lines(SegmentJSONL(includesRemovals: true))
    #expect(all.count == 5)
    #expect(all[1] == #"{"removed":{"reason":"page number","text":"1","line":3}}"#)
    #expect(all[4] == #"{"removed":{"reason":"running footer","text":"Page\tde fin","line":9}}"#)
  }

  @Test func everyLineIsJSON() throws {
    for line in try lines(SegmentJSONL(includesRemovals: true)) {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }
}
