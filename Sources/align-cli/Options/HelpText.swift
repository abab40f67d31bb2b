import Aligner

/// The texts of `help`, made from the table of options and the list of commands.
struct HelpText {
  private static let width = 80
  private static let indent = 2
  private static let column = 28

  /// `align-cli 1.2.3`.
  static let version = "align-cli \(ToolVersion.current)\n"

  /// What it is written in.
  let language: ReportLanguage
  /// Whether a terminal shows it.
  var isOnTerminal = false

  /// What the program is, and its commands.
  var general: String {
    let commands = Commands.shown.flatMap { entry(usage(of: $0), $0.help.summary) }
    return text(
      wrapped(CommandHelp.program) + [""] + wrapped(CommandHelp.usage) + ["", CommandHelp.commands[language]] + commands
        + ["", CommandHelp.optionsOfAll[language]] + entries(OptionTable.all.filter(\.commands.isEmpty)) + [""]
        + wrapped(CommandHelp.namesOfFiles) + wrapped(CommandHelp.exitStatus))
  }

  /// How to use one command.
  func text(of command: any Command.Type) -> String {
    text(
      ["align-cli \(usage(of: command)) [options]", ""] + wrapped(command.help.details)
        + ["", CommandHelp.options[language]] + entries(OptionTable.options(of: command)) + [""]
        + wrapped(CommandHelp.exitStatus))
  }

  private func text(_ lines: [String]) -> String {
    let isMirrored = isOnTerminal && language == .arabic
    return lines.map { (isMirrored && !$0.isEmpty ? TerminalLine.mirrored($0) : $0) + "\n" }.joined()
  }

  private func usage(of command: any Command.Type) -> String {
    command.operands.isEmpty ? command.name : command.name + " " + command.operands
  }

  private func entries(_ options: [Option]) -> [String] {
    options.flatMap { option in
      entry(option.usage, option.help)
    }
  }

  /// A term and what it means, in two columns; a long term stands on a line of its own.
  private func entry(_ term: String, _ meaning: Message) -> [String] {
    let start = String(repeating: " ", count: Self.indent) + term
    var lines = wrapped(meaning, from: Self.column)
    guard start.count + 2 <= Self.column else { return [start] + lines }
    lines[0] = start + lines[0].dropFirst(start.count)
    return lines
  }

  /// The lines of a text, broken between words and indented.
  private func wrapped(_ message: Message, from margin: Int = 0) -> [String] {
    let indent = String(repeating: " ", count: margin)
    var lines = [""]
    var used = 0
    for word in message.plain(language).split(separator: " ") {
      let columns = DisplayText.width(of: String(word))
      if used == 0 {
        lines[lines.count - 1] = indent + word
        used = margin + columns
      } else if used + 1 + columns <= Self.width {
        lines[lines.count - 1] += " " + word
        used += 1 + columns
      } else {
        lines.append(indent + word)
        used = margin + columns
      }
    }
    return lines
  }
}
