/// The beads as a links file: the pieces of both documents, what a person has said of each bead, and what tells whether the documents
/// are still the same.
///
/// ``LinksFile`` reads it. All beads are there, unpaired ones too; those that a filter drops have the state `out`.
public struct LinksFormat: OutputFormat {
  public static let name = "links"
  public static let fileExtensions = ["links"]
  public static let summary = Message.links
  public static let canHoldUnpaired = false
  public static let hasColumns = false
  public static let needsPieces = true

  public init(options: WritingOptions) {}

  public mutating func writeHead(to output: inout OutputBuffer) throws {
    try output.append(LinksFile.Column.allCases.map(\.rawValue).joined(separator: "\t") + "\n")
  }

  public mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    let source = alignment.source.pieces ?? DocumentPieces(of: alignment.source)
    let target = alignment.target.pieces ?? DocumentPieces(of: alignment.target)
    for bead in alignment.beads {
      let pieces = (source.pieces(of: bead.source), target.pieces(of: bead.target))
      try output.append("\(Self.list(pieces.0))\t\(Self.list(pieces.1))\t")
      try output.append("\(bead.filter == nil ? bead.state : .out)\t")
      try output.append(probability: bead.confidence)
      try output.append("\t\(Self.hex(source.hash(of: pieces.0)))-\(Self.hex(target.hash(of: pieces.1)))")
      try output.append("\t\(Self.counts(bead.source, source))\t\(Self.counts(bead.target, target))\n")
    }
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {}

  private static func list(_ pieces: Range<Int>) -> String { pieces.map { "\($0 + 1)" }.joined(separator: ",") }

  private static func counts(_ paragraphs: Range<Int>, _ pieces: DocumentPieces) -> String {
    paragraphs.map { "\(pieces.starts[$0 + 1] - pieces.starts[$0])" }.joined(separator: ",")
  }

  /// Eight hexadecimal digits.
  static func hex(_ hash: UInt32) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
