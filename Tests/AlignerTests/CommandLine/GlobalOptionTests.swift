import Testing

@testable import align_cli

/// Options that every command knows may stand before it.
@Suite struct GlobalOptionTests {
  @Test(arguments: [
    (["-q", "align", "a", "b"], ["align", "-q", "a", "b"]),
    (["--lang", "fr", "--no-color", "check", "a", "--json"], ["check", "--lang", "fr", "--no-color", "a", "--json"]),
    (["--lang=ar", "-oout.tmx", "align"], ["align", "--lang=ar", "-oout.tmx"]),
    (["-o", "align", "align"], ["align", "-o", "align"]),
    (["align", "-q"], ["align", "-q"]), (["-q", "-V"], ["-V"]), (["--lang", "fr", "--help"], ["--help"]),
    (["-q"], []), (["--lang"], []), (["--json", "bench"], ["--json", "bench"]), ([], []),
  ])
  func theCommandComesFirst(arguments: [String], sorted: [String]) {
    #expect(OptionParser.commandFirst(arguments) == sorted)
  }

  @Test func theyMeanTheSameThere() throws {
    let program = try Program()
    #expect(try program.run("-V").output == (try program.run("--version").output))
    let before = try program.run("--lang", "fr", "-q", "help", "align")
    #expect(before.output == (try program.run("help", "align", "--lang", "fr", "-q").output))
    #expect(before.output.contains("Options"))
    let alone = try program.run("-q")
    #expect(alone.status == 2 && alone.errors.contains("name a command"))
  }
}
