import Aligner

/// `help`: explains the program or one command.
enum HelpCommand: Command {
  static let name = "help"
  static let operands = "[COMMAND]"
  static let operandCounts = 0...1
  static let help = CommandHelp.help

  static func run(_ settings: Settings) throws -> ExitStatus {
    guard let name = settings.operands.first else { return try show(settings) { $0.general } }
    guard let command = Commands.named(name) else {
      throw Trouble(.noCommand(name, Commands.names))
    }
    return try show(settings) { $0.text(of: command) }
  }

  /// The widest line of help that is still read with ease, and the narrowest in which two columns fit.
  private static let widths = 60...100

  /// Writes a help text where results go.
  static func show(_ settings: Settings = Settings(), _ text: (HelpText) -> String) throws -> ExitStatus {
    let output = try Output(path: settings.output)
    var help = HelpText(language: SpokenLanguage.ofProcess)
    if output.isTerminal {
      help.width = min(max(output.width, widths.lowerBound), widths.upperBound)
      help.isOnTerminal = true
      help.isColoured = Colours.areWanted(settings, isTerminal: true)
    }
    try output.write { try $0.append(text(help)) }
    return .fine
  }
}
