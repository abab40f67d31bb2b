/// A format of documents beside plain text.
///
/// A new format is a row of ``all``, and whatever reads it.
struct DocumentFormat: Sendable {
  /// Makes passages of a file's bytes; gets the name of the file, and that of the format for its errors.
  typealias Reader = @Sendable (_ bytes: [UInt8], _ file: String, _ format: FileFormat) throws(ReadingError) -> Passages

  /// What messages call a file of it by.
  let format: FileFormat
  /// Whether the file's bytes are text, which is decoded before they are read.
  var isText = false
  /// Whether a file is of this format, by its content.
  let matches: @Sendable ([UInt8]) -> Bool
  /// What reads it.
  let reader: Reader

  /// The formats that are known, in the order in which they are tried.
  static let all = [
    DocumentFormat(format: .docx, matches: { isZIP($0, with: "word/document.xml") }, reader: WordReader.passages),
    DocumentFormat(
      format: .odt, matches: { isZIP($0, with: "application/vnd.oasis.opendocument.text") },
      reader: ODTReader.passages),
    DocumentFormat(format: .rtf, matches: { $0.starts(with: Array("{\\rtf".utf8)) }, reader: libreOffice),
    DocumentFormat(
      format: .oldWord, matches: { $0.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }, reader: libreOffice),
    // Its Arabic is often damaged: a DOCX of the same document is always better.
    DocumentFormat(format: .pdf, matches: { $0.starts(with: Array("%PDF-".utf8)) }, reader: PageText.reader),
    DocumentFormat(format: .webPage, isText: true, matches: isWebPage, reader: pandoc("html")),
  ]

  /// The format of a file by its content; `nil` for text and for what nobody knows.
  static func format(of bytes: [UInt8]) -> DocumentFormat? { all.first { $0.matches(bytes) } }

  /// The passages of a file's bytes.
  func passages(of bytes: [UInt8], file: String) throws(ReadingError) -> Passages { try reader(bytes, file, format) }

  // MARK: What reads them

  /// Each paragraph on one line, numbers of lists as text, and nothing fetched from elsewhere.
  private static func pandoc(_ format: String) -> Reader {
    ExternalProgram(name: "pandoc", package: "pandoc").reader(printing: { file in
      ["--sandbox", "--from", format, "--to", "plain", "--wrap", "none", file.path]
    })
  }

  /// Other programs lose the spaces and accented letters of RTF.
  private static let libreOffice = ExternalProgram(name: "soffice", package: "libreoffice-writer").reader(printing: {
    file in
    // A profile of its own, so that an office that is open does not take the order over.
    ["-env:UserInstallation=file://\(file.folder)/profile", "--headless", "--cat", file.path]
  })

  // MARK: What they are known by

  /// Whether a ZIP file has a member of a name, told from its directory's names.
  private static func isZIP(_ bytes: [UInt8], with member: String) -> Bool {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
    let name = Array(member.utf8)
    // The names stand in front of the members and once more at the end.
    return contains(name, in: bytes.prefix(4096)) || contains(name, in: bytes.suffix(65_536))
  }

  private static func contains(_ name: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= name.count else { return false }
    return (bytes.startIndex...(bytes.endIndex - name.count)).contains { bytes[$0...].starts(with: name) }
  }

  /// By `<!doctype html` or `<html`, first or behind an XML declaration.
  @Sendable private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return true }
    return start.hasPrefix("<?xml") && start.contains("<html")
  }
}

extension ExternalProgram {
  /// Reads a format as the lines of text that the program prints.
  func reader(printing arguments: @escaping @Sendable (TemporaryFile) -> [String]) -> DocumentFormat.Reader {
    reader(making: { program, file throws(Failure) in try program.output(arguments(file), scratch: file.folder) })
  }

  /// Reads a format as the lines of text, in UTF-8, that are made with the program.
  func reader(
    making text: @escaping @Sendable (ExternalProgram, TemporaryFile) throws(Failure) -> [UInt8]
  ) -> DocumentFormat.Reader {
    { bytes, file, format throws(ReadingError) in
      let copy = try TemporaryFile(bytes, for: file)
      defer { copy.remove() }
      let printed: [UInt8]
      do throws(Failure) { printed = try text(self, copy) } catch { throw error.cause(file, format, of: self) }
      return Passages(try TextDecoder(encoding: .utf8).decode(printed, name: file))
    }
  }
}

extension ExternalProgram.Failure {
  /// What the failure of a program to read a file means for whoever wants to read that.
  fileprivate func cause(_ file: String, _ format: FileFormat, of program: ExternalProgram) -> ReadingError {
    switch self {
    case .isMissing: .needsProgram(file: file, format: format, package: program.package)
    case .notStarted(let reason): .notStarted(file: file, program: program.name, reason: reason)
    case .failed: .unconvertible(file: file, format: format, program: program.name)
    case .tookTooLong: .tooLong(file: file, program: program.name, seconds: program.limits.seconds)
    case .tookTooMuchMemory: .tooMuchMemory(file: file, program: program.name, bytes: program.limits.memory)
    case .printedTooMuch: .tooLarge(file: file, program: program.name, bytes: program.limits.output)
    }
  }
}
