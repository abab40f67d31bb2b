import Testing

@testable import Aligner

@Suite struct DocumentFormatTests {
  @Test(
    arguments: [
      ("%PDF-1.7 etc.", "a PDF"), ("{\\rtf1\\ansi}", "an RTF file"), ("<!DOCTYPE html><p>a", "a web page"),
      ("\u{FEFF}\n<HTML lang=fr>", "a web page"), ("<?xml version='1.0'?>\n<html>", "a web page"),
      ("PK\u{3}\u{4}……word/document.xml…", "a DOCX file"),
      ("PK\u{3}\u{4}…mimetypeapplication/vnd.oasis.opendocument.text…", "an ODT file"),
    ])
  func aFormatIsKnownByItsContent(content: String, name: String) {
    #expect(DocumentFormats.format(of: Array(content.utf8)).map { $0.name } == name)
  }

  @Test(arguments: ["", "Le <html> est un format.", "PK\u{3}\u{4}", "% PDF", "# Titre", "<?xml version='1.0'?><tmx>"])
  func textIsNoSuchFormat(content: String) {
    #expect(DocumentFormats.format(of: Array(content.utf8)).map { $0.name } == nil)
  }

  @Test func aProgramThatIsNotThereIsNamedWithItsPackage() {
    enum Unreadable: DocumentFormat {
      static let name = "a riddle"
      static let program = ExternalProgram(name: "no-such-program-anywhere", package: "riddles")
      static func matches(_ bytes: [UInt8]) -> Bool { true }
      static func arguments(for file: TemporaryFile) -> [String] { [file.path] }
    }
    #expect(throws: ReadingError.needsProgram(file: "f", format: "a riddle", package: "riddles")) {
      try Unreadable.text(of: [], name: "f")
    }
  }

  @Test func whatAProgramPrintsIsReadAndItsFailureTold() throws {
    enum Printed: DocumentFormat {
      static let name = "a print"
      static let program = ExternalProgram(name: "cat", package: "coreutils")
      static func matches(_ bytes: [UInt8]) -> Bool { true }
      static func arguments(for file: TemporaryFile) -> [String] { [file.path] }
    }
    enum Failing: DocumentFormat {
      static let name = "a failure"
      static let program = ExternalProgram(name: "cat", package: "coreutils")
      static func matches(_ bytes: [UInt8]) -> Bool { true }
      static func arguments(for file: TemporaryFile) -> [String] { [file.folder + "/none"] }
    }
    let text = Array(String(repeating: "Été \u{0} après été.\n", count: 50_000).utf8)
    #expect(try Printed.text(of: text, name: "f") == text)
    #expect(throws: ReadingError.unconvertible(file: "f", format: "a failure", program: "cat")) {
      try Failing.text(of: text, name: "f")
    }
  }
}
