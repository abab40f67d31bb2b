/// A key of the lines that ``JSONLFormat`` writes, and its value.
///
/// Of a side that is missing the text and the label are `""`, the paragraphs `[]` and the line is 0; where the document has no
/// lines it is `null`. `evidence` has the
/// nats of all ``Evidences`` by name, 0 for those that say nothing of the bead, and of its ``Reason/shape``; they are
/// `null` if the alignment has no ``Bead/reasons``. `shared` has the values that are shared, for the kinds that weigh any; in
/// one text a kind, since readers that infer types from the first file take lists that are all empty there for lists of
/// nulls, and fail on the next file.
struct JSONLField: Sendable {
  /// A bead with all that its line tells.
  struct Line {
    let name: String
    let bead: Bead
    let text: BeadText
    let alignment: Alignment
    let options: WritingOptions

    var source: Paragraph? { bead.source.first.map { alignment.source.paragraphs[$0] } }
    var target: Paragraph? { bead.target.first.map { alignment.target.paragraphs[$0] } }
  }

  /// The key.
  let name: String
  /// Writes the value.
  let write: @Sendable (Line, inout OutputBuffer) throws -> Void

  private init(_ name: String, write: @escaping @Sendable (Line, inout OutputBuffer) throws -> Void) {
    self.name = name
    self.write = write
  }

  /// All keys, in order.
  static let all: [JSONLField] = [
    JSONLField("id") { try $1.append(jsonLine: [$0.name]) },
    JSONLField("translation") { line, output in
      try output.append(members: [
        (line.options.sourceLanguage, { try $0.append(jsonLine: line.text.source) }),
        (line.options.targetLanguage, { try $0.append(jsonLine: line.text.target) }),
      ])
    },
    JSONLField("confidence") { try $1.append(probability: $0.bead.confidence) },
    JSONLField("bead") { try $1.append(jsonLine: [$0.bead.shapeName]) },
    JSONLField("src_par") { try $1.append(numbersOf: $0.bead.source, in: $0.alignment.source) },
    JSONLField("trg_par") { try $1.append(numbersOf: $0.bead.target, in: $0.alignment.target) },
    JSONLField("src_label") { try $1.append(jsonLine: [$0.source?.label?.text ?? ""]) },
    JSONLField("trg_label") { try $1.append(jsonLine: [$0.target?.label?.text ?? ""]) },
    JSONLField("src_line") { try $1.append(lineOf: $0.source) },
    JSONLField("trg_line") { try $1.append(lineOf: $0.target) },
    JSONLField("crossing") { try $1.append($0.bead.isCrossing ? "true" : "false") },
    JSONLField("evidence") { line, output in
      let reasons = line.bead.reasons
      let kinds = Evidences.all.map { $0.name } + [Reason.shape]
      try output.append(
        members: kinds.map { kind in
          let nats = reasons.isEmpty ? nil : reasons.first { $0.kind == kind }?.nats ?? 0
          return (kind, { try $0.append(nats.map { AlignmentSummary.fixed($0, decimals: 2) } ?? "null") })
        })
    },
    JSONLField("shared") { line, output in
      let kinds = Evidences.all.filter { $0.values != nil }.map { $0.name }
      try output.append(
        members: kinds.map { kind in
          let shared = line.bead.reasons.first { $0.kind == kind }?.shared ?? []
          return (kind, { try $0.append(jsonLine: [shared.joined(separator: "; ")]) })
        })
    },
  ]
}

extension OutputBuffer {
  /// Appends a JSON object.
  mutating func append(members: [(key: String, value: (inout OutputBuffer) throws -> Void)]) throws {
    try append("{")
    for (index, member) in members.enumerated() {
      if index > 0 { try append(",") }
      try append(json: member.key)
      try append(":")
      try member.value(&self)
    }
    try append("}")
  }

  /// Appends the numbers of paragraphs, or of those that sentences are part of, counted from 1, as a JSON array.
  mutating func append(numbersOf units: Range<Int>, in document: Document) throws {
    try append("[" + document.paragraphNumbers(of: units).map(String.init).joined(separator: ",") + "]")
  }

  /// Appends the line of a paragraph: `null` if it has none, 0 if there is no paragraph.
  fileprivate mutating func append(lineOf paragraph: Paragraph?) throws {
    guard let paragraph else { return try append(0) }
    try append(jsonNumber: paragraph.place.line)
  }

  /// Appends texts, cleaned and with one space between them, as one JSON string.
  mutating func append(jsonLine texts: [String]) throws {
    try append("\"")
    try append(joined: texts, as: JSONLineEscape.self)
    try append("\"")
  }
}
