import Foundation
import Testing

/// What .github/CONTRIBUTING.md says is so.
@Suite struct ContributingTests {
  private let lines: [Substring]

  init() throws {
    lines = try Checkout.lines(of: ".github/CONTRIBUTING.md")
  }

  @Test func theExampleIsTheOneThatIsCompiled() throws {
    let file = try Checkout.lines(of: "Tests/AlignerTests/Documentation/ContributingExample.swift")
    let start = try #require(file.firstIndex(of: "// begin"))
    let end = try #require(file.firstIndex(of: "// end"))
    let blocks = FencedBlock.all(in: lines).filter { $0.language == "swift" }
    #expect(blocks.map(\.lines) == [Array(file[(start + 1)..<end])])
  }

  @Test func theExampleFindsTheMissingParagraph() throws {
    let folder = Checkout.place("corpora/communique")
    let missing = try missingParagraphs(
      folder.appendingPathComponent("fr.txt").path, folder.appendingPathComponent("ar.txt").path)
    #expect(missing.count == 1)
    #expect(missing.first?.hasPrefix("13. En ce qui concerne la pêche continentale") == true)
  }

  @Test func everyPathExists() {
    let text = lines.joined(separator: "\n")
    let links = text.matches(of: #/\]\(\.\./([^)]+)\)/#).map(\.1)
    let paths = text.matches(of: #/[^\w.\/-]((?:Sources|Tests|corpora)(?:\/[\w.-]+)*)/#).map(\.1)
    #expect(links.count >= 3)
    #expect(paths.count >= 10)
    for path in links + paths {
      #expect(FileManager.default.fileExists(atPath: Checkout.place(String(path)).path), "\(path)")
    }
  }

  @Test(arguments: ["Sources/Aligner", "Sources/align-cli"])
  func everyFolderHasItsLine(folder: String) throws {
    for name in try Checkout.names(in: folder) where !name.contains(".") {
      #expect(lines.contains { $0.contains("`\(folder)/\(name)`") }, "nothing says what \(name) is")
    }
  }
}
