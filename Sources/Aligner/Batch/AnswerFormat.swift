/// A way to write the answers to the records of a stream: one bead a line, or one line that says why there is none.
///
/// Each record has a line at least, and each line begins with the name of its record; so what has been answered can be told
/// from the output alone. A new format is a type that conforms, in a file of its own, and a line in ``AnswerFormats``.
package protocol AnswerFormat: Sendable {
  /// The name on the command line.
  static var name: String { get }
  /// The extensions of file names that mean this format, without the dot.
  static var fileExtensions: [String] { get }
  /// What it is for, in a few words.
  static var summary: Message { get }

  /// Makes a writer.
  init(options: WritingOptions)

  /// The first line with its line feed; empty if there is none.
  var header: [UInt8] { get }

  /// Writes the beads of an alignment that are wanted, one a line; nothing if there are none.
  func write(_ alignment: Alignment, of id: RecordID, to output: inout OutputBuffer) throws

  /// Writes a line that says why a record has no other answer.
  func write(_ error: RecordError, of id: RecordID, to output: inout OutputBuffer) throws

  /// The name of a record as its lines have it.
  func written(_ id: RecordID) -> [UInt8]

  /// The name of a record as one of its lines has it; `nil` if it is no such line.
  func writtenID(in line: [UInt8]) -> ArraySlice<UInt8>?
}

/// The formats of answers that are known; each is one line here.
package enum AnswerFormats: Registry {
  package static let noun = "format"
  /// All formats, the default first.
  package static let all: [any AnswerFormat.Type] = [
    JSONAnswerFormat.self,
    TableAnswerFormat.self,
  ]

  package static func title(of format: any AnswerFormat.Type) -> RegistryTitle {
    RegistryTitle(format.name, fileExtensions: format.fileExtensions)
  }
}

extension AnswerFormat {
  /// Calls `body` with each bead that is wanted and its texts.
  func forEachBead(
    of alignment: Alignment, _ options: WritingOptions, _ body: (Bead, BeadText) throws -> Void
  ) rethrows {
    for bead in alignment.beads where !bead.isUnpaired && options.writes(bead) {
      let text = BeadText(bead, of: alignment, keepsLabels: options.keepsLabels)
      if text.isPaired { try body(bead, text) }
    }
  }
}
