import Aligner

/// What a shell needs to complete the command line of this program, made from the table of options.
///
/// A new shell is a type that conforms, in a file of its own, and a line in ``CompletionScripts``.
protocol CompletionScript: SendableMetatype {
  /// The name of the shell.
  static var name: String { get }

  /// The script; what options do is explained in a language, where the shell can show it.
  static func text(in language: ReportLanguage) -> String
}

/// The shells there are scripts for.
enum CompletionScripts: Registry {
  static let noun = "shell"
  static let all: [any CompletionScript.Type] = [
    BashCompletion.self,
    ZshCompletion.self,
    FishCompletion.self,
  ]

  static func title(of script: any CompletionScript.Type) -> RegistryTitle { RegistryTitle(script.name) }
}

extension Option {
  /// What may stand for the value of an option on the command line.
  enum Values {
    /// The option takes none, or needs none.
    case none
    /// One of some words.
    case words([String])
    /// The name of a file or folder.
    case files
    /// Anything else.
    case free
  }

  /// What a shell can propose for the value, by what stands for it in help: `tmx|tsv`, `FILE`.
  var values: Values {
    guard let value, !isValueOptional else { return .none }
    if value.hasPrefix("FILE") { return .files }
    let words = value.split(separator: "|").map(String.init)
    let areWords = words.count > 1 && words.allSatisfy { $0 == $0.lowercased() }
    return areWords ? .words(words) : .free
  }
}

extension Command {
  /// What a shell can propose for the operands.
  static var operandValues: Option.Values {
    switch name {
    case HelpCommand.name: .words(Commands.names)
    case CompletionsCommand.name: .words(CompletionScripts.names)
    default: operandCounts.upperBound == 0 ? .none : .files
    }
  }
}
