import Foundation
import Testing

@testable import Aligner

/// Office documents with one feature each, beside the project and perhaps absent.
enum OfficeCases {
  /// A bitext as its reader sees it: label and text of each paragraph, those at one place a pair.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var testDescription: String { name }

    func passages(_ language: Language) throws -> Passages {
      try FileReader.passages(path: OfficeCases.place(name + "/\(language.rawValue).docx"))
    }

    /// The paragraphs that are right, label and text.
    func expected(_ language: Language) throws -> [String] {
      let path = OfficeCases.place(name + "/expected.\(language.rawValue).tsv")
      return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
        OfficeCases.plain(line.replacingOccurrences(of: "\t", with: " "))
      }
    }

    /// Both documents.
    func documents() throws -> (source: Document, target: Document) {
      Segmenter().segment(try passages(.french), try passages(.arabic))
    }
  }

  static let folder = "../shared/office"

  /// Why a test is skipped.
  static let absence = "needs ../shared/office"

  static func place(_ path: String) -> String { Checkout.root.appendingPathComponent(folder + "/" + path).path }

  static let names = ((try? Checkout.names(in: folder)) ?? []).filter {
    FileManager.default.fileExists(atPath: place($0 + "/WHAT.md"))
  }

  static let areThere = !names.isEmpty

  /// Those of DOCX whose right paragraphs are written down.
  static let all = names.filter { ("01"..."12~").contains($0) }.map(Case.init).filter {
    FileManager.default.fileExists(atPath: place($0.name + "/expected.fr.tsv"))
  }

  /// A text without signs that nobody sees, and with one blank between words.
  static func plain(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { !CharacterClass.isInvisible($0.value) && $0.value != 0xAD }
    return String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
