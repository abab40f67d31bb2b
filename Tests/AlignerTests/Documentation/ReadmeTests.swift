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

  // MARK: The commands

  /// The commands of a block that run the program, with `"$P"` for it.
  static func commands(_ block: FencedBlock) -> [String] {
    block.lines.compactMap { line in
      for start in ["swift run -c release align-cli ", "align-cli "] where line.hasPrefix(start) {
        return "\"$P\" " + line.dropFirst(start.count)
      }
      return line.hasPrefix("printf ") ? String(line) : nil
    }
  }

  @Test func theCommandsAreUnderstood() throws {
    let quoted = lines.flatMap { $0.split(separator: "`").filter { $0.hasPrefix("align-cli ") } }
    let inline = FencedBlock(language: "", lines: quoted)
    let commands = (blocks.filter { $0.language == "sh" } + [inline]).flatMap(Self.commands)
    #expect(commands.count >= 3)
    for command in commands where !command.hasPrefix("printf ") {
      // The options are read, and then the help is shown instead of anything being done.
      let run = try Program().shell(command + " --help")
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
  }

  @Test func theOptionsInTheTextExist() throws {
    let help = try ["align", "check", "segment", "batch", "evaluate", "learn", "bench", "terms"].map {
      try Program().run("help", $0).output
    }
    .joined()
    let known = Set(help.matches(of: #/--[a-z][a-z0-9-]+/#).map(\.output))
    let foreign: Set<Substring> = ["--wrap", "--install"]
    for line in lines {
      for option in line.matches(of: #/(?:^|[^\w-])(--[a-z][a-z0-9-]+)/#).map(\.1) where !foreign.contains(option) {
        #expect(known.contains(option), "\(line)")
      }
    }
  }

  /// Each command of an `sh` block is run as it stands, in the order of the page, and a `text` or `json` block behind it is what the last
  /// of them writes.
  @Test func theExamplesRunAndWriteWhatIsShown() throws {
    let program = try Program()
    try FileManager.default.createSymbolicLink(
      at: program.folder.appendingPathComponent("corpora"), withDestinationURL: Checkout.place("corpora"))
    var compared = 0
    for (index, block) in blocks.enumerated() where block.language == "sh" {
      let commands = Self.commands(block)
      guard !commands.isEmpty else { continue }
      let run = try program.shell(commands.joined(separator: " && "))
      // With findings `check` ends with 1.
      #expect(run.status < 2, "\(block.text)\n\(run.errors)")
      guard index + 1 < blocks.count, ["text", "json"].contains(blocks[index + 1].language) else { continue }
      let shown = Self.comparable(blocks[index + 1].text)
      let written = try Self.comparable(run.output.isEmpty ? Self.answer(of: program) ?? run.errors : run.output)
      #expect(Self.matches(written, pattern: shown), "\(block.text) writes\n\(written)")
      compared += 1
    }
    #expect(compared == 6)
  }

  /// The first line of what `batch` has written.
  private static func answer(of program: Program) throws -> String? {
    let file = program.folder.appendingPathComponent("aligned.jsonl")
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").first.map(String.init)
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
    let links = text.matches(of: #/\]\(([^)]+)\)/#).map(\.1).filter { !$0.contains("://") && !$0.hasPrefix("#") }
    let paths = text.matches(of: #/[^\w.\/-]((?:Sources|Tests|corpora)(?:\/[\w.-]+)*)/#).map(\.1)
    #expect(links.count >= 3)
    #expect(paths.count >= 10)
    for path in links + paths {
      #expect(FileManager.default.fileExists(atPath: Checkout.place(String(path)).path), "\(path)")
    }
  }
}
