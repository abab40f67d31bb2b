/// JSON Lines, one bead a line; paragraphs are counted from 1, and sentences have a name for where they stand (`p12s3`).
///
/// ```json
/// {"id":"2016/12","translation":{"fr":"…","ar":"…"},"confidence":0.9998,"bead":"1-1","src_par":[1],"trg_par":[1],"error":null}
/// {"id":"2016/13","translation":null,"confidence":null,"bead":null,"src_par":null,"trg_par":null,"error":"ar is missing: …"}
/// ```
package struct JSONAnswerFormat: AnswerFormat {
  package static let name = "jsonl"
  package static let fileExtensions = ["jsonl", "ndjson", "json"]
  package static let summary = Message.jsonAnswers

  private static let opening = Array(#"{"id":"#.utf8)

  /// A key, and its value if there is a bead.
  private typealias Field = (name: String, write: @Sendable (AnswerLine, inout OutputBuffer) throws -> Void)

  private let fields: [Field]

  package init(options: WritingOptions, columns: [String]? = nil) {
    fields = Self.fields + (options.unit == .sentence ? Self.places : [])
  }

  private static let fields: [Field] = [
    (
      "translation",
      { line, output in
        try output.append(members: [
          (Language.source.rawValue, { try $0.append(jsonLine: line.text.source) }),
          (Language.target.rawValue, { try $0.append(jsonLine: line.text.target) }),
        ])
      }
    ),
    ("confidence", { try $1.append(probability: $0.bead.confidence) }),
    ("bead", { try $1.append(json: $0.bead.shapeName) }),
    ("src_par", { try $1.append(numbersOf: $0.bead.source, in: $0.pair.alignment.source) }),
    ("trg_par", { try $1.append(numbersOf: $0.bead.target, in: $0.pair.alignment.target) }),
  ]

  /// Where sentences stand.
  private static let places: [Field] = [
    ("src_paragraph_id", { try $1.append(json: $0.pair.alignment.source.partNames(of: $0.bead.source)) }),
    ("trg_paragraph_id", { try $1.append(json: $0.pair.alignment.target.partNames(of: $0.bead.target)) }),
  ]

  package var names: [String] { ["id"] + fields.map(\.name) + ["error"] }

  package var header: [UInt8] { [] }

  package func write(_ line: AnswerLine, to output: inout OutputBuffer) throws {
    try write(line.pair.record, to: &output) { try $0.write(line, &$1) }
    try close(line.pair.record, error: nil, to: &output)
  }

  package func write(_ error: RecordError, of record: AnsweredRecord, to output: inout OutputBuffer) throws {
    try write(record, to: &output) { try $1.append("null") }
    try close(record, error: record.sentence(of: error), to: &output)
  }

  private func write(
    _ record: AnsweredRecord, to output: inout OutputBuffer, _ value: (Field, inout OutputBuffer) throws -> Void
  ) throws {
    try output.append(Self.opening)
    try output.append(written(record.id))
    for field in fields {
      try output.append(",\"\(field.name)\":")
      try value(field, &output)
    }
  }

  private func close(_ record: AnsweredRecord, error: String?, to output: inout OutputBuffer) throws {
    try output.append(#","error":"#)
    if let error { try output.append(jsonLine: [error]) } else { try output.append("null") }
    for (name, value) in record.passed.members {
      try output.append(",")
      try output.append(json: name)
      try output.append(":")
      try output.append(value)
    }
    try output.append("}\n")
  }

  package func written(_ id: RecordID) -> [UInt8] {
    switch id {
    case .none: return Array("null".utf8)
    case .number(let digits): return Array(digits.utf8)
    case .text(let text):
      var bytes: [UInt8] = [UInt8(ascii: "\"")]
      JSONEscape.append(text, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
      return bytes
    }
  }

  package func writtenID(in line: [UInt8]) -> ArraySlice<UInt8>? {
    guard line.starts(with: Self.opening), line.last == UInt8(ascii: "}") else { return nil }
    let rest = line[Self.opening.count...]
    guard rest.first == UInt8(ascii: "\"") else {
      return rest.firstIndex(of: UInt8(ascii: ",")).map { rest[..<$0] }
    }
    var index = rest.startIndex + 1
    while index < rest.endIndex, rest[index] != UInt8(ascii: "\"") {
      index += rest[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index < rest.endIndex ? rest[...index] : nil
  }
}
