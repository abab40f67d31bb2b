import Foundation

@testable import Aligner

/// Documents on which what always holds is tried.
enum TestDocuments {
  /// A document by the path that a report of a failure shows.
  struct Entry: Sendable, CustomStringConvertible {
    let path: String
    let language: Language
    var description: String { path }

    func source() throws -> SourceText { try FileReader.read(path: Checkout.root.appendingPathComponent(path).path) }
  }

  private static let names = ["communique", "guide", "regulation", "report", "resolutions"]

  /// The documents of the project's own corpora.
  static let corpora = names.flatMap { name in
    Language.allCases.map { Entry(path: "corpora/\(name)/\($0.rawValue).txt", language: $0) }
  }

  /// Those of them that are laid out as their authors left them, a line a paragraph.
  static let clean = corpora.filter { !$0.path.contains("report") }

  /// The seed documents that are there.
  static let seeds = Seeds.all.filter { $0.isThere }.map { Entry(path: $0.path, language: $0.language) }
}

extension TestDocuments {
  /// The scalars of category L in a text, in order: what no stage may lose, add or move.
  static func letters(of text: String) -> [UInt32] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
      default: false
      }
    }.map(\.value)
  }
}
