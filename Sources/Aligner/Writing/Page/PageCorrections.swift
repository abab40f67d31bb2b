/// What the page needs of two documents to correct their alignment and to save it: their pieces, their labels, and what stands before
/// and behind all units of a memory.
///
/// The texts of paragraphs are those of the rows; here are only those of the pieces of paragraphs that can be divided.
struct PageCorrections {
  private let alignment: Alignment
  private let sides: [Side]
  private let options: WritingOptions
  private let memory: (head: [UInt8], tail: [UInt8])

  /// One document, and its pieces.
  private struct Side {
    let document: Document
    let pieces: DocumentPieces
  }

  /// Takes an alignment; `nil` if its documents keep no pieces.
  init?(_ alignment: Alignment, _ options: WritingOptions) throws {
    guard let source = alignment.source.pieces, let target = alignment.target.pieces else { return nil }
    self.alignment = alignment
    self.options = options
    sides = [
      Side(document: alignment.source, pieces: source), Side(document: alignment.target, pieces: target),
    ]
    var format = TMXFormat(options: options)
    memory = (
      try OutputBuffer.bytes { try format.writeHead(to: &$0) }, try OutputBuffer.bytes { try format.writeTail(to: &$0) }
    )
  }

  /// Writes what the browser keeps corrections under: the same for the same two texts.
  func writeKey(to output: inout OutputBuffer) throws {
    let digits = sides.map { DocumentFingerprint($0.document.inPieces).digits(32) }
    try output.append(" data-key=\"\(digits.joined(separator: "-"))\"")
  }

  /// Writes an element that no browser runs.
  func write(to output: inout OutputBuffer) throws {
    let json = try OutputBuffer.bytes { try writeJSON(to: &$0) }
    try output.append("<script type=\"application/json\" class=\"corrections\">")
    // Nothing in a text can end the element.
    for part in json.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0 { try output.append("\\u003c") }
      try output.append(Array(part.element))
    }
    try output.append("</script>\n")
  }

  private func writeJSON(to output: inout OutputBuffer) throws {
    try output.append("{\"name\":")
    // Of many pairs files may have the same name in several folders; their keys tell them apart.
    let key = alignment.source.key.map { String($0.map { $0 == "/" ? "-" : $0 }) }
    try output.append(json: key ?? UnitNames.baseName(of: alignment.source.name))
    try output.append(",\"memory\":[")
    try output.append(json: String(decoding: memory.head, as: UTF8.self))
    try output.append(",")
    try output.append(json: String(decoding: memory.tail, as: UTF8.self))
    try output.append("],\"languages\":[")
    try output.append(json: options.sourceLanguage)
    try output.append(",")
    try output.append(json: options.targetLanguage)
    try output.append("],\"labels\":\(options.labels.map { "\"\($0)\"" } ?? "null"),\"columns\":")
    try output.append(json: TSVColumn.standard.map(\.heading).joined(separator: "\t"))
    try output.append(",\"links\":")
    try output.append(json: LinksFile.Column.allCases.map(\.rawValue).joined(separator: "\t"))
    try output.append(",\n\"beads\":[")
    for (index, bead) in alignment.beads.enumerated() {
      if index > 0 { try output.append(",") }
      try output.append(
        "[\(bead.source.count),\(bead.target.count),\(bead.source.first ?? 0),\(bead.target.first ?? 0),")
      try output.append("\"\(bead.filter == nil ? bead.state : .out)\",\"")
      try output.append(probability: bead.confidence)
      try output.append("\",\(bead.isCrossing ? 1 : 0)]")
    }
    try output.append("],\n\"sides\":[")
    for (index, side) in sides.enumerated() {
      if index > 0 { try output.append(",\n") }
      try write(side, hasNames: index == 0, to: &output)
    }
    try output.append("]}")
  }

  private func write(_ side: Side, hasNames: Bool, to output: inout OutputBuffer) throws {
    let (document, pieces) = (side.document, side.pieces)
    try output.append("{\"document\":")
    try output.append(document.name, asJSONLine: ())
    try output.append(",\"file\":")
    try output.append(UnitNames.fileName(of: document.name), asJSONLine: ())
    try output.append(",\"hashes\":\"")
    for hash in pieces.hashes { try output.append(LinksFormat.hex(hash)) }
    try output.append("\",\n\"paragraphs\":[")
    for (index, paragraph) in document.paragraphs.enumerated() {
      if index > 0 { try output.append(",") }
      let own = pieces.pieces(of: index..<(index + 1))
      try write(paragraph, count: own.count, to: &output)
    }
    try output.append("],\n\"pieces\":{")
    var isFirst = true
    for index in document.paragraphs.indices {
      let own = pieces.pieces(of: index..<(index + 1))
      for piece in own where own.count > 1 {
        try output.append("\(isFirst ? "" : ",")\"\(piece)\":")
        isFirst = false
        try write(pieces.paragraphs[piece], count: 1, hasText: true, to: &output)
      }
    }
    try output.append("}")
    if hasNames {
      let finest = document.inPieces
      try output.append(",\n\"names\":[")
      for piece in finest.paragraphs.indices {
        if piece > 0 { try output.append(",") }
        try output.append(UnitNames.path(of: piece, in: finest).joined(separator: "/"), asJSONLine: ())
      }
      try output.append("]")
    }
    try output.append("}")
  }

  /// Writes a paragraph: how many pieces it has, its label or `null`, what stands before its text where it keeps its label, its line
  /// or `null`, and its text where no row has it; one without a visible text has an empty one.
  private func write(
    _ paragraph: Paragraph, count: Int, hasText: Bool = false, to output: inout OutputBuffer
  ) throws {
    let isVisible = BeadText.isVisible(paragraph.text)
    try output.append("[\(count),")
    if let label = paragraph.label {
      try output.append(label.text, asJSONLine: ())
      try output.append(",")
      try output.append(isVisible ? label.lead : label.alone, asJSONLine: ())
    } else {
      try output.append("null,\"\"")
    }
    try output.append(",\(paragraph.place.line.map(String.init) ?? "null")")
    if hasText || !isVisible {
      try output.append(",")
      try output.append(isVisible ? paragraph.text : "", asJSONLine: ())
    }
    try output.append("]")
  }
}

extension OutputBuffer {
  /// Appends a JSON string of a text on one clean line.
  fileprivate mutating func append(_ text: String, asJSONLine: Void) throws {
    try append(byte: UInt8(ascii: "\""))
    try append(text, as: JSONLineEscape.self)
    try append(byte: UInt8(ascii: "\""))
  }
}
