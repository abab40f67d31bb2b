/// A format of documents beside plain text.
///
/// A new format is a row of ``all`` and whatever reads it, and what it is known by (`FormatGuess`).
struct DocumentFormat: Sendable {
  /// Makes passages of a file's bytes; gets the name of the file, and that of the format for its errors.
  typealias Reader = @Sendable (_ bytes: [UInt8], _ file: String, _ format: FileFormat) throws(ReadingError) -> Passages

  /// What messages call a file of it by.
  let format: FileFormat
  /// What reads it.
  let reader: Reader

  /// The formats that are read.
  static let all = [
    DocumentFormat(format: .docx, reader: WordReader.passages),
    DocumentFormat(format: .odt, reader: ODTReader.passages),
    DocumentFormat(format: .flatODT, reader: ODTReader.flatPassages),
    DocumentFormat(format: .rtf, reader: WordConversion.passages),
    DocumentFormat(format: .oldWord, reader: WordConversion.passages),
    DocumentFormat(format: .pdf, reader: PDFReader.reader),
    DocumentFormat(format: .webPage, reader: WebPage.reader),
    DocumentFormat(format: .xliffPackage, reader: XLIFFPackage.passages),
  ]

  /// Whether files of a format are read as documents.
  static func isRead(_ format: FileFormat) -> Bool { all.contains { $0.format == format } }

  /// What a file that is known to be something holds.
  /// - Throws: also where nothing reads such files, or nothing can read this one.
  static func passages(
    of bytes: [UInt8], _ guess: FormatGuess, file: String
  ) throws(ReadingError) -> Passages {
    if let cause = guess.cause(in: file) { throw cause }
    guard let row = all.first(where: { $0.format == guess.format }) else {
      throw .needsConversion(file: file, format: guess.format)
    }
    return try row.passages(of: bytes, file: file)
  }

  /// The passages of a file's bytes.
  func passages(of bytes: [UInt8], file: String) throws(ReadingError) -> Passages { try reader(bytes, file, format) }
}

extension ExternalProgram {
  /// Reads a format as the lines of text, in UTF-8, that are made with the program.
  func reader(
    making text: @escaping @Sendable (ExternalProgram, TemporaryFile) throws(Failure) -> [UInt8]
  ) -> DocumentFormat.Reader {
    { bytes, file, format throws(ReadingError) in
      let printed = try output(of: bytes, file, format, making: text)
      return Passages(try TextDecoder(encoding: .utf8).decode(printed, name: file))
    }
  }

  /// What is made with the program of a file's bytes, which it gets as a file of its own.
  func output(
    of bytes: [UInt8], _ file: String, _ format: FileFormat,
    making output: (ExternalProgram, TemporaryFile) throws(Failure) -> [UInt8]
  ) throws(ReadingError) -> [UInt8] {
    let copy = try TemporaryFile(bytes, for: file)
    defer { copy.remove() }
    do throws(Failure) { return try output(self, copy) } catch { throw error.cause(file, format, of: self) }
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
