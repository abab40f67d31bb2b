import Aligner

/// `completions`: writes what a shell needs to complete the command line.
enum CompletionsCommand: Command {
  static let name = "completions"
  static let operands = CompletionScripts.choices
  static let operandCounts = 1...1
  static let help = CommandHelp.completions

  static func run(_ settings: Settings) throws -> ExitStatus {
    let script = try CompletionScripts.entry(settings.operands[0])
    return try HelpCommand.show(settings) { script.text(in: $0.language) }
  }
}
