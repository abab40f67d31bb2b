import Foundation
import Testing

@testable import Aligner

/// Every figure has to be that of the independent scorer, to the last digit.
@Suite(.enabled(if: ReferenceScorer.isThere, Comment(rawValue: ReferenceScorer.absence)))
struct ReferenceScorerTests {
  /// What differs between our scores and the scorer's.
  private func differences(
    _ links: LinkScore, _ deletions: DeletionScore, unmapped: Int, _ reference: ReferenceScorer.Scores
  ) -> [String] {
    let pairs = [
      ("strict", links.strict, reference.strict), ("lax", links.lax, reference.lax),
      ("cells", links.cells, reference.cells),
      ("deletions", deletions.total, reference.del), ("French deletions", deletions.source, reference.delFr),
      ("Arabic deletions", deletions.target, reference.delAr),
    ]
    var differences = pairs.filter { _, ours, theirs in
      [ours.precision, ours.recall, ours.f1] != [theirs.p, theirs.r, theirs.f1]
        || [ours.right, ours.wrong, ours.missed] != [theirs.tp, theirs.fp, theirs.fn]
    }.map { "\($0.0): \($0.1), but the scorer says \($0.2)" }
    let counts = [links.strict.found + links.strict.missed, links.isRight.count { $0 != nil }, unmapped]
    let theirs = [reference.links.gold, reference.links.pred, reference.unmappedTexts]
    if counts != theirs { differences.append("links and unmapped texts: \(counts), but the scorer says \(theirs)") }
    return differences
  }

  @Test(arguments: ["udhr-pdf", "covenant-2.1", "stories", "cc-by-4.0", "tico-memo-moved"])
  func theFiguresAreThoseOfTheTableThatIsWritten(set: String) throws {
    let folder = ReferenceScorer.folder.appendingPathComponent("dev/\(set)").path
    let gold = try GoldStandard(folder: folder)
    let segmenter = Segmenter()
    let alignment = BitextAligner().align(
      segmenter.segment(gold.source.text, language: .french), segmenter.segment(gold.target.text, language: .arabic))
    let program = try Program()
    try program.write(try TSVFormat.write(alignment), to: "p.tsv")
    let reference = try ReferenceScorer.scores(
      of: "p.tsv", against: folder, in: program, options: "--fr-col 1 --ar-col 2 --header")
    let score = SetScore(gold, alignment)
    #expect(differences(score.links, score.deletions, unmapped: score.unmappedCount, reference) == [])
  }

  /// Texts as no aligner should write them: cut, joined, spoilt, repeated, in disorder.
  @Test(arguments: ["report", "regulation", "resolutions"], 1...4)
  func spoiltTextsAreMappedAlike(corpus: String, seed: Int) throws {
    let folder = GoldFolder.corpus(corpus)
    let gold = try GoldStandard(folder: folder)
    #expect(try differencesOfSpoiltTexts(of: gold, in: folder, seed: seed) == [])
  }

  static let developmentSets: [String] = {
    let folder = ReferenceScorer.folder.appendingPathComponent("dev").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/gold.tsv") }.sorted()
  }()

  /// Of the longest sets not all links are predicted: to search for a text that is nowhere takes long in a debug build.
  private static let mostLinks = 700

  @Test(arguments: developmentSets)
  func everyDevelopmentSetIsScoredAlike(set: String) throws {
    let folder = ReferenceScorer.folder.appendingPathComponent("dev/\(set)").path
    let gold = try GoldStandard(folder: folder)
    #expect(try differencesOfSpoiltTexts(of: gold, in: folder, seed: 1) == [])
  }

  @Test(arguments: ["moved", "nonum-moved-one", "nonum-mixture", "del7-both"], ["regulation", "resolutions"])
  func perturbedSetsAreScoredAlike(name: String, corpus: String) throws {
    let original = try GoldStandard(folder: GoldFolder.corpus(corpus))
    let gold = try #require(Perturbations.named(name)).apply(to: original, seed: 1)
    let program = try Program()
    try GoldFolder.write(gold, as: "gold", in: program)
    let folder = program.folder.appendingPathComponent("gold").path
    #expect(try GoldStandard(folder: folder).isCrossing == gold.isCrossing)
    #expect(try differencesOfSpoiltTexts(of: gold, in: folder, seed: 1) == [])
  }

