import Foundation
import Testing

/// What the article on making corpora shows is what the program writes.
@Suite struct CorporaArticleTests {
  /// A folder with the five bitexts as the article has them.
  private static func desk() throws -> Program {
    let program = try Program()
    let documents = program.folder.appendingPathComponent("documents")
    try FileManager.default.createDirectory(at: documents, withIntermediateDirectories: true)
    for name in ["communique", "resolutions", "regulation", "report", "guide"] {
      for language in ["fr", "ar"] {
        try FileManager.default.createSymbolicLink(
          at: documents.appendingPathComponent("\(name).\(language).txt"),
          withDestinationURL: Checkout.place("corpora/\(name)/\(language).txt"))
      }
    }
    return program
  }

  /// Its figures and one of its lines were those of an earlier version.
  @Test func eachLineThatIsShownIsWritten() throws {
    let program = try Self.desk()
    var (summary, compared) = ("", 0)
    for block in FencedBlock.all(in: try Checkout.lines(of: "Sources/Aligner/Aligner.docc/MakingCorpora.md")) {
      if block.language == "sh" {
        let run = try program.shell(ReadmeTests.commands(block).joined(separator: " && "))
        #expect(run.status == 0, "\(block.text)\n\(run.errors)")
        summary = run.errors
        continue
      }
      let files = try program.files.filter { $0 != "documents" }.compactMap(program.read)
      let written = ([summary] + files).flatMap(Self.lines)
      for line in Self.lines(of: block.text) where line != "…" {
        #expect(written.contains { ReadmeTests.matches($0, pattern: line) }, "nothing is written like \(line)")
        compared += 1
      }
    }
    #expect(compared == 14)
  }

  private static func lines(of text: String) -> [String] {
    ReadmeTests.comparable(text).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
