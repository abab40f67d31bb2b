/// A format of documents that a program can turn into text.
///
/// A new format is a type that conforms, in a file of its own, and a line in ``DocumentFormats``.
public protocol DocumentFormat: SendableMetatype {
  /// What a file of it is called, with its article: `a DOCX file`.
  static var name: String { get }
  /// The program that reads it.
  static var program: ExternalProgram { get }
  /// The file's bytes are text, which is decoded before the program gets it; false unless a format says otherwise.
  static var isText: Bool { get }

  /// Whether a file is of this format, by its content.
  static func matches(_ bytes: [UInt8]) -> Bool

  /// What the program is called with to print the text of a file as UTF-8.
  /// - Parameter file: the file; the folder that it is alone in goes with it.
  static func arguments(for file: TemporaryFile) -> [String]

  /// The text of a file, as UTF-8: what the program prints unless a format says otherwise.
  static func output(for file: TemporaryFile) throws(ExternalProgram.Failure) -> [UInt8]
}

extension DocumentFormat {
  public static var isText: Bool { false }

  public static func output(for file: TemporaryFile) throws(ExternalProgram.Failure) -> [UInt8] {
    try program.output(arguments(for: file), scratch: file.folder)
  }

  /// What `pandoc` is called with: each paragraph on one line, numbers of lists as text, and nothing fetched from elsewhere.
  static func pandocArguments(from reader: String, _ file: TemporaryFile) -> [String] {
    ["--sandbox", "--from", reader, "--to", "plain", "--wrap", "none", file.path]
  }

  /// The text of a file's bytes, as UTF-8.
  static func text(of bytes: [UInt8], name: String) throws(ReadingError) -> [UInt8] {
    let file = try TemporaryFile(bytes, for: name)
    defer { file.remove() }
    do {
      return try output(for: file)
    } catch {
      switch error {
      case .isMissing: throw .needsProgram(file: name, format: Self.name, package: program.package)
      case .notStarted(let reason): throw .notStarted(file: name, program: program.name, reason: reason)
      case .failed: throw .unconvertible(file: name, format: Self.name, program: program.name)
      case .tookTooLong: throw .tooLong(file: name, program: program.name, seconds: program.limits.seconds)
      case .tookTooMuchMemory: throw .tooMuchMemory(file: name, program: program.name, bytes: program.limits.memory)
      case .printedTooMuch: throw .tooLarge(file: name, program: program.name, bytes: program.limits.output)
      }
    }
  }
}

/// The formats that are known beside plain text; each is one line here.
public enum DocumentFormats {
  /// All formats, in the order in which they are tried.
  public static let all: [any DocumentFormat.Type] = [
    DOCXFormat.self,
    ODTFormat.self,
    RTFFormat.self,
    OldWordFormat.self,
    PDFFormat.self,
    WebPageFormat.self,
  ]

  /// The format of a file by its content; `nil` for text and for what nobody knows.
  static func format(of bytes: [UInt8]) -> (any DocumentFormat.Type)? { all.first { $0.matches(bytes) } }

  /// Whether a ZIP file has a member of a name, told from its directory's names.
  static func isZIP(_ bytes: [UInt8], with member: String) -> Bool {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
    let name = Array(member.utf8)
    // The names stand in front of the members and once more at the end.
    return contains(name, in: bytes.prefix(4096)) || contains(name, in: bytes.suffix(65_536))
  }

  private static func contains(_ name: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= name.count else { return false }
    return (bytes.startIndex...(bytes.endIndex - name.count)).contains { bytes[$0...].starts(with: name) }
  }
}
