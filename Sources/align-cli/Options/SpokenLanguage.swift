import Aligner

/// The language that the program speaks: what it says on standard error, its reports, summaries and help.
///
/// It is needed before the options are understood, since what is wrong with them is told in it, too.
enum SpokenLanguage {
  /// The option that asks for a language.
  static let option = "--lang"

  /// The language of this run.
  static let ofProcess = language(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: System.environment)

  /// The language that `--lang` names, wherever it stands among the arguments, the last if there are several; else that of
  /// the environment, else English.
  static func language(arguments: [String], environment: (String) -> String?) -> ReportLanguage {
    let options = arguments.prefix { $0 != "--" }
    let asked = options.indices.compactMap { index -> ReportLanguage? in
      if options[index].hasPrefix(option + "=") {
        return ReportLanguage(tag: String(options[index].dropFirst(option.count + 1)))
      }
      guard options[index] == option, index + 1 < options.endIndex else { return nil }
      return ReportLanguage(tag: options[index + 1])
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    return asked.last ?? locale.flatMap(ReportLanguage.init(tag:)) ?? .english
  }
}
