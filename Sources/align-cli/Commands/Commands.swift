/// The commands there are.
enum Commands {
  /// All of them, in the order in which help names them.
  static let all: [any Command.Type] = [
    AlignCommand.self,
    CheckCommand.self,
    SegmentCommand.self,
    BatchCommand.self,
    EvaluateCommand.self,
    LearnCommand.self,
    BenchCommand.self,
    HelpCommand.self,
  ]

  /// Those that help on the program shows.
  static var shown: [any Command.Type] { all.filter { !$0.isHidden } }

  static var names: [String] { shown.map { $0.name } }

  /// The command of a name.
  static func named(_ name: String) -> (any Command.Type)? { all.first { $0.name == name } }
}
