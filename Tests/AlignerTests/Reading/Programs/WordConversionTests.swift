import Testing

@testable import Aligner

/// LibreOffice is not everywhere: where it is missing, the error is looked at.
@Suite struct WordConversionTests {
  @Test func richTextBecomesDOCX() throws {
    let rich = Array("{\\rtf1\\ansi Un texte.\\par Deux.}".utf8)
    do {
      let bytes = try WordConversion.docx(of: rich, file: "f", format: .rtf)
      #expect(FormatGuess(bytes) == FormatGuess(format: .docx))
      var archive = try ZIPArchive(bytes)
      let document = try #require(try archive.contents(of: "word/document.xml"))
      #expect(String(decoding: document, as: UTF8.self).contains("Un texte."))
    } catch let error as ReadingError {
      #expect(error == .needsProgram(file: "f", format: .rtf, package: "libreoffice-writer"))
    }
  }
}
