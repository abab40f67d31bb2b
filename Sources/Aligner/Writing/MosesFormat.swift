/// A pair of text files as trainers of machine translation read them: one segment a line, line answering to line.
///
/// The files are named by the two languages, `corpus.fr` and `corpus.ar`. A segment is on one line and never empty; beads
/// that lack a side are left out.
public struct MosesFormat: OutputFormat {
  public static let name = "moses"
  public static let fileExtensions: [String] = []
  public static let summary = Message.moses
  public static let canHoldUnpaired = false
  public static let hasColumns = false

  private let options: WritingOptions

  public static func fileEndings(_ options: WritingOptions) -> [String] {
    ["." + options.sourceLanguage, "." + options.targetLanguage]
  }

  public init(options: WritingOptions) {
    self.options = options
  }

  public mutating func writeHead(to output: inout OutputBuffer) throws {}

  public mutating func write(_ alignment: Alignment, to output: inout OutputBuffer) throws {
    for bead in alignment.beads where options.writes(bead) && !bead.isUnpaired {
      let text = BeadText(bead, of: alignment, keepsLabels: options.keepsLabels)
      guard text.isPaired else { continue }
      try output.append(joined: options.file == 0 ? text.source : text.target, as: TSVEscape.self)
      try output.append(byte: UInt8(ascii: "\n"))
    }
  }

  public mutating func writeTail(to output: inout OutputBuffer) throws {}
}
