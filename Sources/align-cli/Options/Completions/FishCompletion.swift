import Aligner

/// Completion for fish, with what each option does.
enum FishCompletion: CompletionScript {
  static let name = "fish"

  static func text(in language: ReportLanguage) -> String {
    var lines = [
      """
      # Completion of align-cli for fish; made by: align-cli completions fish
      complete -c align-cli -f
      """
    ]
    for command in Commands.all {
      lines.append(
        "complete -c align-cli -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.help.summary.plain(language)))"
      )
    }
    lines += OptionTable.ofEveryCommand.map { line(for: $0, when: nil, in: language) }
    for command in Commands.all {
      let condition = "__fish_seen_subcommand_from \(command.name)"
      switch command.operandValues {
      case .words(let words):
        lines.append("complete -c align-cli -n '\(condition)' -a '\(words.joined(separator: " "))'")
      case .files: lines.append("complete -c align-cli -n '\(condition)' -F")
      case .none, .free: break
      }
      lines += OptionTable.options(of: command).filter { !$0.commands.isEmpty }
        .map { line(for: $0, when: condition, in: language) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(for option: Option, when condition: String?, in language: ReportLanguage) -> String {
    var line = "complete -c align-cli"
    if let condition { line += " -n '\(condition)'" }
    for name in option.names { line += name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())" }
    switch option.values {
    case .none: break
    case .words(let words): line += " -x -a '\(words.joined(separator: " "))'"
    case .files: line += " -r -F"
    case .free: line += " -x"
    }
    return line + " -d \(quoted(option.help.plain(language)))"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "'"
    for character in text {
      if "'\\".contains(character) { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "'"
  }
}
