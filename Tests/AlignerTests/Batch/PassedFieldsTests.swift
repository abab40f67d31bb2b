import Foundation
import Testing

@testable import Aligner

@Suite struct PassedFieldsTests {
  private func passed(_ line: String) throws -> BatchRecord {
    try JSONRecordFormat(header: [], isBase64: false).record(in: Array(line.utf8))
  }

  private func members(_ record: BatchRecord) throws -> [String] {
    try record.passed.members.map { member in
      let value = try OutputBuffer.bytes { try $0.append(member.value) }
      return member.name + "=" + String(decoding: value, as: UTF8.self)
    }
  }

  @Test func whateverIsNoTextIsPassedAsItIs() throws {
    let line =
      #"{"z": [1, {"a" : "b c"}, -1.5e3 ], "id":1,"fr":"a","x\"y":"\u00e9 é","ar":"b","n":null,"fr_path":"p","t":true}"#
    let record = try passed(line)
    #expect(try members(record) == [#"z=[1,{"a":"b c"},-1.5e3]"#, #"x"y="\u00e9 é""#, "n=null", "t=true"])
    #expect((try? record.content.get()) != nil)
  }

  @Test func ofTwoOfOneNameTheLastCounts() throws {
    #expect(try members(passed(#"{"id":1,"fr":"a","ar":"b","x":1,"y":2,"\u0078":3}"#)) == ["x=3", "y=2"])
  }

  @Test(arguments: [
    #"[1,]"#, #"{"a":}"#, #"{a:1}"#, #"[1 2]"#, #"{"a" 1}"#, #"[tru]"#, #"[01]"#, #"["\x"]"#, #"[}"#, #"[1}]"#,
    String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
  ])
  func whatIsNoValueIsNotPassed(value: String) throws {
    let record = try passed(#"{"id":1,"x":\#(value),"fr":"a","ar":"b"}"#)
    #expect(throws: RecordError.self) { try record.content.get() }
    #expect(record.passed.members.isEmpty)
    #expect(record.id == .number("1") || record.id == .none)
  }

  @Test func everyValueThatFoundationReadsIsPassed() throws {
    let values = [
      "[]", "{}", "[[],{}]", "[ ]", "{ }", #""""#, #"{"a":[{"b":[null,false]}],"c":"]}"}"#, "-0", "1E+2",
      String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
    ]
    for value in values {
      _ = try JSONSerialization.jsonObject(with: Data(value.utf8), options: .fragmentsAllowed)
      let copy = try JSONCompact.value(Array(value.utf8), 0..<value.utf8.count)
      #expect(String(decoding: copy, as: UTF8.self) == value.filter { $0 != " " })
    }
  }

  /// Each line of an answer repeats them.
  @Test func thereIsABound() throws {
    let long = String(repeating: "x", count: PassedFields.longest)
    let record = try passed(#"{"id":1,"fr":"a","ar":"b","x":"\#(long)"}"#)
    #expect(record.content == .failure(.tooMuchPassed(bytes: long.utf8.count + 1, most: PassedFields.longest)))
    let table = try TableRecordFormat(header: Array("id\tfr\tar\tx".utf8), isBase64: false)
    #expect(table.record(in: Array("1\ta\tb\t\(long)x".utf8)).passed.members.isEmpty)
  }

  @Test func columnsOfATableArePassed() throws {
    let table = try TableRecordFormat(header: Array("url\tid\tar\tnote\tfr\tnote".utf8), isBase64: false)
    #expect(table.columns == ["url", "note"])
    let record = table.record(in: Array("u\t1\tb\tfirst\ta\tlast".utf8))
    #expect(try members(record) == [#"url="u""#, #"note="last""#])
  }

  @Test func namesCanBeLeftOut() throws {
    var fields = try passed(#"{"id":1,"fr":"a","ar":"b","x":1,"bead":2,"y":3}"#).passed
    #expect(fields.leaveOut(["bead", "error"]) == ["bead"])
    fields.add("y", .json([0x34]))
    #expect(fields.members.map(\.name) == ["x", "y"])
    #expect(fields.members.last?.value == .json([0x34]))
  }
}
