import Foundation

@testable import Aligner

/// The documents of `corpora`, segmented and aligned once for all tests.
struct Corpus: Sendable {
  let name: String
  let gold: GoldStandard
  let french: Document
  let arabic: Document
  let alignment: Alignment

  /// The folders of `corpora`.
  static let names: [String] = {
    let names = (try? Checkout.names(in: "corpora")) ?? []
    return names.filter { FileManager.default.fileExists(atPath: Checkout.place("corpora/\($0)/gold.tsv").path) }
  }()

  private static let all = Result {
    try names.map { name in
      let gold = try GoldStandard(folder: GoldFolder.corpus(name))
      let french = Segmenter().segment(gold.source.text, language: .french)
      let arabic = Segmenter().segment(gold.target.text, language: .arabic)
      return Corpus(
        name: name, gold: gold, french: french, arabic: arabic, alignment: BitextAligner().align(french, arabic))
    }
  }

  /// The corpus of a name.
  static func named(_ name: String) throws -> Corpus {
    guard let corpus = try all.get().first(where: { $0.name == name }) else { throw Missing(name: name) }
    return corpus
  }

  private struct Missing: Error { let name: String }

  /// The scores of an alignment of these documents, or of changed ones with the same text.
  func score(_ alignment: Alignment) -> SetScore { SetScore(gold, alignment) }
}

extension Alignment {
  /// The paired beads as the paragraphs of either side: `1-1 12.` would be `12.` and `12.`.
  var pairedLabels: [[String?]] {
    beads.filter { $0.shapeName == "1-1" }.map {
      [source.paragraphs[$0.source.lowerBound].label?.text, target.paragraphs[$0.target.lowerBound].label?.text]
    }
  }

  /// The French paragraphs without counterpart.
  var unpairedSource: [Paragraph] { beads.filter { $0.target.isEmpty }.flatMap { source.paragraphs[$0.source] } }

  /// The Arabic paragraphs without counterpart.
  var unpairedTarget: [Paragraph] { beads.filter { $0.source.isEmpty }.flatMap { target.paragraphs[$0.target] } }
}
