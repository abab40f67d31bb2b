/// A table with tabs and without quoting, one bead a row; a record without beads has a row with nothing but its name and
/// what is wrong. What records have for their answers to repeat has columns of its own, or if that is not known beforehand one
/// column with a JSON object.
package struct TableAnswerFormat: AnswerFormat {
  package static let name = "tsv"
  package static let fileExtensions = ["tsv", "tab"]
  package static let summary = Message.tableAnswers(columns: common + last)

  private static let common = ["id", "src_text", "trg_text", "confidence", "bead", "src_par", "trg_par"]
  private static let places = ["src_paragraph_id", "trg_paragraph_id"]
  private static let last = ["error"]
  private static let others = "other"
  private static let tab = UInt8(ascii: "\t")

  private let options: WritingOptions
  /// The columns that are repeated; `nil` for one with an object.
  private let columns: [String]?

  package init(options: WritingOptions, columns: [String]?) {
    self.options = options
    self.columns = columns?.filter { !Self.names(options).contains($0) }
  }

  private static func names(_ options: WritingOptions) -> [String] {
    common + (options.unit == .sentence ? places : []) + last
  }

  package var names: [String] { Self.names(options) }

  package var header: [UInt8] {
    guard options.hasHeader else { return [] }
    var bytes: [UInt8] = []
    for (index, name) in (names + (columns ?? [Self.others])).enumerated() {
      if index > 0 { bytes.append(Self.tab) }
      TSVEscape.append(name, to: &bytes)
    }
    return bytes + [0x0A]
  }

  package func write(_ line: AnswerLine, to output: inout OutputBuffer) throws {
    try output.append(written(line.pair.record.id))
    try output.append(byte: Self.tab)
    try output.append(joined: line.text.source, as: TSVEscape.self)
    try output.append(byte: Self.tab)
    try output.append(joined: line.text.target, as: TSVEscape.self)
    try output.append(byte: Self.tab)
    try output.append(probability: line.bead.confidence)
    try output.append("\t\(line.bead.shapeName)")
    let sides = [(line.pair.alignment.source, line.bead.source), (line.pair.alignment.target, line.bead.target)]
    for (document, units) in sides {
      try output.append("\t" + document.paragraphNumbers(of: units).map(String.init).joined(separator: ","))
    }
    if options.unit == .sentence {
      for (document, units) in sides { try output.append("\t" + document.partNames(of: units)) }
    }
    try output.append(byte: Self.tab)
    try append(line.pair.record.passed, to: &output)
  }

  package func write(_ error: RecordError, of record: AnsweredRecord, to output: inout OutputBuffer) throws {
    try output.append(written(record.id))
    try output.append(String(repeating: "\t", count: names.count - 1))
    try output.append(record.sentence(of: error), as: TSVEscape.self)
    try append(record.passed, to: &output)
  }

  /// Ends a row.
  private func append(_ passed: PassedFields, to output: inout OutputBuffer) throws {
    if let columns {
      for index in columns.indices {
        try output.append(byte: Self.tab)
        // A row that does not fit the header has none.
        guard index < passed.members.count, case .text(let text) = passed.members[index].value else { continue }
        try output.append(text, as: TSVEscape.self)
      }
    } else {
      try output.append(byte: Self.tab)
      if !passed.members.isEmpty {
        let object = try OutputBuffer.bytes { object in
          try object.append(members: passed.members.map { member in (member.name, { try $0.append(member.value) }) })
        }
        try output.append(String(decoding: object, as: UTF8.self), as: TSVEscape.self)
      }
    }
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
