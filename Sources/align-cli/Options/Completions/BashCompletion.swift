import Aligner

/// Completion for bash, of version 4 or later, with or without the package `bash-completion`.
enum BashCompletion: CompletionScript {
  static let name = "bash"

  static func text(in language: ReportLanguage) -> String {
    """
    # Completion of align-cli for bash; made by: align-cli completions bash
    _align_cli() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command= word
      # bash takes = for a word of its own.
      if [[ $current == = ]]; then
        current=
      elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
      fi
      for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
        case $word in
          \(Commands.names.joined(separator: "|"))) command=$word; break ;;
        esac
      done
      case $command:$previous in
    \(values(of: OptionTable.ofEveryCommand, command: "*"))\
    \(Commands.all.map { command in values(of: own(command), command: command.name) }.joined())\
      esac
      case $command in
    \(Commands.all.map(operands).joined())\
        *) _align_cli_words "\((Commands.names + names(OptionTable.ofEveryCommand)).joined(separator: " "))" ;;
      esac
    }
    _align_cli_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }
    _align_cli_files() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current"); }
    complete -F _align_cli align-cli

    """
  }

  /// The options of a command that not all have.
  private static func own(_ command: any Command.Type) -> [Option] {
    OptionTable.options(of: command).filter { !$0.commands.isEmpty }
  }

  private static func names(_ options: [Option]) -> [String] { options.flatMap(\.names) }

  /// The cases of options with a value, behind which it stands.
  private static func values(of options: [Option], command: String) -> String {
    options.compactMap { option -> String? in
      let pattern = option.names.map { "\(command):\($0)" }.joined(separator: "|")
      switch option.values {
      case .none: return nil
      case .words(let words): return "    \(pattern)) _align_cli_words \"\(words.joined(separator: " "))\"; return ;;\n"
      case .files: return "    \(pattern)) _align_cli_files; return ;;\n"
      case .free: return "    \(pattern)) COMPREPLY=(); return ;;\n"
      }
    }.joined()
  }

  /// The case of a command: its options, or what its operands may be.
  private static func operands(of command: any Command.Type) -> String {
    let options = names(OptionTable.options(of: command)).joined(separator: " ")
    let operands =
      switch command.operandValues {
      case .words(let words): "_align_cli_words \"\(words.joined(separator: " "))\""
      case .files: "_align_cli_files"
      case .none, .free: "COMPREPLY=()"
      }
    return """
          \(command.name))
            if [[ $current == -* ]]; then _align_cli_words "\(options)"; else \(operands); fi
            ;;

      """
  }
}
