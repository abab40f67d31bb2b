import Aligner

/// The manual page, for `man`: what help says, of all commands on one page, in the language of roff.
enum ManPage {
  static func text(in language: ReportLanguage) -> String {
    var lines = [
      // Manual pages have the date of their program; a version says as much, and the page is the same on any day.
      ".TH ALIGN\\-CLI 1 \"\" \"align-cli \(ToolVersion.current)\" \"\"",
      // Names of options and Arabic words cannot be parted, so that lines that are filled to the margin would have holes.
      ".ad l",
      section(ManualWords.name, language), "align\\-cli \\- " + escaped(ManualWords.summary.plain(language)),
      section(ManualWords.synopsis, language), ".B align\\-cli", escaped("COMMAND [options]"),
      section(ManualWords.description, language),
      escaped(CommandHelp.program.plain(language) + " " + ManualWords.overview.plain(language)),
      section(ManualWords.commands, language),
    ]
    for command in Commands.all {
      lines += [
        ".SS \"align\\-cli \(escaped(command.name)) \(escaped(command.operands))\"",
        escaped(command.help.details.plain(language)),
      ]
      lines += OptionTable.options(of: command).filter { !$0.commands.isEmpty }.flatMap { entry($0, language) }
    }
    lines.append(section(ManualWords.optionsOfAll, language))
    lines += OptionTable.ofEveryCommand.flatMap { entry($0, language) }
    lines += [
      ".PP", escaped(CommandHelp.namesOfFiles.plain(language)), section(ManualWords.exitStatus, language),
      escaped(CommandHelp.exitStatus.plain(language)), section(ManualWords.environment, language),
    ]
    for (name, meaning) in ManualWords.variables {
      lines += [".TP", ".B \(name)", escaped(meaning.plain(language))]
    }
    lines.append(section(ManualWords.examples, language))
    for (example, meaning) in ManualWords.exampleLines {
      lines += [".TP", ".B \(escaped(example))", escaped(meaning.plain(language))]
    }
    lines += [".PP", escaped(CommandHelp.guides.plain(language))]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ title: Message, _ language: ReportLanguage) -> String {
    ".SH \"\(escaped(title.plain(language)))\""
  }

  private static func entry(_ option: Option, _ language: ReportLanguage) -> [String] {
    let names = option.names.map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
    let (start, end) = option.isValueOptional ? ("[=", "]") : (" ", "")
    let value = option.value.map { "\(start)\\fI\(escaped($0))\\fR\(end)" } ?? ""
    return [".TP", names + value, escaped(option.help.plain(language))]
  }

  /// A text without what means something to roff: backslashes, hyphens that are to stay ASCII, a point at the beginning.
  private static func escaped(_ text: String) -> String {
    var escaped = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "\n": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
