import Foundation
import Testing

@testable import Aligner

/// From the file to its passages, where the program that reads PDF files is installed.
@Suite(.enabled(if: PDFCases.hasProgram, "needs pdftotext"))
struct PDFReaderTests {
  private static func passages(_ bytes: [UInt8]) throws -> Passages {
    try PDFReader.reader(bytes, "f", .pdf)
  }

  private static let unreadable = String(repeating: "\u{E}\u{F}\u{10}\u{11}\u{12}", count: 6)

  @Test func theTextOfAllPagesIsRead() throws {
    let passages = try Self.passages(PDFSample.bytes([("Les phares", .plain), ("et les ports", .plain)]))
    #expect(passages.texts == ["Les phares", "et les ports"])
    #expect(passages.isOfPages && !passages.isNumbered)
    #expect(passages.pagesWithoutText == [] && passages.pagesWithoutCodes == [])
  }

  /// What is only a picture or cannot be read is said to be, by its number in the file.
  @Test func pagesWithoutTextOrCodesAreNamed() throws {
    let passages = try Self.passages(
      PDFSample.bytes([
        (nil, .plain), ("Les phares", .plain), (Self.unreadable, .withoutCodes), (nil, .plain), ("ports", .plain),
      ]))
    #expect(passages.texts == ["Les phares", "ports"])
    #expect(passages.pagesWithoutText == [1, 4])
    #expect(passages.pagesWithoutCodes == [3])
    #expect(passages.all().map { passages.role(of: $0)?.spot?.page } == [2, 5])
  }

  @Test func aScanIsEmpty() {
    #expect(throws: ReadingError.empty(file: "f")) { try Self.passages(PDFSample.bytes([(nil, .plain)])) }
  }

  @Test func fontsWithoutCodesAreACauseOfTheirOwn() {
    #expect(throws: ReadingError.withoutCodes(file: "f")) {
      try Self.passages(PDFSample.bytes([(nil, .plain), (Self.unreadable, .withoutCodes)]))
    }
  }

  @Test func aFileThatIsCutOffIsDamaged() {
    #expect(throws: ReadingError.damaged(file: "f", format: .pdf)) { try Self.passages(Array("%PDF-1.4\n".utf8)) }
  }

  @Test func aFileWithAPasswordIsProtected() {
    let bytes = Array("%PDF-1.4\ntrailer<</Encrypt 3 0 R>>\n%%EOF\n".utf8)
    #expect(throws: ReadingError.protected(file: "f", format: .pdf)) { try Self.passages(bytes) }
  }
}
