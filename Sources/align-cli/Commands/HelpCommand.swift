import Aligner

/// `help`: explains the program or one command.
enum HelpCommand: Command {
  static let name = "help"
  static let operands = "[COMMAND]"
  static let operandCounts = 0...1
  static let help = CommandHelp.help

  static func run(_ settings: Settings) throws -> ExitStatus {
    guard let name = settings.operands.first else { return try show(HelpText.general, at: settings.output) }
    guard let command = Commands.named(name) else {
      throw Trouble(.noCommand(name, Commands.names))
    }
    return try show(HelpText.text(of: command), at: settings.output)
  }

  /// Writes a text where results go.
  static func show(_ text: String, at path: String? = nil) throws -> ExitStatus {
    try Output(path: path).write { try $0.append(text) }
    return .fine
  }
}
