/// Why a file could not be read as a document; each case is one cause, with what to do about it.
public enum ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no such file.
  case missing(file: String)
  /// The path names a folder.
  case directory(file: String)
  /// A record of a stream names what is no regular file: standard input, a pipe, a device.
  case irregular(file: String)
  /// The file may not be read, or reading failed.
  case unreadable(file: String, reason: String)
  /// The file is written by the run that is to read it.
  case isWritten(file: String)
  /// The file is larger than any document, in bytes, or never ends.
  case oversized(file: String, most: Int)
  /// The file has no text in it.
  case empty(file: String)
  /// The file is not text: a NUL byte stands at `byte`.
  case binary(file: String, byte: Int)
  /// A binary format that no program is known for here.
  case needsConversion(file: String, format: String)
  /// The program that reads the format is not installed.
  case needsProgram(file: String, format: String, package: String)
  /// The program that reads the format is there, and the system would not start it.
  case notStarted(file: String, program: String, reason: String)
  /// The program that reads the format could not read the file.
  case unconvertible(file: String, format: String, program: String)
  /// The program that reads the format was stopped.
  case tooLong(file: String, program: String, seconds: Int)
  /// The program that reads the format wanted more memory than it may have, in bytes.
  case tooMuchMemory(file: String, program: String, bytes: Int)
  /// The program that reads the format printed more text than any document has.
  case tooLarge(file: String, program: String, bytes: Int)
  /// The bytes fit no encoding that French or Arabic is written in; the first that does not fit is at `byte`.
  case undecodable(file: String, encoding: String, byte: Int)
  /// An encoding name that is not known.
  case unknownEncoding(name: String)
  /// The file is XML and damaged or not whole; lines count from 1.
  case malformed(file: String, line: Int, reason: String)
  /// The file of a bitext lacks French, Arabic or both; `languages` are those it has.
  case otherLanguages(file: String, languages: [String])
  /// No pair of a French and an Arabic text is in the file.
  case noPairs(file: String)
  /// A line of a list of pairs does not name two files.
  case noPair(file: String, line: Int)
  /// The text is in neither language.
  case unknownLanguage(file: String)

  /// A sentence that names the file, the place where that helps, and what to do.
  public var description: String {
    switch self {
    case .missing(let file):
      "\(file): there is no such file; check the path"
    case .directory(let file):
      "\(file): this is a folder; name a text file in it"
    case .irregular(let file):
      "\(file): not a regular file; records name files alone, no standard input, pipe or device"
    case .unreadable(let file, let reason):
      "\(file): cannot be read (\(reason)); check its permissions"
    case .isWritten(let file):
      "\(file): this file is written by the same run; give the output another name"
    case .oversized(let file, let most):
      "\(file): larger than \(most >> 20) MiB; no document is: divide it"
    case .empty(let file):
      "\(file): there is no text in it; if it is a scan, run text recognition first"
    case .binary(let file, let byte):
      "\(file): not a text file (byte \(byte) is NUL); save it as plain text, UTF-8"
    case .needsConversion(let file, let format):
      "\(file): this is \(format); save it as DOCX or as plain text first"
    case .needsProgram(let file, let format, let package):
      "\(file): this is \(format); install \(package) so that it can be read (apt install \(package)), or save it as plain text"
    case .notStarted(let file, let program, let reason):
      "\(file): \(program) could not be started (\(reason)); try again when less is running"
    case .unconvertible(let file, let format, let program):
      "\(file): \(program) cannot read it although it looks like \(format); it may be damaged: save it anew, or as plain text"
    case .tooLong(let file, let program, let seconds):
      "\(file): \(program) was stopped after \(seconds) seconds; save the document as plain text"
    case .tooMuchMemory(let file, let program, let bytes):
      "\(file): \(program) needed more than the \(bytes >> 20) MiB of memory that it may have; divide the document, or save it as plain text"
    case .tooLarge(let file, let program, let bytes):
      "\(file): \(program) was stopped after \(bytes) bytes of text; divide the document"
    case .undecodable(let file, let encoding, let byte):
      "\(file): byte \(byte) is not valid \(encoding); name the right one with --encoding or save it as UTF-8"
    case .unknownEncoding(let name):
      "unknown encoding '\(name)'; known are \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))"
    case .malformed(let file, let line, let reason):
      "\(file): line \(line): \(reason); the file is damaged or was cut off: export it anew"
    case .otherLanguages(let file, let languages):
      "\(file): no unit is both in French (fr) and in Arabic (ar); its languages are \(Self.listed(languages)): give another file"
    case .noPairs(let file):
      "\(file): found no pair of a French and an Arabic text; give a TMX or XLIFF file, or a table with tabs"
    case .noPair(let file, let line):
      "\(file): line \(line) does not name a French and an Arabic file with a tab between them"
    case .unknownLanguage(let file):
      "\(file): found neither French nor Arabic text in it; check that it is the right file and encoding"
    }
  }

  /// The first names of a list, and how many there are if it is long.
  private static func listed(_ names: [String]) -> String {
    let most = 12
    let beginning = names.prefix(most).map { DisplayText.excerpt(of: $0, width: 40) }.joined(separator: ", ")
    return names.count > most ? "\(beginning) and \(names.count - most) others" : beginning
  }
}
