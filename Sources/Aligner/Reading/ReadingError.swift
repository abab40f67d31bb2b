/// Why a file could not be read as a document; each case is one cause, with what to do about it.
public enum ReadingError: Error, Sendable, Hashable {
  /// There is no such file.
  case missing(file: String)
  /// The path names a folder.
  case directory(file: String)
  /// A record of a stream names what is no regular file: standard input, a pipe, a device.
  case irregular(file: String)
  /// The file may not be read, or reading failed.
  case unreadable(file: String, reason: String)
  /// What is in a folder cannot be told.
  case unlistable(folder: String)
  /// There is no place for the copy that a program is to read.
  case noTemporaryFile(file: String, folder: String)
  /// The file is written by the run that is to read it.
  case isWritten(file: String)
  /// The file is larger than any document, in bytes, or never ends.
  case oversized(file: String, most: Int)
  /// The file has no text in it.
  case empty(file: String)
  /// The fonts of the file do not tell which letters are written with them.
  case withoutCodes(file: String)
  /// The file is not text: a NUL byte stands at `byte`.
  case binary(file: String, byte: Int)
  /// The file is of a format that is read, and damaged or not whole.
  case damaged(file: String, format: FileFormat)
  /// The file may not be read without a password.
  case protected(file: String, format: FileFormat)
  /// What is packed in the file is larger than any document, in bytes.
  case unpacksToTooMuch(file: String, most: Int)
  /// A binary format that no program is known for here.
  case needsConversion(file: String, format: FileFormat)
  /// A document where a table is wanted, as a list or a glossary is.
  case needsTable(file: String, format: FileFormat)
  /// The Arabic of the table has become question marks.
  case lostLetters(file: String)
  /// There are more files in the folder than any folder of documents has.
  case tooManyFiles(folder: String, most: Int)
  /// The program that reads the format is not installed.
  case needsProgram(file: String, format: FileFormat, package: String)
  /// The program that reads the format is there, and the system would not start it.
  case notStarted(file: String, program: String, reason: String)
  /// The program that reads the format could not read the file.
  case unconvertible(file: String, format: FileFormat, program: String)
  /// The program that reads the format was stopped.
  case tooLong(file: String, program: String, seconds: Int)
  /// The program that reads the format wanted more memory than it may have, in bytes.
  case tooMuchMemory(file: String, program: String, bytes: Int)
  /// The program that reads the format printed more text than any document has.
  case tooLarge(file: String, program: String, bytes: Int)
  /// The bytes fit no encoding that French or Arabic is written in; the first that does not fit is at `byte`.
  case undecodable(file: String, encoding: String, byte: Int)
  /// The bytes are those of a text that was encoded twice.
  case encodedTwice(file: String)
  /// An encoding name that is not known.
  case unknownEncoding(name: String)
  /// The file is XML and damaged or not whole; lines count from 1.
  case malformed(file: String, line: Int, fault: XMLFault)
  /// A line of a catalogue of gettext is none, or a string on it does not end; lines count from 1.
  case badCatalogue(file: String, line: Int)
  /// A line of a file of JSON Lines is no object with a translation; lines count from 1.
  case noTranslation(file: String, line: Int)
  /// The file of a bitext lacks French, Arabic or both; `languages` are those it has.
  case otherLanguages(file: String, languages: [String])
  /// No pair of a French and an Arabic text is in the file.
  case noPairs(file: String)
  /// A line of a list of pairs does not name two files.
  case noPair(file: String, line: Int)
  /// The text is in neither language.
  case unknownLanguage(file: String)
  /// The text is in another language of the same script.
  case foreignLanguage(file: String, takenFor: Language, ForeignLanguage)
  /// Both of two documents are in one language.
  case oneLanguage(file: String, other: String, language: Language)
}

extension ReadingError {
  /// Whether it is that a language could not be told, or is not the one that is wanted.
  package var isAboutLanguages: Bool {
    switch self {
    case .unknownLanguage, .foreignLanguage, .oneLanguage: true
    default: false
    }
  }

  /// Whether the text is in a language that is neither French nor Arabic.
  package var isInForeignLanguage: Bool {
    if case .foreignLanguage = self { return true }
    return false
  }
}

/// What is wrong with an XML file.
public enum XMLFault: Error, Sendable, Hashable {
  /// The file ends within an element.
  case endsWithin(element: String)
  /// There is no element.
  case noElement
  /// A tag has no name.
  case namelessTag
  /// An end tag stands where that of another element should, or none at all.
  case wrongEnd(element: String, expected: String?)
  /// A tag, comment, declaration or CDATA section does not end.
  case endless(Piece)
  /// A reference stands for what is in another file.
  case entityOfAnotherFile(String)
  /// A reference stands for itself, or for more text than any document has.
  case endlessEntity(String)

  /// What has an end of its own.
  public enum Piece: Sendable, Hashable {
    case tag, comment, declaration, characterData
  }
}
