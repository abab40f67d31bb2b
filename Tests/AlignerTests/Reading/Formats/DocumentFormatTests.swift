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
    #expect(DocumentFormat.format(of: Array(content.utf8))?.name == name)
  }

  @Test(arguments: ["", "Le <html> est un format.", "PK\u{3}\u{4}", "% PDF", "# Titre", "<?xml version='1.0'?><tmx>"])
  func textIsNoSuchFormat(content: String) {
    #expect(DocumentFormat.format(of: Array(content.utf8))?.name == nil)
  }

  /// A format that a program reads, with what it is called with.
  private func format(_ name: String, _ program: ExternalProgram, _ path: String = "") -> DocumentFormat {
    DocumentFormat(name: name, matches: { _ in true }, reader: program.reader(printing: { [$0.path + path] }))
  }

  @Test func aProgramThatIsNotThereIsNamedWithItsPackage() {
    let riddle = format("a riddle", ExternalProgram(name: "no-such-program-anywhere", package: "riddles"))
    #expect(throws: ReadingError.needsProgram(file: "f", format: "a riddle", package: "riddles")) {
      try riddle.passages(of: [], file: "f")
    }
  }

  @Test func whatAProgramPrintsIsReadAndItsFailureTold() throws {
    let program = ExternalProgram(name: "cat", package: "coreutils")
    let text = Array(String(repeating: "Été après été.\n", count: 50_000).utf8)
    #expect(try format("a print", program).passages(of: text, file: "f").text.bytes == text)
    #expect(throws: ReadingError.unconvertible(file: "f", format: "a failure", program: "cat")) {
      try format("a failure", program, "-none").passages(of: text, file: "f")
    }
  }
}
