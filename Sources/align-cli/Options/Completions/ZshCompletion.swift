import Aligner

/// Completion for zsh, with what each option does.
enum ZshCompletion: CompletionScript {
  static let name = "zsh"

  static func text(in language: ReportLanguage) -> String {
    """
    #compdef align-cli
    # Completion of align-cli for zsh; made by: align-cli completions zsh
    _align_cli() {
      local context state state_descr line
      typeset -A opt_args
      _arguments -C \\
    \(specifications(of: OptionTable.ofEveryCommand, in: language))\
        '1:command:->command' '*::operand:->operands'
      case $state in
        command)
          local -a commands=(
    \(Commands.all.map { "        \(quoted("\($0.name):\(meaning($0.help.summary, language))"))\n" }.joined())\
          )
          _describe command commands
          ;;
        operands)
          case $words[1] in
    \(Commands.all.map { arguments(of: $0, in: language) }.joined())\
          esac
          ;;
      esac
    }
    # Sourced, it is to be tied to the program; found in a folder of functions, it is what is run.
    if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _align_cli "$@"; else compdef _align_cli align-cli; fi

    """
  }

  private static func arguments(of command: any Command.Type, in language: ReportLanguage) -> String {
    let operands =
      switch command.operandValues {
      case .words(let words): "'*:\(command.name):(\(words.joined(separator: " ")))'"
      case .files: "'*:file:_files'"
      case .none, .free: "'*: :'"
      }
    return """
            \(command.name))
              _arguments \\
      \(specifications(of: OptionTable.options(of: command), in: language))\
                \(operands)
              ;;

      """
  }

  private static func specifications(of options: [Option], in language: ReportLanguage) -> String {
    options.flatMap { option in
      option.names.map { name in
        let isLong = name.hasPrefix("--")
        let value =
          switch option.values {
          case .none: ""
          case .words(let words): ":value:(\(words.joined(separator: " ")))"
          case .files: ":file:_files"
          case .free: ":value: "
          }
        let ending = value.isEmpty ? "" : isLong ? "=" : "+"
        return "      \(quoted("*\(name)\(ending)[\(meaning(option.help, language))]\(value)")) \\\n"
      }
    }.joined()
  }

  /// An explanation without what means something to zsh where it stands.
  private static func meaning(_ message: Message, _ language: ReportLanguage) -> String {
    var text = ""
    for character in message.plain(language) {
      if "[]:\\".contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
