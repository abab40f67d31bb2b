import Aligner

/// `man`: writes the manual page.
enum ManCommand: Command {
  static let name = "man"
  static let operands = ""
  static let operandCounts = 0...0
  static let help = CommandHelp.man

  static func run(_ settings: Settings) throws -> ExitStatus {
    try HelpCommand.show(settings) { ManPage.text(in: $0.language) }
  }
}
