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
    HelpCommand.self,
  ]

  static var names: [String] { all.map { $0.name } }

  /// The command of a name.
  static func named(_ name: String) -> (any Command.Type)? { all.first { $0.name == name } }
}
