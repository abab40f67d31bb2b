import Foundation
import Testing

@testable import Aligner

@Suite struct RecordFormatTests {
  private func json(_ line: String, isBase64: Bool = false) throws -> BatchRecord {
    try JSONRecordFormat(header: [], isBase64: isBase64).record(in: Array(line.utf8))
  }

  private func table(_ header: String, _ line: String, isBase64: Bool = false) throws -> BatchRecord {
    try TableRecordFormat(header: Array(header.utf8), isBase64: isBase64).record(in: Array(line.utf8))
  }

  private func texts(_ french: String, _ arabic: String, isEncoded: Bool = false) -> BatchRecord.Content {
    .texts(source: Array(french.utf8), target: Array(arabic.utf8), isEncoded: isEncoded)
  }

  @Test(arguments: [
    #"{"id":"7","fr":"Été\n","ar":"صيف"}"#, #" { "ar" : "\u0635\u064a\u0641", "fr":"\u00c9t\u00e9\n" , "id" :"7" } "#,
    #"{"meta":{"a":["}",1]},"i\u0064":"7","fr":"Été\n","x":null,"ar":"صيف","y":-1.5e3}"#,
  ])
  func theSameObjectIsReadHoweverItIsWritten(line: String) throws {
    let record = try json(line)
    #expect(record.id == .text("7"))
    #expect(try record.content.get() == texts("Été\n", "صيف"))
  }

  /// Every character, those beyond the first plane too, comes out as Foundation's reader has it.
  @Test func textsAreDecodedAsFoundationDoes() throws {
    let text = String((0x20...0x2FF).map { Character(Unicode.Scalar($0)!) }) + "\t\r\u{8}\u{C}/\\\"😀𝄞ﷺ"
    let name = String(text.suffix(400))
    func escaped(_ text: String) -> String { text.utf16.map { String(format: "\\u%04x", $0) }.joined() }
    let plain = try JSONSerialization.data(withJSONObject: ["id": name, "fr": text, "ar": "x"])
    let written = #"{"id":"\#(escaped(name))","fr":"\#(escaped(text))","ar":"x"}"#
    for line in [String(decoding: plain, as: UTF8.self), written] {
      #expect(try json(line).id == .text(name))
      #expect(try json(line).content.get() == texts(text, "x"))
    }
  }

