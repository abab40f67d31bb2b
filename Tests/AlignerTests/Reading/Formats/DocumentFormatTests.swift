import Testing

@testable import Aligner

@Suite struct DocumentFormatTests {
  @Test(
    arguments: [
      ("%PDF-1.7 etc.", .pdf), ("{\\rtf1\\ansi}", .rtf), ("<!DOCTYPE html><p>a", .webPage),
      ("\u{FEFF}\n<HTML lang=fr>", .webPage), ("<?xml version='1.0'?>\n<html>", .webPage),
      ("PK\u{3}\u{4}……word/document.xml…", .docx),
      ("PK\u{3}\u{4}…mimetypeapplication/vnd.oasis.opendocument.text…", .odt),
    ] as [(String, FileFormat)])
  func aFormatIsKnownByItsContent(content: String, format: FileFormat) {
    #expect(DocumentFormat.format(of: Array(content.utf8))?.format == format)
  }

  @Test(arguments: ["", "Le <html> est un format.", "PK\u{3}\u{4}", "% PDF", "# Titre", "<?xml version='1.0'?><tmx>"])
  func textIsNoSuchFormat(content: String) {
    #expect(DocumentFormat.format(of: Array(content.utf8))?.format == nil)
  }

  /// A format that a program reads, with what it is called with.
  private func format(_ name: FileFormat, _ program: ExternalProgram, _ path: String = "") -> DocumentFormat {
    DocumentFormat(format: name, matches: { _ in true }, reader: program.reader(printing: { [$0.path + path] }))
  }

  @Test func aProgramThatIsNotThereIsNamedWithItsPackage() {
    let riddle = format(.rtf, ExternalProgram(name: "no-such-program-anywhere", package: "riddles"))
    #expect(throws: ReadingError.needsProgram(file: "f", format: .rtf, package: "riddles")) {
      try riddle.passages(of: [], file: "f")
    }
  }

  @Test func whatAProgramPrintsIsReadAndItsFailureTold() throws {
    let program = ExternalProgram(name: "cat", package: "coreutils")
    let text = Array(String(repeating: "Été après été.\n", count: 50_000).utf8)
    #expect(try format(.docx, program).passages(of: text, file: "f").text.bytes == text)
    #expect(throws: ReadingError.unconvertible(file: "f", format: .odt, program: "cat")) {
      try format(.odt, program, "-none").passages(of: text, file: "f")
    }
  }
}
