import Aligner

/// An option of the command line: everything that parsing and help have to know about it.
struct Option: Sendable {
  /// The names, the one that help explains first.
  let names: [String]
  /// What stands for the value in help; `nil` if the option takes none.
  let value: String?
  /// Whether the value may be left out; then it can only be given behind a `=`.
  let isValueOptional: Bool
  /// What the option does, in a few words.
  let help: Message
  /// The commands that know it; empty for all.
  let commands: [String]
  /// Sets what the option sets, from its value (empty if it takes none).
  let apply: @Sendable (inout Settings, String) throws -> Void

  init(
    _ names: String..., value: String? = nil, isValueOptional: Bool = false, help: Message, commands: [String] = [],
    apply: @escaping @Sendable (inout Settings, String) throws -> Void
  ) {
    self.names = names
    self.value = value
    self.isValueOptional = isValueOptional
    self.help = help
    self.commands = commands
    self.apply = apply
  }

  /// An option without a value, which turns something on.
  init(
    _ names: String..., help: Message, commands: [String] = [],
    turnsOn setting: any WritableKeyPath<Settings, Bool> & Sendable
  ) {
    self.names = names
    value = nil
    isValueOptional = false
    self.help = help
    self.commands = commands
    apply = { settings, _ in settings[keyPath: setting] = true }
  }

  /// The names and what stands for the value, as help shows them.
  var usage: String {
    names.joined(separator: ", ") + (value.map { isValueOptional ? "[=\($0)]" : " " + $0 } ?? "")
  }

  /// Whether a command knows this option.
  func belongs(to command: any Command.Type) -> Bool {
    commands.isEmpty || commands.contains(command.name)
  }
}
