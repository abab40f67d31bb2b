/// A way to write the answers to the records of a stream: one bead a line, or one line that says why there is none.
///
/// All lines have the same fields, and behind them what the record has for them to repeat. Each line begins with the name of its
/// record; so what has been answered can be told from the output alone. A new format is a type that conforms, in a file of its
/// own, and a line in ``AnswerFormats``.
package protocol AnswerFormat: Sendable {
  /// The name on the command line.
  static var name: String { get }
  /// The extensions of file names that mean this format, without the dot.
  static var fileExtensions: [String] { get }
  /// What it is for, in a few words.
  static var summary: Message { get }

  /// Makes a writer.
  /// - Parameter columns: the names of all that records have for their answers to repeat; `nil` if each has its own.
  init(options: WritingOptions, columns: [String]?)

  /// The names of the fields that its lines have of their own.
  var names: [String] { get }

  /// The first line with its line feed; empty if there is none.
  var header: [UInt8] { get }

  /// Writes a bead as a line.
  func write(_ line: AnswerLine, to output: inout OutputBuffer) throws

  /// Writes a line that says why a record has no other answer.
  func write(_ error: RecordError, of record: AnsweredRecord, to output: inout OutputBuffer) throws

  /// The name of a record as its lines have it.
  func written(_ id: RecordID) -> [UInt8]

  /// The name of a record as one of its lines has it; `nil` if it is no such line.
  func writtenID(in line: [UInt8]) -> ArraySlice<UInt8>?
}

/// What the lines of an answer repeat of its record.
package struct AnsweredRecord: Sendable {
  /// The name.
  package var id: RecordID
  /// All that is no name and no text.
  package var passed = PassedFields()
  /// The line of the stream that it is, where nothing else tells which record is meant; else `nil`, so that the answer does not depend on
  /// where a stream was divided.
  private let line: Int?

  /// Makes what is repeated.
  /// - Parameter line: the line of the stream, from 1.
  package init(id: RecordID, passed: PassedFields = PassedFields(), line: Int? = nil) {
    self.id = id
    self.passed = passed
    self.line = id == .none ? line : nil
  }

  /// What its answer says of an error: in English, since answers are for programs.
  func sentence(of error: RecordError) -> String {
    (line.map { Message.inLine($0, error.message) } ?? error.message).english
  }
}

/// A bead with all that its line tells.
package struct AnswerLine {
  let bead: Bead
  let text: BeadText
  let pair: Pair

  /// What all lines of an answer have in common: shared, since each field of each line is handed all of it.
  final class Pair: Sendable {
    let record: AnsweredRecord
    let alignment: Alignment

    init(_ record: AnsweredRecord, _ alignment: Alignment) {
      self.record = record
      self.alignment = alignment
    }
  }

  /// Calls `body` with the line of each bead that says something on both sides.
  package static func forEach(
    of alignment: Alignment, _ record: AnsweredRecord, _ options: WritingOptions, _ body: (AnswerLine) throws -> Void
  ) rethrows {
    let pair = Pair(record, alignment)
    for bead in alignment.beads where !bead.isUnpaired {
      let text = BeadText(bead, of: alignment, keepsLabels: options.keepsLabels)
      if text.isPaired { try body(AnswerLine(bead: bead, text: text, pair: pair)) }
    }
  }
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
