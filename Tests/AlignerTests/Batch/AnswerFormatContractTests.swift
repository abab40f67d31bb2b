import Foundation
import Testing

@testable import Aligner

/// What every format of answers has to keep to.
@Suite struct AnswerFormatContractTests {
  static let formats = AnswerFormats.all.map { $0.init(options: WritingOptions(), columns: nil) }
  static let ids: [RecordID] = [
    .none, .number("-1.5e3"), .text(""), .text("a/b"), .text("\"quoted\", \\ and\nbroken\there"), .text("وثيقة"),
  ]

  private var alignment: Alignment {
    let segmenter = Segmenter()
    return BitextAligner().align(
      segmenter.segment(SourceText(name: "fr", text: Texts.french), language: .french),
      segmenter.segment(SourceText(name: "ar", text: Texts.arabic), language: .arabic))
  }

  /// What records have for their answers to repeat.
  private static let passed = {
    var fields = PassedFields()
    fields.add("url", .text("a \"b\"\tc"))
    fields.add("n", .json(Array("[1,{}]".utf8)))
    return fields
  }()

  private func beadLines(
    _ format: any AnswerFormat, of id: RecordID, options: WritingOptions = WritingOptions()
  ) throws -> [[UInt8]] {
    try lines { output in
      let record = AnsweredRecord(id: id, passed: Self.passed)
      try AnswerLine.forEach(of: alignment, record, options) { try format.write($0, to: &output) }
    }
  }

  private func errorLines(_ format: any AnswerFormat, of id: RecordID) throws -> [[UInt8]] {
    try lines {
      try format.write(.missing(key: "ar"), of: AnsweredRecord(id: id, passed: Self.passed), to: &$0)
    }
  }

  private func lines(_ body: (inout OutputBuffer) throws -> Void) throws -> [[UInt8]] {
    let bytes = try OutputBuffer.bytes(writtenBy: body)
    #expect(bytes.last == 0x0A)
    return bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }

  @Test(arguments: formats.indices, ids)
  func eachLineBeginsWithTheNameOfItsRecord(format: Int, id: RecordID) throws {
    let format = Self.formats[format]
    let (beads, error) = (try beadLines(format, of: id), try errorLines(format, of: id))
    #expect((beads.count, error.count) == (3, 1))
    for line in beads + error {
      #expect(format.writtenID(in: line).map(Array.init) == format.written(id))
      #expect(line.starts(with: Array("{\"id\":".utf8) + format.written(id)) || line.starts(with: format.written(id)))
    }
  }

  @Test func aLineOfJSONSaysWhatTheBeadIs() throws {
    let format = JSONAnswerFormat(options: WritingOptions())
    let line = try beadLines(format, of: .number("12"))[1]
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    #expect(object["id"] as? Int == 12)
    #expect((object["src_par"] as? [Int], object["trg_par"] as? [Int]) == ([2], [2]))
    #expect((object["translation"] as? [String: String])?["fr"]?.hasPrefix("Il a adopté") == true)
    #expect(object["error"] is NSNull)
    #expect((object["url"] as? String, (object["n"] as? [Any])?.count) == ("a \"b\"\tc", 2))
  }

  /// Readers take the keys of the first lines for those of all.
  @Test(arguments: [TextUnit.paragraph, .sentence])
  func allLinesOfJSONHaveTheSameKeys(unit: TextUnit) throws {
    var options = WritingOptions()
    options.unit = unit
    let format = JSONAnswerFormat(options: options)
    let lines = try beadLines(format, of: .text("a")) + errorLines(format, of: .text("a"))
    for line in lines {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      #expect(Set(object.keys) == Set(format.names + ["url", "n"]))
    }
    #expect(format.names.contains("src_paragraph_id") == (unit == .sentence))
  }

  @Test(arguments: [nil, ["url", "error", "n"]] as [[String]?])
  func aLineOfTheTableHasAFieldForEachColumn(columns: [String]?) throws {
    let format = TableAnswerFormat(options: WritingOptions(), columns: columns)
    let header = String(decoding: format.header, as: UTF8.self)
    #expect(header.hasSuffix(columns == nil ? "\terror\tother\n" : "\terror\turl\tn\n"))
    let rows = try beadLines(format, of: .text("a")) + errorLines(format, of: .text("a"))
    for row in rows {
      let cells = String(decoding: row, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
      #expect(cells.count == header.split(separator: "\t").count)
      let object = #"{"url":"a \"b\"\tc","n":[1,{}]}"#
      #expect(columns == nil ? cells.last ?? "" == object : cells.suffix(2) == ["a \"b\" c", ""])
    }
  }
}
