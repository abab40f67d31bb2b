import Testing

@testable import Aligner

/// JSON Lines with a pair a line.
@Suite struct JSONLinesBitextTests {
  private func bitext(_ text: String) throws -> GivenBitext {
    try GivenBitext(SourceText(name: "c.jsonl", text: text))
  }

  private static let pair = #"{"translation":{"fr":"Le quai","ar":"الرصيف"}}"#

  @Test(arguments: [
    #"{"id":"a","translation":{"fr":"Le \"quai\"","ar":"الرصيف"},"confidence":1.0000,"error":null}"#,
    #"  { "translation" : { "ar-SA" : "الرصيف", "en": 7, "fr-FR" : "Le \u0022quai\u0022" } }  "#,
    #"{"ar":"الرصيف","score":0.5,"fr":"Le \"quai\""}"#,
  ])
  func aLineIsAUnit(line: String) throws {
    let found = try bitext("\n" + line + "\r\n" + Self.pair)
    #expect(
      found.units.map { [$0.source?.text, $0.target?.text] } == [["Le \"quai\"", "الرصيف"], ["Le quai", "الرصيف"]])
    #expect(found.units.map { $0.source?.place.line } == [2, 3])
    let place = try #require(found.units[1].target?.place.byteRange)
    #expect(String(decoding: Array(("\n" + line + "\r\n" + Self.pair).utf8)[place], as: UTF8.self) == "الرصيف")
  }

  @Test func labelsStandBesideTheTexts() throws {
    let found = try bitext(
      #"{"translation":{"fr":"Le quai","ar":"الرصيف"},"src_label":"12.","trg_label":""}"# + "\n" + Self.pair)
    #expect(found.units.map { [$0.source?.label, $0.target?.label] } == [["12.", nil], [nil, nil]])
  }

  /// As `batch` answers a bad record, and `align` writes what is unpaired.
  @Test func whatIsMissingIsNoText() throws {
    let found = try bitext(
      [
        #"{"id":1,"translation":null,"error":"fr is missing"}"#, Self.pair,
        #"{"translation":{"fr":"La mer","ar":""}}"#, #"{"translation":{"fr":null,"ar":"البحر"}}"#,
      ].joined(separator: "\n"))
    #expect(
      found.units.map { [$0.source?.text, $0.target?.text] } == [
        ["Le quai", "الرصيف"], ["La mer", nil], [nil, "البحر"],
      ])
    #expect(found.leftOut == [.hasNoText: 1])
  }

  @Test(arguments: [
    "nonsense", #"{"translation":{"fr":"a","ar":"b"}"#, #"{"translation":"a"}"#, #"{"id":1}"#,
    #"{"translation":{"fr":["a"],"ar":"b"}}"#, #"{"translation":{"fr":"a\x","ar":"b"}}"#, #"{"fr":"a"}"#,
    // A record for batch: documents and no units.
    #"{"id":1,"fr":"1. a\n2. b","ar":"1. ا\n2. ب"}"#,
  ])
  func anotherLineIsNamed(line: String) {
    #expect(throws: ReadingError.noTranslation(file: "c.jsonl", line: 3)) {
      try bitext(Self.pair + "\n\n" + line + "\n")
    }
  }

  @Test(arguments: ["", "{", "{ text }", "[]", #"{"a":1}"#, "Le {quai}\n" + pair])
  func otherTextsAreNone(text: String) {
    #expect(!JSONLinesBitext.matches(SourceText(name: "f", text: text)))
  }
}
