import Foundation
import Testing

@testable import Aligner

/// Whole bitexts: what is different in them is found, and nothing else.
@Suite struct CheckedBitextTests {
  private static func findings(_ name: String) throws -> [String] {
    let corpus = try Corpus.named(name)
    return BitextCheck().report(on: corpus.alignment).findings.map { finding in
      let place = finding.source.map { corpus.french.paragraphs[$0.paragraph] }
      let other = finding.target.map { corpus.arabic.paragraphs[$0.paragraph] }
      return "\(finding.rule) \(place?.label?.text ?? "–") \(other?.label?.text ?? "–")"
    }
  }

  @Test(
    arguments: [
      ("communique", ["missing-paragraph 13. –"]), ("resolutions", []), ("regulation", []),
      ("report", ["extra-paragraph – –"]), ("guide", []),
    ] as [(String, [String])])
  func inTheCorporaOnlyWhatTheirGuideNamesIsFound(name: String, found: [String]) throws {
    #expect(try Self.findings(name) == found)
  }

  @Test(.enabled(if: Seeds.areThere, Comment(rawValue: Seeds.absence)))
  func inTheRealPairThereIsNothingButTheCoverPage() throws {
    let alignment = BitextAligner().align(try Seeds.aleppoFrench.document(), try Seeds.aleppoArabic.document())
    let report = BitextCheck().report(on: alignment)
    #expect(Set(report.findings.map(\.rule)) == ["extra-paragraph"])
    #expect(report.findings.allSatisfy { $0.severity == .note })
    // All in front of the first numbered paragraph, where the Arabic has its title twice.
    let first = try #require(report.alignment.target.paragraphs.firstIndex { $0.kind == .numbered })
    #expect(report.findings.allSatisfy { $0.target.map { $0.paragraph < first } == true })
  }
}

/// Errors that are planted in the Arabic documents of the corpora, one at a time.
@Suite struct PlantedErrorTests {
  /// A way to spoil a document; `nil` if there is nothing in it to spoil.
  enum Plant: CaseIterable {
    case year
    case digits
    case left
    case moved
  }

  private static let rules: [Plant: Set<String>] = [
    .year: ["number-mismatch", "date-mismatch"], .digits: ["number-mismatch"], .left: ["untranslated"],
    .moved: ["moved-paragraph"],
  ]

  /// Spoils a paired paragraph; the new document and the place of what is wrong in it.
  private static func planted(
    _ plant: Plant, in corpus: Corpus, _ random: inout SeededGenerator
  ) -> (document: Document, place: Int)? {
    var document = corpus.arabic
    let beads = corpus.alignment.beads.filter { $0.shapeName == "1-1" && $0.confidence > 0.9 }
    let candidates = beads.filter { document.paragraphs[$0.target.lowerBound].text.unicodeScalars.count > 60 }
    guard let bead = candidates.randomElement(using: &random) else { return nil }
    let place = bead.target.lowerBound
    let text = document.paragraphs[place].text
    switch plant {
    case .year, .digits:
      let pattern = plant == .year ? #/\b(?:19|20)\d\d\b/# : #/\b[1-9]\d\d\b/#
      guard let match = text.firstMatch(of: pattern)?.output else { return nil }
      let digits = Array(match)
      let changed = plant == .year ? String(digits[..<3]) + (digits[3] == "4" ? "5" : "4") : String(digits.reversed())
      guard changed != match, changed.first != "0" else { return nil }
      document.paragraphs[place].text = text.replacingOccurrences(of: String(match), with: changed)
    case .left:
      document.paragraphs[place].text = corpus.french.paragraphs[bead.source.lowerBound].text
    case .moved:
      let others = candidates.map(\.target.lowerBound).filter { abs($0 - place) >= 4 }
      guard let other = others.randomElement(using: &random) else { return nil }
      let paragraph = document.paragraphs.remove(at: place)
      document.paragraphs.insert(paragraph, at: other)
      // They say which paragraph they are about by its place.
      document.anomalies = []
      return (document, other)
    }
    return (document, place)
  }

  @Test func nearlyAllAreFoundAndHardlyAnythingElse() throws {
    var random = SeededGenerator(seed: 5)
    var (planted, found, paragraphs) = (0, 0, 0)
    var others: [String] = []
    for name in ["communique", "resolutions", "report"] {
      let corpus = try Corpus.named(name)
      let usual = Set(BitextCheck().report(on: corpus.alignment).findings.map(\.rule))
      for plant in Plant.allCases {
        for _ in 0..<3 {
          guard let (document, place) = Self.planted(plant, in: corpus, &random) else { continue }
          let report = BitextCheck().report(on: BitextAligner().align(corpus.french, document))
          let wanted = Self.rules[plant] ?? []
          planted += 1
          found += report.findings.contains { wanted.contains($0.rule) && $0.target?.paragraph == place } ? 1 : 0
          others += report.findings.filter {
            $0.severity > .note && $0.target?.paragraph != place && !usual.contains($0.rule)
          }.map { "\(plant): \($0.rule), \($0.message.english)" }
          paragraphs += document.paragraphs.count
        }
      }
    }
    #expect(planted >= 18)
    #expect(Double(found) >= 0.95 * Double(planted), "\(found) of \(planted)")
    #expect(others.count * 500 <= paragraphs, "\(others) in \(paragraphs)")
  }
}
