/// JSON Lines, one bead a line; paragraphs are counted from 1.
///
/// ```json
/// {"id":"2016/12","translation":{"fr":"…","ar":"…"},"confidence":0.9998,"bead":"1-1","src_par":[1],"trg_par":[1]}
/// {"id":"2016/13","error":"ar is missing: a record has id, and fr and ar or fr_path and ar_path"}
/// ```
package struct JSONAnswerFormat: AnswerFormat {
  package static let name = "jsonl"
  package static let fileExtensions = ["jsonl", "ndjson"]
  package static let summary = Message.jsonAnswers

  private static let opening = Array(#"{"id":"#.utf8)

  private let options: WritingOptions

  package init(options: WritingOptions) { self.options = options }

  package var header: [UInt8] { [] }

  package func write(_ alignment: Alignment, of id: RecordID, to output: inout OutputBuffer) throws {
    let opening = Self.opening + written(id)
    try forEachBead(of: alignment, options) { bead, text in
      try output.append(opening)
      try output.append(#","translation":{"fr":"#)
      try output.append(jsonLine: text.source)
      try output.append(#","ar":"#)
      try output.append(jsonLine: text.target)
      try output.append(#"},"confidence":"#)
      try output.append(probability: bead.confidence)
      try output.append(#","bead":""# + bead.shapeName + #"","src_par":"#)
      try output.append(numbersOf: bead.source, in: alignment.source)
      try output.append(#","trg_par":"#)
      try output.append(numbersOf: bead.target, in: alignment.target)
      try output.append("}\n")
    }
  }

  package func write(_ error: RecordError, of id: RecordID, to output: inout OutputBuffer) throws {
    try output.append(Self.opening + written(id))
    try output.append(#","error":"#)
    try output.append(jsonLine: [error.description])
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