  @Test(arguments: [
    ("not json", "not a JSON object: { was expected at byte 0"),
    (#"{"id":1,"fr":"a","ar":"b""#, "not a JSON object: , or } was expected at byte 25"),
    (#"{"id":1,"fr":"a","ar":"b"} x"#, "not a JSON object: the end of the line was expected at byte 27"),
    (#"{"id":1,"fr":"a","ar":"b"#, "not a JSON object: a closing quote was expected at byte 24"),
    (#"{"id":1,"fr":tru}"#, "not a JSON object: a value was expected at byte 13"),
    (#"{"id":1,"fr":01}"#, "not a JSON object: a value was expected at byte 13"),
    (#"{"id":1,"fr":3,"ar":"b"}"#, "fr is not a text"),
    (#"{"id":1,"fr":"a","ar":["b"]}"#, "ar is not a text"),
    (#"{"id":1,"fr":"\ud83d","ar":"b"}"#, "fr is no valid text: byte 14 escapes half of a surrogate pair"),
    (#"{"id":1,"fr":"a\x","ar":"b"}"#, "fr is no valid text: byte 15 begins an escape that JSON does not know"),
    (
      "{\"id\":1,\"fr\":\"a\tb\",\"ar\":\"b\"}",
      "fr is no valid text: byte 15 is a control character that is not escaped"
    ),
    (#"{"id":[1],"fr":"a","ar":"b"}"#, "id is neither a text nor a number"),
  ])
  func whatIsWrongIsSaid(line: String, message: String) throws {
    let record = try json(line)
    #expect(throws: RecordError.self) { try record.content.get() }
    if case .failure(let error) = record.content { #expect(error.description == message) }
    #expect(record.id == (line.hasPrefix(#"{"id":1"#) ? .number("1") : .none))
  }

  @Test(arguments: ["id", "fr", "ar"])
  func aMissingKeyIsNamed(key: String) throws {
    let members = ["id", "fr", "ar"].filter { $0 != key }.map { #""\#($0)":"x""# }
    for line in [members, members + [#""\#(key)":null"#]].map({ "{" + $0.joined(separator: ",") + "}" }) {
      #expect(try json(line).content == .failure(.missing(key: key)))
    }
  }

  @Test func invalidBytesAreFound() throws {
    let line = Array(#"{"id":1,"fr":""#.utf8) + [0x61, 0xFF] + Array(#"","ar":"b"}"#.utf8)
    let record = try JSONRecordFormat(header: [], isBase64: false).record(in: line)
    #expect(record.content == .failure(.badText(key: "fr", reason: .notUTF8(byte: 15))))
    #expect(record.id == .number("1"))
  }

  /// A name that is no UTF-8 was quoted as if it were, and ended the run.
  @Test(
    arguments: [[0x61, 0x72, 0xFF, 0xFF], [0xD8], [0xC3], [0xE2, 0x80], Array(repeating: 0xD9, count: 200)] as [[UInt8]]
  )
  func aNameOfInvalidBytesIsAnError(name: [UInt8]) throws {
    let line = Array(#"{"id":1,"fr":"a","ar":"b",""#.utf8) + name + Array(#"":"x"}"#.utf8)
    let record = try JSONRecordFormat(header: [], isBase64: false).record(in: line)
    guard case .failure(.badText(let key, _)) = record.content else {
      Issue.record("\(record.content)")
      return
    }
    #expect(key.contains("\u{FFFD}"))
  }

  @Test func columnsAreFoundByName() throws {
    let record = try table("x\tar\tid\tfr", "?\tصيف\t7\tÉté")
    #expect(record.id == .text("7"))
    #expect(try record.content.get() == texts("Été", "صيف"))
    let paths = try table("ar_path\tid\tfr_path", "a.txt\t7\tf.txt")
    #expect(try paths.content.get() == .paths(source: "f.txt", target: "a.txt"))
    #expect(try table("id\tfr\tar", "7\tEté").content == .failure(.fieldCount(found: 2, expected: 3)))
  }

  @Test func aHeaderHasToNameTheColumnsOnce() {
    #expect(throws: StreamError.missingColumn(name: "ar")) { try table("id\tfr", "") }
    #expect(throws: StreamError.columnTwice(name: "id")) { try table("id\tfr\tar\tid", "") }
  }

  @Test func base64IsDecodedInBothFormats() throws {
    let (french, arabic) = ("1. Été\n", "١. صيف\n")
    let coded = [french, arabic].map { Data($0.utf8).base64EncodedString() }
    let row = try table("id\tfr\tar", "7\t\(coded[0])\t\(coded[1])", isBase64: true)
    let object = try json(#"{"id":"7","fr":"\#(coded[0])","ar":"\#(coded[1])"}"#, isBase64: true)
    for record in [row, object] { #expect(try record.content.get() == texts(french, arabic, isEncoded: true)) }
    let bad = try table("id\tfr\tar", "7\t%%\t\(coded[1])", isBase64: true)
    #expect(bad.content == .failure(.badText(key: "fr", reason: .notBase64)))
  }

  @Test func theNameAloneIsThatOfTheRecord() throws {
    let format = try JSONRecordFormat(header: [], isBase64: false)
    for line in [#"{"fr":"","id":"é"}"#, #"{"id":-3.5,"fr":"#, "nothing", #"{"id":{}}"#, #"{"id":"\ud800"}"#] {
      #expect(format.id(in: Array(line.utf8)) == format.record(in: Array(line.utf8)).id)
    }
  }

  /// Each line of an answer repeats the name, so that a long one multiplies.
  @Test(arguments: [1024, 1025])
  func aNameHasABound(length: Int) throws {
    let name = String(repeating: "é", count: length / 2) + String(repeating: "x", count: length % 2)
    let digits = String(repeating: "7", count: length)
    let records = try [
      (RecordID.text(name), json(#"{"id":"\#(name)","fr":"a","ar":"b"}"#)),
      (.number(digits), json(#"{"id":\#(digits),"fr":"a","ar":"b"}"#)),
      (.text(name), table("id\tfr\tar", "\(name)\ta\tb")),
    ]
    for (id, record) in records {
      #expect(record.id == (length > 1024 ? .none : id))
      #expect((try? record.content.get()) == (length > 1024 ? nil : texts("a", "b")))
      if length > 1024, case .failure(let error) = record.content {
        #expect(error.description.hasPrefix("id has 1025 bytes, and 1024 are the most"))
        #expect(error.description.utf8.count < 300)
      }
    }
  }
}
