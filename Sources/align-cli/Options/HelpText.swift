import Aligner

/// The texts of `help`, made from the table of options and the list of commands.
struct HelpText {
  private static let indent = 2
  private static let column = 28

  /// `align-cli 1.2.3`.
  static let version = "align-cli \(ToolVersion.current)\n"

  /// What it is written in.
  let language: ReportLanguage
  /// Whether a terminal shows it.
  var isOnTerminal = false
  /// Whether titles and names of options may be set off by colour.
  var isColoured = false
  /// Most columns of a line.
  var width = 80

  /// What the program is, and its commands.
  var general: String {
    let commands = Commands.all.flatMap { entry(usage(of: $0), $0.help.summary) }
    return text(
      wrapped(CommandHelp.program) + [""] + wrapped(CommandHelp.usage) + ["", title(CommandHelp.commands)] + commands
        + ["", title(CommandHelp.optionsOfAll)] + entries(OptionTable.ofEveryCommand) + [""]
        + wrapped(CommandHelp.namesOfFiles) + wrapped(CommandHelp.exitStatus) + wrapped(CommandHelp.guides))
  }

  /// How to use one command.
  func text(of command: any Command.Type) -> String {
    text(
      ["align-cli \(usage(of: command)) [options]", ""] + wrapped(command.help.details)
        + ["", title(CommandHelp.options)] + entries(OptionTable.options(of: command)) + [""]
        + wrapped(CommandHelp.exitStatus))
  }

  private func text(_ lines: [String]) -> String {
    let isMirrored = isOnTerminal && language == .arabic
    return lines.map { (isMirrored && !$0.isEmpty ? TerminalLine.mirrored($0) : $0) + "\n" }.joined()
  }

  /// A text in a colour or weight of the terminal. Lines in Arabic have marks of direction, among which there is none of these.
  private func coloured(_ text: String, _ code: String) -> String {
    isColoured && language != .arabic ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private func title(_ title: Message) -> String { coloured(title.plain(language), "1") }

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
    let shown = String(repeating: " ", count: Self.indent) + coloured(term, "36")
    guard start.count + 2 <= Self.column else { return [shown] + lines }
    lines[0] = shown + lines[0].dropFirst(start.count)
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
      } else if used + 1 + columns <= width {
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
