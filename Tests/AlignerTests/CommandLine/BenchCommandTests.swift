import Foundation
import Testing

@Suite struct BenchCommandTests {
  private static let stages = [
    "lexicon", "reading", "segmenting", "features", "anchors", "evidence", "search", "posterior", "writing",
  ]

  private func run(_ options: String...) throws -> Program.Run {
    let program = try Program()
    try program.write(Texts.french, to: "fr.txt")
    try program.write(Texts.arabic, to: "ar.txt")
    return try program.shell("\"$P\" bench fr.txt ar.txt " + options.joined(separator: " "))
  }

  @Test func theTableHasARowAStage() throws {
    let run = try run()
    #expect((run.status, run.errors) == (0, ""))
    let rows = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.compactMap(\.first) == ["stage"] + Self.stages + ["all", "0.00"])
    #expect(run.output.contains(" 6 paragraphs, "))
  }

  @Test func theFiguresAddUp() throws {
    let run = try run("--json", "--paragraphs", "300")
    #expect((run.status, run.errors) == (0, ""))
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let stages = try #require(report["stages"] as? [[String: Any]])
    #expect(stages.compactMap { $0["name"] as? String } == Self.stages)
    let seconds = stages.compactMap { $0["seconds"] as? Double }
    #expect(abs(seconds.reduce(0, +) - (report["seconds"] as? Double ?? 0)) < 1e-6)
    #expect((590...600).contains(report["paragraphs"] as? Int ?? 0))
    #expect((report["cells_per_paragraph"] as? Double ?? 0) > 3)
    #expect((report["peak_memory_bytes"] as? Int ?? 0) > 1_000_000)
  }

  @Test func documentsWithoutPairsCannotBeMadeLarger() throws {
    let program = try Program()
    try program.write("Le chat dort sur le tapis de la maison.\n", to: "fr.txt")
    try program.write("\n", to: "ar.txt")
    let run = try program.run("bench", "fr.txt", "ar.txt", "--paragraphs", "10")
    #expect((run.status, run.output) == (2, ""))
  }
}
