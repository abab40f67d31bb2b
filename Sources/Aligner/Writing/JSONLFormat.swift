/// JSON Lines for data sets and scripts: one bead a line, with the evidence behind it.
///
/// ```json
/// {"id":"rapport.fr/12.","translation":{"fr":"…","ar":"…"},"confidence":0.9998,"bead":"1-1","src_par":[14],…,
///  "evidence":{"label":6.20,"numerals":11.04,…,"shape":-0.10},"shared":{"numerals":"2254; 2328","dates":"",…}}
/// ```
///
/// Every line has the same keys in the same order, with values of the same types: of a side that is missing, text and label
/// are `""`, the paragraphs `[]` and the line is 0; of a document without lines the line is `null`. Paragraphs are counted
/// from 1. `evidence` has the nats of each kind, and `shared` which values were found on both sides; without
/// ``Bead/reasons`` the nats are `null`.
public struct JSONLFormat: OutputFormat {
  public static let name = "jsonl"
  public static let fileExtensions = ["jsonl", "ndjson"]
  public static let summary = Message.jsonl(keys: JSONLField.all.map(\.name))
  public static let canHoldUnpaired = true
  public static let hasColumns = false
  public static let showsReasons = true

  private let options: WritingOptions
  private var names = UnitNames()

  public init(options: WritingOptions) {
    self.options = options
  }

  public mutating func writeHead(to output: inout OutputBuffer) throws {}

  public mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    for bead in alignment.beads {
      if bead.isUnpaired, !options.includesUnpaired { continue }
      // The name is taken before anything is left out: which beads are written must not rename the others.
      let name =
        bead.source.isEmpty
        ? names.name(of: bead.target.lowerBound, in: alignment.target)
        : names.name(of: bead.source.lowerBound, in: alignment.source)
      let text = BeadText(bead, of: alignment, keepsLabels: options.keepsLabels)
      guard options.writes(bead), text.isPaired || options.includesUnpaired else { continue }
      let line = JSONLField.Line(name: name, bead: bead, text: text, alignment: alignment, options: options)
      try output.append(members: JSONLField.all.map { field in (field.name, { try field.write(line, &$0) }) })
      try output.append(byte: UInt8(ascii: "\n"))
    }
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {}
}
