import Aligner

/// Reads the arguments of a command by the table of options.
enum OptionParser {
  /// Reads options and operands in any order; `--` ends the options, and `-` alone is an operand.
  static func parse(_ arguments: [String], for command: any Command.Type) throws -> Settings {
    let options = OptionTable.options(of: command)
    var settings = Settings()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        settings.operands += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        settings.operands.append(argument)
        continue
      }
      let (name, attached) = split(argument)
      guard let option = options.first(where: { $0.names.contains(name) }) else {
        throw unknown(name, for: command)
      }
      guard let placeholder = option.value else {
        if attached != nil { throw Trouble(.takesNoValue(name)) }
        try option.apply(&settings, "")
        settings.given[option.names.last ?? name] = ""
        continue
      }
      // A value that was forgotten is not the next option.
      let isForgotten =
        rest.first.map { next in next.hasPrefix("--") && options.contains { $0.names.contains(next) } } ?? true
      guard let value = attached ?? (option.isValueOptional ? "" : isForgotten ? nil : rest.popFirst()) else {
        throw Trouble(.needsValue(name, placeholder))
      }
      try option.apply(&settings, value)
      settings.given[option.names.last ?? name] = value
    }
    // The other document is the one that is left: it stands before the Arabic one, or behind the French.
    settings.operands =
      [settings.sourceFile].compactMap(\.self) + settings.operands + [settings.targetFile].compactMap(\.self)
    return settings
  }

  /// The arguments with the command first: options that every command knows may stand before it, too. Without a command, what asks
  /// for help or the version is first; nothing if there is nothing to do.
  static func commandFirst(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var options: [String] = []
    var question: String?
    while let argument = rest.first, let option = OptionTable.ofEveryCommand.first(where: { $0.isNamed(in: argument) })
    {
      if option.asksForHelp { question = question ?? argument }
      let isAttached = split(argument).value != nil
      let count = option.value == nil || isAttached ? 1 : 2
      options += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    guard let command = rest.first else { return question.map { [$0] } ?? [] }
    return [command] + options + rest.dropFirst()
  }

  /// Divides `--name=value` and `-oFILE`.
  fileprivate static func split(_ argument: String) -> (name: String, value: String?) {
    if argument.hasPrefix("--") {
      guard let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
      return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    }
    let value = argument.dropFirst(2)
    return (String(argument.prefix(2)), value.isEmpty ? nil : String(value))
  }

  private static func unknown(_ name: String, for command: any Command.Type) -> Trouble {
    let own = OptionTable.options(of: command).flatMap(\.names)
    // Two hyphens before a single letter are one too many.
    if let short = own.first(where: { $0.count == 2 && "-" + $0 == name }) { return Trouble(.optionMeant(name, short)) }
    if let near = NearestName.of(name, among: own) {
      return Trouble(.optionMeant(name, near))
    }
    if let other = OptionTable.all.first(where: { $0.names.contains(name) }) {
      return Trouble(.optionOfOthers(name, other.commands, not: command.name))
    }
    return Trouble(.unknownOption(name, of: command.name))
  }
}

extension Option {
  /// Whether an argument is this option, with or without its value.
  fileprivate func isNamed(in argument: String) -> Bool {
    argument.hasPrefix("-") && names.contains(OptionParser.split(argument).name)
  }

  /// Whether it asks for an answer instead of any work.
  fileprivate var asksForHelp: Bool {
    var settings = Settings()
    if value == nil { try? apply(&settings, "") }
    return settings.wantsHelp || settings.wantsVersion
  }
}
