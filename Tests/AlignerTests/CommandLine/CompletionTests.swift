import Aligner
import Testing

@testable import align_cli

/// What the shells and `man` are told comes from the table of options, and is all of it.
@Suite struct CompletionTests {
  @Test(arguments: CompletionScripts.names)
  func aScriptHasEveryCommandOptionAndValue(shell: String) throws {
    let script = try CompletionScripts.entry(shell).text(in: .english)
    for command in Commands.all { #expect(script.contains(command.name)) }
    for option in OptionTable.all {
      for name in option.names { #expect(script.contains(shell == "fish" ? String(name.drop { $0 == "-" }) : name)) }
      if case .words(let words) = option.values { #expect(script.contains(words.joined(separator: " "))) }
    }
  }

  @Test(arguments: [
    ("tmx|tsv", "tmx tsv"), ("FILE", "files"), ("FILE[=WEIGHT]", "files"), ("N", ""), ("RULE,...", ""), (nil, "none"),
    ("NAME,...|all", ""),
  ])
  func whatMayStandForAValueIsSeenFromHelp(value: String?, proposed: String) {
    let option = Option("--x", value: value, help: OptionHelp.quiet) { _, _ in }
    let found =
      switch option.values {
      case .words(let words): words.joined(separator: " ")
      case .files: "files"
      case .free: ""
      case .none: "none"
      }
    #expect(found == proposed)
  }

  /// Quotation marks, brackets and colons of a help text mean something to each shell.
  @Test func helpTextsDoNotBreakTheScripts() {
    let zsh = ZshCompletion.text(in: .french)
    let fish = FishCompletion.text(in: .french)
    for line in zsh.split(separator: "\n") + fish.split(separator: "\n") where !line.hasPrefix("#") {
      // An apostrophe in single quotation marks is written in four signs by the one, in two by the other.
      let plain = line.replacing("'\\''", with: "").replacing("\\'", with: "")
      #expect(plain.count { $0 == "'" } % 2 == 0, "\(line)")
    }
  }

  @Test(arguments: ReportLanguage.allCases)
  func theManualPageHasEveryCommandAndOption(language: ReportLanguage) {
    let page = ManPage.text(in: language)
    let lines = page.split(separator: "\n")
    for command in Commands.all { #expect(page.contains(".SS \"align\\-cli \(command.name)")) }
    for name in OptionTable.all.flatMap(\.names) { #expect(page.contains(name.replacing("-", with: "\\-"))) }
    // Whatever begins with a point is taken for a request.
    let requests = Set(lines.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(requests == [".TH", ".ad", ".SH", ".SS", ".TP", ".B", ".PP"])
    #expect(lines.allSatisfy { !$0.hasPrefix("'") })
  }

  @Test func theCommandsWriteThem() throws {
    let program = try Program()
    let bash = try program.run("completions", "bash")
    #expect(bash.status == 0 && bash.output == BashCompletion.text(in: .english))
    #expect(try program.run("man", "--lang", "ar").output == ManPage.text(in: .arabic))
    let unknown = try program.run("completions", "csh")
    #expect(unknown.status == 2 && unknown.errors.contains("did you mean zsh?"))
  }
}
