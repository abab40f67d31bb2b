import Foundation
import Testing

@testable import Aligner

/// Each input that is no text is refused with a sentence of its own.
@Suite struct ReadingErrorTests {
  private func error(_ bytes: [UInt8], encoding: TextEncoding? = nil) -> ReadingError? {
    do {
      _ = try TextDecoder(encoding: encoding).decode(bytes, name: "note.txt")
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      [], [0x20, 0x0A, 0x0D, 0x0A, 0x09], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFF, 0xFE, 0x20, 0x00], [0x0C],
    ] as [[UInt8]])
  func aFileWithoutTextIsEmpty(bytes: [UInt8]) {
    #expect(error(bytes) == .empty(file: "note.txt"))
  }

  @Test func aNulByteIsNoText() {
    #expect(error(Array("abc\u{0}def".utf8)) == .binary(file: "note.txt", byte: 3))
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], .zip), ([0x1F, 0x8B, 0x08], .gzip),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], .picture), ([0xFF, 0xD8, 0xFF, 0xE0], .picture),
    ] as [([UInt8], FileFormat)], TextEncoding.allCases.map(Optional.some) + [nil])
  func aKnownFormatIsNamedWhateverTheEncoding(file: ([UInt8], FileFormat), encoding: TextEncoding?) {
    #expect(error(file.0, encoding: encoding) == .needsConversion(file: "note.txt", format: file.1))
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], .utf8, 1), ([0x61, 0xC3], .utf8, 1), ([0xC0, 0xAF, 0x61], .utf8, 0),
      ([0xED, 0xA0, 0x80], .utf8, 0), ([0xEF, 0xBB, 0xBF, 0x61, 0x80], .utf8, 4),
      ([0x61, 0x00, 0x62], .utf16LittleEndian, 2), ([0x61, 0x00, 0x00, 0xD8, 0x61, 0x00], .utf16LittleEndian, 2),
      ([0x00, 0x61, 0xDC, 0x00], .utf16BigEndian, 2), ([0x61, 0x81], .windows1252, 1),
      ([0x61, 0x62, 0xA1], .iso88596, 2),
    ] as [([UInt8], TextEncoding, Int)])
  func whatDoesNotFitIsNamedByItsByte(bytes: [UInt8], encoding: TextEncoding, byte: Int) {
    #expect(
      error(bytes, encoding: encoding) == .undecodable(file: "note.txt", encoding: encoding.rawValue, byte: byte))
  }

  @Test func anUnknownEncodingIsToldTheKnownOnes() {
    let error = #expect(throws: ReadingError.self) { try TextEncoding(name: "ebcdic") }
    #expect(error == .unknownEncoding(name: "ebcdic"))
    for encoding in TextEncoding.allCases { #expect(error?.description.contains(encoding.rawValue) == true) }
  }

  @Test func whatIsNotThereOrIsAFolderIsTold() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("reading-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let missing = folder.appendingPathComponent("absent.txt").path
    #expect(throws: ReadingError.missing(file: missing)) { try FileReader.read(path: missing) }
    #expect(throws: ReadingError.directory(file: folder.path)) { try FileReader.read(path: folder.path) }
    let file = folder.appendingPathComponent("présent.txt")
    try Data("Bonjour".utf8).write(to: file)
    let source = try FileReader.read(path: file.path)
    #expect((source.name, source.bytes) == (file.path, Array("Bonjour".utf8)))
  }

  /// A person may name a pipe; what comes in a stream may not make the program wait, or read for ever.
  @Test func onlyRegularFilesAreReadForARecord() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("reading-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    func error(_ path: String) -> ReadingError? {
      do {
        _ = try FileReader.passages(regularFile: path, most: 100)
        return nil
      } catch {
        return error
      }
    }
    try Data("Bonjour".utf8).write(to: URL(fileURLWithPath: path("file")))
    try Data(count: 100).write(to: URL(fileURLWithPath: path("large")))
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: path("file"))
    try FileManager.default.createSymbolicLink(atPath: path("device"), withDestinationPath: "/dev/zero")
    #expect(unsafe mkfifo(path("pipe"), 0o600) == 0)
    #expect(try FileReader.passages(regularFile: path("link"), most: 100).text.bytes == Array("Bonjour".utf8))
    for irregular in ["-", "/dev/null", path("device"), path("pipe")] {
      #expect(error(irregular) == .irregular(file: irregular))
    }
    #expect(error(folder.path) == .directory(file: folder.path))
    #expect(error(path("large")) == .oversized(file: path("large"), most: 100))
    // The system would read what is before the NUL.
    #expect(error(path("file\u{0}x")) == .missing(file: path("file\u{0}x")))
  }

  @Test(
    arguments: [
      .missing(file: "f"), .directory(file: "f"), .irregular(file: "f"),
      .unreadable(file: "f", reason: "Permission denied"),
      .empty(file: "f"),
      .binary(file: "f", byte: 7), .needsConversion(file: "f", format: .picture),
      .damaged(file: "f", format: .docx), .protected(file: "f", format: .odt),
      .unpacksToTooMuch(file: "f", most: 7 << 20),
      .needsProgram(file: "f", format: .pdf, package: "poppler-utils"),
      .unconvertible(file: "f", format: .docx, program: "pandoc"),
      .notStarted(file: "f", program: "pandoc", reason: "Resource temporarily unavailable"),
      .isWritten(file: "f"), .oversized(file: "f", most: 7 << 20),
      .tooLong(file: "f", program: "pandoc", seconds: 120),
      .tooMuchMemory(file: "f", program: "pandoc", bytes: 7 << 20),
      .tooLarge(file: "f", program: "pandoc", bytes: 700),
      .undecodable(file: "f", encoding: "utf-8", byte: 7), .noPairs(file: "f"),
      .malformed(file: "f", line: 3, fault: .endless(.tag)),
      .malformed(file: "f", line: 3, fault: .endlessEntity("lol")), .badCatalogue(file: "f", line: 7),
      .noTranslation(file: "f", line: 7), .encodedTwice(file: "f"),
      .malformed(file: "f", line: 3, fault: .entityOfAnotherFile("lol")), .otherLanguages(file: "f", languages: ["en"]),
      .unknownLanguage(file: "f"), .foreignLanguage(file: "f", takenFor: .french, .english),
    ] as [ReadingError] + FileFormat.allCases.map { .needsConversion(file: "f", format: $0) })
  func troubleIsOneSentenceThatNamesTheFileAndSaysWhatToDo(error: ReadingError) {
    let sentence = error.description
    #expect(sentence.hasPrefix("f: "))
    #expect(!sentence.contains("\n") && !sentence.hasSuffix(".") && !sentence.contains(". "))
    #expect(sentence.contains(";"), "the second half says what to do")
    if sentence.contains("byte") { #expect(sentence.contains("7")) }
  }
}
