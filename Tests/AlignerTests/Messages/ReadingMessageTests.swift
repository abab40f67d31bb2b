import Testing

@testable import Aligner

@Suite struct ReadingMessageTests {
  /// An error of each kind.
  private static let errors: [ReadingError] = [
    .missing(file: "a.docx"), .directory(file: "a.docx"), .irregular(file: "a.docx"), .unlistable(folder: "a.docx"),
    .noTemporaryFile(file: "a.docx", folder: "tmp"), .isWritten(file: "a.docx"),
    .oversized(file: "a.docx", most: 1 << 30),
    .withoutCodes(file: "a.docx"), .empty(file: "a.docx"), .binary(file: "a.docx", byte: 3),
    .damaged(file: "a.docx", format: .docx), .protected(file: "a.docx", format: .pdf),
    .unpacksToTooMuch(file: "a.docx", most: 1 << 30), .needsConversion(file: "a.docx", format: .pages),
    .needsProgram(file: "a.docx", format: .rtf, package: "pandoc"),
    .unconvertible(file: "a.docx", format: .webPage, program: "pandoc"),
    .tooLong(file: "a.docx", program: "pandoc", seconds: 60), .tooLarge(file: "a.docx", program: "pandoc", bytes: 9),
    .undecodable(file: "a.docx", encoding: "utf-8", byte: 3), .malformed(file: "a.docx", line: 2, fault: .noElement),
    .otherLanguages(file: "a.docx", languages: ["de", "en"]), .noPairs(file: "a.docx"),
    .noPair(file: "a.docx", line: 2), .noTranslation(file: "a.docx", line: 2),
    .encodedTwice(file: "a.docx"), .needsTable(file: "a.docx", format: .docx), .lostLetters(file: "a.docx"),
    .tooManyFiles(folder: "a.docx", most: 100_000),
    .unknownLanguage(file: "a.docx"), .foreignLanguage(file: "a.docx", takenFor: .french, .english),
  ]

  @Test(arguments: errors)
  func aSentenceNamesTheFileInThreeLanguages(error: ReadingError) {
    let message = error.message
    let texts = ReportLanguage.allCases.map(message.plain)
    #expect(Set(texts).count == 3 && texts.allSatisfy { $0.hasPrefix("a.docx") && !$0.contains("\n") })
    // What to do about it stands behind a semicolon, or a colon for a document that is too large.
    #expect(message.french.contains("\u{A0};") || message.french.contains("ligne"))
    #expect(LetterCounts(message.arabic).arabicLetters > 15)
  }

  @Test func namesOfFormatsAreInThreeLanguages() {
    for format in FileFormat.allCases {
      #expect(Set(ReportLanguage.allCases.map { format.name[$0] }).count == 3, "\(format)")
    }
  }
}
