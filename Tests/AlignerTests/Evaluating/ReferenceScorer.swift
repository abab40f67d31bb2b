import Foundation

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
