/// A way in which a stream holds document pairs, one a line.
///
/// A new format is a type that conforms, in a file of its own, and a line in ``RecordFormats``.
public protocol RecordFormat: Sendable {
  /// The name on the command line.
  static var name: String { get }
  /// What it is, in a few words.
  static var summary: String { get }
  /// Whether the first line names the fields of the others.
  static var hasHeader: Bool { get }

  /// Makes a reader.
  /// - Parameters:
  ///   - header: the first line, if ``hasHeader``.
  ///   - isBase64: whether texts are written in Base64.
  /// - Throws: ``StreamError`` if no record could be read with that header.
  init(header: [UInt8], isBase64: Bool) throws(StreamError)

  /// Reads the record of a line; what is wrong with it is part of the record.
  func record(in line: [UInt8]) -> BatchRecord

  /// The name of the record of a line, the same as that of ``record(in:)``, without decoding its texts.
  func id(in line: [UInt8]) -> RecordID
}

/// The formats of streams that are known; each is one line here.
public enum RecordFormats {
  /// All formats, the default first.
  public static let all: [any RecordFormat.Type] = [
    JSONRecordFormat.self,
    TableRecordFormat.self,
  ]

  /// The format of a name.
  public static func named(_ name: String) -> (any RecordFormat.Type)? {
    all.first { $0.name == name.lowercased() }
  }
}

/// Why a stream cannot be read or gone on with.
public enum StreamError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The header of a table has no column of that name.
  case missingColumn(name: String)
  /// The header of a table has a column twice.
  case columnTwice(name: String)
  /// What is to be gone on with was not made from this input: the records are called differently.
  case foreignOutput(record: Int)

  /// A sentence that says what to do.
  public var description: String {
    switch self {
    case .missingColumn(let name):
      "the header of the table has no column \(name); a table has id, fr and ar, or id, fr_path and ar_path"
    case .columnTwice(let name): "the header of the table has the column \(name) twice; give one another name"
    case .foreignOutput(let record):
      "the output that is there was not made from this input: they differ at record \(record); "
        + "give the same input, or run without --resume"
    }
  }
}
