import Foundation

@testable import Aligner

/// PDF files beside the project and perhaps absent, and the program that reads them.
enum PDFCases {
  static let hasProgram = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/pdftotext")
  }

  /// Why a test is skipped.
  static let absence = "needs pdftotext, and ../shared with its PDF files"

  static func place(_ path: String) -> String { Checkout.place("../shared/" + path).path }

  static let areThere =
    hasProgram
    && ["office/20-pdf", "cases/46-two-columns-gazette/ar-5.pdf", "real/code-travail-maroc.fr.pdf"]
      .allSatisfy { FileManager.default.fileExists(atPath: place($0)) }

  static func passages(_ path: String) throws -> Passages { try FileReader.passages(path: place(path)) }

  static func document(_ path: String, _ language: Language) throws -> Document {
    Segmenter().segment(try passages(path), language: language)
  }

  /// The letters and digits of a text, which are all that programs agree on, in an order of their own: lam and alef are turned round
  /// within words.
  static func letters(_ text: String) -> String {
    let letters = text.unicodeScalars.filter {
      CharacterClass.isLetter($0.value) || CharacterClass.digitValue($0.value) != nil
    }
    return String(String.UnicodeScalarView(letters.sorted()))
  }
}
