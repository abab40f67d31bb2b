/// A way in which a stream holds document pairs, one a line.
///
/// A new format is a type that conforms, in a file of its own, and a line in ``RecordFormats``.
package protocol RecordFormat: Sendable {
  /// The name on the command line.
  static var name: String { get }
  /// The extensions of file names that mean this format, without the dot.
  static var fileExtensions: [String] { get }
  /// What it is, in a few words.
  static var summary: Message { get }
  /// Whether the first line names the fields of the others.
  static var hasHeader: Bool { get }

  /// Makes a reader.
  /// - Parameters:
  ///   - header: the first line, if ``hasHeader``.
  ///   - isBase64: whether texts are written in Base64.
  /// - Throws: ``StreamError`` if no record could be read with that header.
  init(header: [UInt8], isBase64: Bool) throws(StreamError)

  /// The names of all that its records have for the answers to repeat; `nil` if each has its own.
  var columns: [String]? { get }

  /// Reads the record of a line; what is wrong with it is part of the record.
  func record(in line: [UInt8]) -> BatchRecord

  /// The name of the record of a line, the same as that of ``record(in:)``, without decoding its texts.
  func id(in line: [UInt8]) -> RecordID
}

/// The formats of streams that are known; each is one line here.
package enum RecordFormats: Registry {
  package static let noun = "input"
  /// All formats, the default first.
  package static let all: [any RecordFormat.Type] = [
    JSONRecordFormat.self,
    TableRecordFormat.self,
  ]

  package static func title(of format: any RecordFormat.Type) -> RegistryTitle {
    RegistryTitle(format.name, fileExtensions: format.fileExtensions)
  }
}

/// Why a stream cannot be read or gone on with.
package enum StreamError: ExplainedError, Sendable, Hashable {
  /// It holds no lines of text, but has first to be made such.
  case foreignContainer(StreamContainer, file: String)
  /// The header of a table has no column of that name.
  case missingColumn(name: String)
  /// The header of a table has a column twice.
  case columnTwice(name: String)
  /// What is to be gone on with was not made from this input: the records are called differently.
  case foreignOutput(record: Int)
  /// What is to be gone on with was made with other options.
  case otherOptions

  /// A sentence that says what to do.
  package var message: Message {
    switch self {
    case .foreignContainer(let container, let file): .isContainer(container.title, container.unpacking(file))
    case .missingColumn(let name): .missingColumn(name)
    case .columnTwice(let name): .columnTwice(name)
    case .foreignOutput(let record): .foreignOutput(record)
    case .otherOptions: .otherOptions
    }
  }
}
