import Aligner

/// The texts of `help`, made from the table of options and the list of commands.
enum HelpText {
  private static let width = 80
  private static let indent = 2
  private static let column = 28

  /// `align-cli 1.2.3`.
  static let version = "align-cli \(ToolVersion.current)\n"

  /// What the program is, and its commands.
  static var general: String {
    """
    \(CommandHelp.program.english)

    \(CommandHelp.usage.english)

    \(CommandHelp.commands.english)
    \(Commands.shown.map { entry(usage(of: $0), $0.help.summary) }.joined())
    \(CommandHelp.optionsOfAll.english)
    \(entries(OptionTable.all.filter(\.commands.isEmpty)))
    \(CommandHelp.namesOfFiles.english)
    \(CommandHelp.exitStatus.english)

    """
  }

  /// How to use one command.
  static func text(of command: any Command.Type) -> String {
    """
    align-cli \(usage(of: command)) [options]

    \(wrap(command.help.details, from: 0))

    \(CommandHelp.options.english)
    \(entries(OptionTable.options(of: command)))
    \(CommandHelp.exitStatus.english)

    """
  }

  private static func usage(of command: any Command.Type) -> String {
    command.operands.isEmpty ? command.name : command.name + " " + command.operands
  }

  private static func entries(_ options: [Option]) -> String {
    options.map { option in
      entry(option.usage, option.help)
    }.joined()
  }

  /// A term and what it means, in two columns; a long term stands on a line of its own.
  private static func entry(_ term: String, _ meaning: Message) -> String {
    let start = String(repeating: " ", count: indent) + term
    let isLong = start.count + 2 > column
    let gap = isLong ? "\n" + String(repeating: " ", count: column) : pad(start)
    return start + gap + wrap(meaning, from: column) + "\n"
  }

  private static func pad(_ start: String) -> String { String(repeating: " ", count: column - start.count) }

  /// Breaks a text between words; its lines after the first begin at `margin`.
  private static func wrap(_ message: Message, from margin: Int) -> String {
    var lines: [String] = []
    for word in message.english.split(separator: " ") {
      if let last = lines.last, margin + last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n" + String(repeating: " ", count: margin))
  }
}
