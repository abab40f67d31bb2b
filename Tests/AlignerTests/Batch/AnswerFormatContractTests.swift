import Foundation
import Testing

@testable import Aligner

/// What every format of answers has to keep to.
@Suite struct AnswerFormatContractTests {
  static let formats = AnswerFormats.all.map { $0.init(options: WritingOptions()) }
  static let ids: [RecordID] = [
    .none, .number("-1.5e3"), .text(""), .text("a/b"), .text("\"quoted\", \\ and\nbroken\there"), .text("وثيقة"),
  ]

  private var alignment: Alignment {
    let segmenter = Segmenter()
    return BitextAligner().align(
      segmenter.segment(SourceText(name: "fr", text: Texts.french), language: .french),
      segmenter.segment(SourceText(name: "ar", text: Texts.arabic), language: .arabic))
  }

  private func lines(_ body: (inout OutputBuffer) throws -> Void) throws -> [[UInt8]] {
    let bytes = try OutputBuffer.bytes(writtenBy: body)
    #expect(bytes.last == 0x0A)
    return bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }

  @Test(arguments: formats.indices, ids)
  func eachLineBeginsWithTheNameOfItsRecord(format: Int, id: RecordID) throws {
    let format = Self.formats[format]
    let beads = try lines { try format.write(alignment, of: id, to: &$0) }
    let error = try lines { try format.write(.missing(key: "ar"), of: id, to: &$0) }
    #expect((beads.count, error.count) == (3, 1))
    for line in beads + error {
      #expect(format.writtenID(in: line).map(Array.init) == format.written(id))
      #expect(line.starts(with: Array("{\"id\":".utf8) + format.written(id)) || line.starts(with: format.written(id)))
    }
  }

  @Test func aLineOfJSONSaysWhatTheBeadIs() throws {
    let format = JSONAnswerFormat(options: WritingOptions())
    let line = try lines { try format.write(alignment, of: .number("12"), to: &$0) }[1]
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    #expect(Set(object.keys) == ["id", "translation", "confidence", "bead", "src_par", "trg_par"])
    #expect(object["id"] as? Int == 12)
    #expect((object["src_par"] as? [Int], object["trg_par"] as? [Int]) == ([2], [2]))
    #expect((object["translation"] as? [String: String])?["fr"]?.hasPrefix("Il a adopté") == true)
  }

  @Test func aLineOfTheTableHasAFieldForEachColumn() throws {
    let format = TableAnswerFormat(options: WritingOptions())
    let count = format.header.split(separator: 0x09).count
    let rows =
      try lines { try format.write(alignment, of: .text("a"), to: &$0) }
      + lines { try format.write(.missing(key: "ar"), of: .text("a"), to: &$0) }
    for row in rows { #expect(row.split(separator: 0x09, omittingEmptySubsequences: false).count == count) }
  }

  @Test func onlyWhatIsSureEnoughIsWritten() throws {
    var options = WritingOptions()
    options.minimumConfidence = 2
    for format in AnswerFormats.all {
      #expect(try OutputBuffer.bytes { try format.init(options: options).write(alignment, of: .none, to: &$0) } == [])
    }
  }
}
