import Aligner

/// A command of the program: a type that conforms, in a file of its own, and a line in ``Commands``.
protocol Command: SendableMetatype {
  /// The name on the command line.
  static var name: String { get }
  /// Its operands as help shows them: `FRENCH ARABIC`.
  static var operands: String { get }
  /// How many operands it takes.
  static var operandCounts: ClosedRange<Int> { get }
  /// What it does, in a few words that begin in lower case, and in a few sentences.
  static var help: (summary: Message, details: Message) { get }

  /// Does it.
  static func run(_ settings: Settings) throws -> ExitStatus
}

/// The commands there are.
enum Commands {
  /// All of them, in the order in which help names them.
  static let all: [any Command.Type] = [
    AlignCommand.self,
    CheckCommand.self,
    SegmentCommand.self,
    BatchCommand.self,
    TermsCommand.self,
    EvaluateCommand.self,
    LearnCommand.self,
    BenchCommand.self,
    CompletionsCommand.self,
    ManCommand.self,
    HelpCommand.self,
  ]

  static var names: [String] { all.map { $0.name } }

  /// The command of a name.
  static func named(_ name: String) -> (any Command.Type)? { all.first { $0.name == name } }
}
