import Foundation
import Testing

/// What README.md says is so.
@Suite struct ReadmeTests {
  private let lines: [Substring]
  private let blocks: [FencedBlock]

  init() throws {
    lines = try Checkout.lines(of: "README.md")
    blocks = FencedBlock.all(in: lines)
  }

  // MARK: The library

  @Test func theExampleIsTheOneThatIsCompiled() throws {
    let file = try Checkout.lines(of: "Tests/AlignerTests/Documentation/ReadmeExample.swift")
    let start = try #require(file.firstIndex(of: "// README: begin"))
    let end = try #require(file.firstIndex(of: "// README: end"))
    #expect(blocks.filter { $0.language == "swift" }.map(\.lines) == [Array(file[(start + 1)..<end])])
  }

  @Test func theExampleFindsTheMissingParagraph() throws {
    let folder = Checkout.place("corpora/communique")
    let missing = try missingParagraphs(
      folder.appendingPathComponent("fr.txt").path, folder.appendingPathComponent("ar.txt").path)
    #expect(missing.count == 1)
    #expect(missing.first?.hasPrefix("13. En ce qui concerne la pêche continentale") == true)
  }

  // MARK: The commands

  /// The commands of a block that run the program, with `"$P"` for it.
  static func commands(_ block: FencedBlock) -> [String] {
    block.lines.compactMap { line in
      for start in ["swift run -c release align-cli ", "align-cli "] where line.hasPrefix(start) {
        return "\"$P\" " + line.dropFirst(start.count)
      }
      return nil
    }
  }

  @Test func theCommandsAreUnderstood() throws {
    let quoted = lines.flatMap { $0.split(separator: "`").filter { $0.hasPrefix("align-cli ") } }
    let inline = FencedBlock(language: "", lines: quoted)
    let commands = (blocks.filter { $0.language == "sh" } + [inline]).flatMap(Self.commands)
    #expect(commands.count >= 3)
    for command in commands {
      // The options are read, and then the help is shown instead of anything being done.
      let run = try Program().shell(command + " --help")
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
  }

  @Test func theOptionsInTheTextExist() throws {
    let help = try ["align", "check", "segment", "batch", "evaluate", "learn", "bench"].map {
      try Program().run("help", $0).output
    }
    .joined()
    let known = Set(help.matches(of: #/--[a-z][a-z0-9-]+/#).map(\.output))
    let foreign: Set<Substring> = ["--wrap"]
    for line in lines {
      for option in line.matches(of: #/(?:^|[^\w-])(--[a-z][a-z0-9-]+)/#).map(\.1) where !foreign.contains(option) {
        #expect(known.contains(option), "\(line)")
      }
    }
  }

  /// Each `text` block is what the command in the `sh` block before it writes.
  @Test func theOutputIsWhatTheProgramWrites() throws {
    let program = try Program()
    try FileManager.default.createSymbolicLink(
      at: program.folder.appendingPathComponent("corpora"), withDestinationURL: Checkout.place("corpora"))
    var compared = 0
    for (block, output) in zip(blocks, blocks.dropFirst()) where block.language == "sh" && output.language == "text" {
      let run = try program.shell(Self.commands(block).joined(separator: "\n"))
      // With findings `check` ends with 1.
      #expect(run.status < 2)
      let written = Self.comparable(run.output + run.errors)
      #expect(Self.matches(written, pattern: Self.comparable(output.text)), "\(block.text) writes\n\(written)")
      compared += 1
    }
    #expect(compared == 4)
  }

  /// A text without what may differ from day to day (figures with decimals) or from editor to editor (kinds of blanks).
  static func comparable(_ text: String) -> String {
    var text = text.replacingOccurrences(of: "\u{A0}", with: " ").replacing(#/\d+\.\d+/#, with: "#")
    while text.last == "\n" { text.removeLast() }
    return text
  }

  /// Whether a text is the pattern, with anything for each `…` of it.
  static func matches(_ text: String, pattern: String) -> Bool {
    let pieces = pattern.split(separator: "…", omittingEmptySubsequences: false)
    guard pieces.count > 1, text.hasPrefix(pieces[0]) else { return text == pattern }
    var rest = text.dropFirst(pieces[0].count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let place = rest.firstRange(of: piece) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(pieces[pieces.count - 1])
  }

  // MARK: The places

  @Test func everyPathExists() {
    let text = lines.joined(separator: "\n")
    let links = text.matches(of: #/\]\(([^)]+)\)/#).map(\.1).filter { !$0.contains("://") }
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
      #expect(lines.contains { $0.contains("`\(folder)/\(name)`") }, "README.md does not say what \(name) is")
    }
  }
}