  private func differencesOfSpoiltTexts(of gold: GoldStandard, in folder: String, seed: Int) throws -> [String] {
    var spoiler = TextSpoiler(seed: UInt64(seed))
    let rows = spoiler.rows(of: gold, most: Self.mostLinks)
    let program = try Program()
    try program.write(rows.map { "\($0.source)\t\($0.target)\n" }.joined(), to: "p.tsv")
    let reference = try ReferenceScorer.scores(of: "p.tsv", against: folder, in: program, options: "")
    var (source, target) = (UnitMapper(gold.source.units), UnitMapper(gold.target.units))
    let predicted = rows.map { UnitLink(source: source.units(of: $0.source), target: target.units(of: $0.target)) }
      .map { $0.without(source: gold.source.ignored, target: gold.target.ignored) }
    let links = LinkScore(gold: gold.links, predicted: predicted)
    let deletions = DeletionScore(
      gold: gold.links, predicted: predicted, sourceUnits: gold.source.countedUnits,
      targetUnits: gold.target.countedUnits)
    return differences(links, deletions, unmapped: source.unmappedCount + target.unmappedCount, reference)
  }
}

/// The independent scorer that comes with the evaluation data, which lies beside the project and not in it.
enum ReferenceScorer {
  /// Where the evaluation data would be.
  static let folder = GoldFolder.root.deletingLastPathComponent().appendingPathComponent("shared/evaluation")

  /// Whether the scorer is there and can be run.
  static let isThere: Bool = {
    let script = folder.appendingPathComponent("score.py").path
    return FileManager.default.fileExists(atPath: script)
      && (try? Program().shell("python3 -c ''"))?.status == 0
  }()

  /// Why a test is skipped.
  static let absence = "needs python3 and ../shared/evaluation/score.py"

  /// A ratio with what it is made of.
  struct Counts: Decodable {
    var p, r, f1: Double
    var tp, fp, fn: Int
  }

  /// The scorer's figures.
  struct Scores: Decodable {
    struct Links: Decodable {
      var gold, pred: Int
    }

    var strict, lax, cells, del, delFr, delAr: Counts
    var links: Links
    var unmappedTexts: Int
  }

  /// Scores the table `name` in a program's folder.
  static func scores(of name: String, against gold: String, in program: Program, options: String) throws -> Scores {
    let script = folder.appendingPathComponent("score.py").path
    let run = try program.shell("python3 '\(script)' '\(gold)' '\(name)' --mode text --json \(options)")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Scores.self, from: Data(run.output.utf8))
  }
}

/// Makes pairs of texts out of gold links and spoils them, the same way for the same seed.
struct TextSpoiler {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A row a gold link, and some more; without line breaks and tabs. Of a longer set only the first 50 links are used.
  mutating func rows(of gold: GoldStandard, most: Int) -> [(source: String, target: String)] {
    var rows: [(source: String, target: String)] = []
    for link in gold.links.prefix(gold.links.count > most ? 50 : most) {
      let source = link.source.map { gold.source.units[$0] }.joined(separator: " ")
      let target = link.target.map { gold.target.units[$0] }.joined(separator: " ")
      rows.append((spoilt(source), spoilt(target)))
      if generator.chance(0.05) { rows.append((source, target)) }
      if generator.chance(0.05), let other = rows.randomElement(using: &generator) {
        rows.append((source, other.target))
      }
    }
    for _ in 0..<3 where generator.chance(0.5) {
      rows.swapAt(.random(in: rows.indices, using: &generator), .random(in: rows.indices, using: &generator))
    }
    return rows
  }

  private mutating func spoilt(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return text }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: scalars = Array(text.uppercased().unicodeScalars)
    case 1: scalars.removeFirst(Int.random(in: 0..<scalars.count, using: &generator))
    case 2: scalars.removeLast(Int.random(in: 0..<scalars.count, using: &generator))
    case 3: scalars.removeAll { _ in generator.chance(0.02) }
    case 4: scalars = scalars.flatMap { generator.chance(0.02) ? [$0, "x"] : [$0] }
    case 5: scalars = Array("zz page ".unicodeScalars) + scalars
    case 6: scalars += Array(" suite du texte".unicodeScalars)
    case 7: scalars = scalars.map { generator.chance(0.3) ? "q" : $0 }
    default: break
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
