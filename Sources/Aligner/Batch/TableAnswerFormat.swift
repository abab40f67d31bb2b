/// A table with tabs and without quoting, one bead a row; a record without beads has a row with nothing but its name and
/// what is wrong.
package struct TableAnswerFormat: AnswerFormat {
  package static let name = "tsv"
  package static let fileExtensions = ["tsv", "tab"]
  package static let summary = Message.tableAnswers(columns: columns)

  private static let columns = ["id", "src_text", "trg_text", "confidence", "bead", "src_par", "trg_par", "error"]
  private static let tab = UInt8(ascii: "\t")

  private let options: WritingOptions

  package init(options: WritingOptions) { self.options = options }

  package var header: [UInt8] {
    options.hasHeader ? Array((Self.columns.joined(separator: "\t") + "\n").utf8) : []
  }

  package func write(_ alignment: Alignment, of id: RecordID, to output: inout OutputBuffer) throws {
    let opening = written(id) + [Self.tab]
    try forEachBead(of: alignment, options) { bead, text in
      try output.append(opening)
      try output.append(joined: text.source, as: TSVEscape.self)
      try output.append(byte: Self.tab)
      try output.append(joined: text.target, as: TSVEscape.self)
      try output.append(byte: Self.tab)
      try output.append(probability: bead.confidence)
      let numbers = [bead.source, bead.target].map { side in side.map { String($0 + 1) }.joined(separator: ",") }
      try output.append("\t\(bead.shapeName)\t\(numbers[0])\t\(numbers[1])\t\n")
    }
  }

  package func write(_ error: RecordError, of id: RecordID, to output: inout OutputBuffer) throws {
    try output.append(written(id))
    try output.append(String(repeating: "\t", count: Self.columns.count - 1))
    try output.append(error.description, as: TSVEscape.self)
    try output.append("\n")
  }

  package func written(_ id: RecordID) -> [UInt8] {
    var bytes: [UInt8] = []
    switch id {
    case .none: break
    case .text(let text), .number(let text): TSVEscape.append(text, to: &bytes)
    }
    return bytes
  }

  package func writtenID(in line: [UInt8]) -> ArraySlice<UInt8>? {
    line.firstIndex(of: Self.tab).map { line[..<$0] }
  }
}
