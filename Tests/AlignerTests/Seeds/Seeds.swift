import Foundation
import Testing

@testable import Aligner

/// Real documents that are not part of the project and may be absent.
enum Seeds {
  /// A seed document.
  struct Seed: Sendable {
    let name: String
    let language: Language

    /// Its path from the package's root.
    var path: String { "../shared/seeds/\(name).\(language.rawValue).txt" }

    var isThere: Bool { FileManager.default.fileExists(atPath: Checkout.root.appendingPathComponent(path).path) }

    /// The document as it lies there.
    func source() throws -> SourceText {
      try FileReader.read(path: Checkout.root.appendingPathComponent(path).path)
    }

    /// The document with the numbers taken from its numbered paragraphs, which have to count from 1.
    func sourceWithoutNumbers() throws -> (text: SourceText, count: Int) {
      var next = 1
      let lines = String(decoding: try source().bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { line in
        guard let number = line.prefixMatch(of: #/[ \t]*(\d+)\.[ \t]+/#), Int(number.1) == next else { return line }
        next += 1
        return line[number.range.upperBound...]
      }
      return (SourceText(name: name, text: lines.joined(separator: "\n")), next - 1)
    }

    /// The segmented document.
    func document() throws -> Document { try #require(Seeds.documents[path]) }
  }

  /// All documents by path, segmented once.
  private static let documents: [String: Document] = {
    var documents: [String: Document] = [:]
    for seed in all {
      guard let source = try? seed.source() else { continue }
      documents[seed.path] = Segmenter().segment(source, language: seed.language)
    }
    return documents
  }()

  static let aleppoFrench = Seed(name: "oic-aleppo-2016", language: .french)
  static let aleppoArabic = Seed(name: "oic-aleppo-2016", language: .arabic)
  static let press = Seed(name: "oic-aleppo-2016-press", language: .arabic)
  static let resolutions = Seed(name: "oic-cfm47-resolutions-2020", language: .french)
  static let contactGroup = Seed(name: "oic-contact-group-2018", language: .french)
  static let all = [aleppoFrench, aleppoArabic, press, resolutions, contactGroup]

  /// Whether they are there.
  static let areThere = all.allSatisfy(\.isThere)

  /// Why a test is skipped.
  static let absence = "needs ../shared/seeds"
}
