import Foundation
import Testing

@testable import Aligner

/// What the guides for translators and revisers say is so, in each language the same.
@Suite struct GuideTests {
  /// A guide, and what stands behind `--lang` in it.
  struct Guide: Sendable, CustomTestStringConvertible {
    let language: String
    var testDescription: String { language }

    var lines: [Substring] {
      get throws { try Checkout.lines(of: "Sources/Aligner/Aligner.docc/Guide\(language.uppercased()).md") }
    }
    var blocks: [FencedBlock] { get throws { FencedBlock.all(in: try lines) } }

    /// The commands of the blocks and those within sentences.
    var commands: [String] {
      get throws {
        let inline = try lines.filter { !$0.hasPrefix("align-cli") }.flatMap {
          $0.split(separator: "`").filter { $0.hasPrefix("align-cli ") }
        }
        let all = try blocks.filter { $0.language == "sh" } + [FencedBlock(language: "", lines: inline)]
        return all.flatMap(ReadmeTests.commands)
      }
    }
  }

  static let guides = ["en", "fr", "ar"].map { Guide(language: $0) }

  /// A folder with the documents that the guides speak of: a communiqué, its translation, and one with faults of its own.
  private static func desk() throws -> Program {
    let program = try Program()
    let faults = [
      ("61%", "16%"), ("18 مارس 1998", "18 مارس 1989"),
      ("وسيُراجَع الجدول الزمني كل سنة في ضوء التوقعات الهيدرولوجية.", ""),
    ]
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("documents"), withIntermediateDirectories: true)
    for language in ["fr", "ar"] {
      let text = try Checkout.lines(of: "corpora/communique/\(language).txt").joined(separator: "\n")
      let faulty = language == "fr" ? text : faults.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
      for (name, text) in [("rapport", text), ("revision", faulty), ("documents/rapport", text)] {
        let body = text.split(separator: "\n").map { ODTSample.text(String($0)) }.joined()
        try program.write(ODTSample(body).archive, to: "\(name).\(language).docx")
      }
    }
    // What the page saves.
    #expect(try program.run("align", "rapport.fr.docx", "rapport.ar.docx", "-o", "rapport.fr.links").status == 0)
    return program
  }

  @Test(arguments: guides) func theCommandsDoWhatTheySay(guide: Guide) throws {
    let program = try Self.desk()
    for command in try guide.commands {
      let run = try program.shell(command)
      // With findings `check` ends with 1.
      #expect(run.status < (command.contains(" check ") ? 2 : 1), "\(command): \(run.errors)")
    }
  }

  @Test(arguments: guides) func theOutputIsWhatTheProgramWrites(guide: Guide) throws {
    let (program, blocks) = (try Self.desk(), try guide.blocks)
    var compared = 0
    for (block, output) in zip(blocks, blocks.dropFirst()) where output.language == "text" {
      let run = try program.shell(ReadmeTests.commands(block).joined(separator: "\n"))
      let written = ReadmeTests.comparable(run.output + run.errors)
      #expect(
        ReadmeTests.matches(written, pattern: ReadmeTests.comparable(output.text)), "\(block.text) writes\n\(written)")
      compared += 1
    }
    #expect(compared == 2)
  }

  @Test(arguments: guides) func everyRuleHasItsRow(guide: Guide) throws {
    let rules = try guide.lines.compactMap { $0.prefixMatch(of: #/\| `([a-z-]{5,})` \|/#).map { String($0.1) } }
    #expect(rules.sorted() == CheckRules.all.map(\.id).sorted())
  }

  @Test func theGuidesShowTheSameCommands() throws {
    // Names of files may be words of the language.
    let commands = try Self.guides.map { guide in
      try guide.commands.map { $0.split(separator: " ").filter { !$0.contains(".") && $0 != guide.language[...] } }
    }
    #expect(commands[0].count > 20)
    #expect(commands[1] == commands[0])
    #expect(commands[2] == commands[0])
  }
}
