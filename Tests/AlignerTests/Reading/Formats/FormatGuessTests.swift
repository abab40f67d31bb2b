import Testing

@testable import Aligner

@Suite struct FormatGuessTests {
  @Test(
    arguments: [
      ("%PDF-1.7 etc.", .pdf), ("{\\rtf1\\ansi}\n\0", .rtf), ("GIF89a", .picture), ("II*\0", .picture),
    ] as [(String, FileFormat)])
  func aFormatIsKnownByItsBeginning(content: String, format: FileFormat) {
    #expect(FormatGuess(Array(content.utf8)) == FormatGuess(format: format))
  }

  @Test(arguments: ["", "Le texte.", "% PDF", "PK\u{3}", "# Titre", "<html>", "{\\rt"])
  func textIsNoSuchFormat(content: String) {
    #expect(FormatGuess(Array(content.utf8)) == nil)
  }

  @Test func richTextThatIsNotClosedIsDamaged() {
    #expect(FormatGuess(Array("{\\rtf1 Le texte{\\b ".utf8)) == FormatGuess(format: .rtf, fault: .damage))
  }

  @Test(
    arguments: [
      ("%PDF-1.7 … %%EOF\n", nil), ("%PDF-1.7 …", .damage), ("trailer <</Encrypt 3 0 R>> %%EOF", .password),
      ("<</EncryptMetadata false>> %%EOF", nil), ("/Encrypt", .damage),
    ] as [(String, FormatGuess.Fault?)])
  func whyAPDFCannotBeReadShows(content: String, fault: FormatGuess.Fault?) {
    #expect(PDFSigns.fault(of: Array(content.utf8)) == fault)
  }

  @Test func aFaultIsAnErrorBeforeAnythingIsRead() {
    let damaged = FormatGuess(format: .rtf, fault: .damage)
    #expect(throws: ReadingError.damaged(file: "f", format: .rtf)) {
      try DocumentFormat.passages(of: [], damaged, file: "f")
    }
    #expect(throws: ReadingError.needsConversion(file: "f", format: .eBook)) {
      try DocumentFormat.passages(of: [], FormatGuess(format: .eBook), file: "f")
    }
  }
}
