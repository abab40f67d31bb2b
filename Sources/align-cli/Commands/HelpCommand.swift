import Aligner

/// `help`: explains the program or one command.
enum HelpCommand: Command {
  static let name = "help"
  static let operands = "[COMMAND]"
  static let operandCounts = 0...1
  static let help = CommandHelp.help

  static func run(_ settings: Settings) throws -> ExitStatus {
    guard let name = settings.operands.first else { return try show(at: settings.output) { $0.general } }
    guard let command = Commands.named(name) else {
      throw Trouble(.noCommand(name, Commands.names))
    }
    return try show(at: settings.output) { $0.text(of: command) }
  }

  /// Writes a help text where results go.
  static func show(at path: String? = nil, _ text: (HelpText) -> String) throws -> ExitStatus {
    let output = try Output(path: path)
    let help = HelpText(language: SpokenLanguage.ofProcess, isOnTerminal: output.isTerminal)
    try output.write { try $0.append(text(help)) }
    return .fine
  }
}
