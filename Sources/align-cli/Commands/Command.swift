/// A command of the program: a type that conforms, in a file of its own, and a line in ``Commands``.
protocol Command: SendableMetatype {
  /// The name on the command line.
  static var name: String { get }
  /// Its operands as help shows them: `FRENCH ARABIC`.
  static var operands: String { get }
  /// How many operands it takes.
  static var operandCounts: ClosedRange<Int> { get }
  /// What it does, in a few words that begin in lower case.
  static var summary: String { get }
  /// What it does, in a few sentences.
  static var details: String { get }

  /// Whether help on the program leaves it out; false unless a command says otherwise.
  static var isHidden: Bool { get }

  /// Does it.
  static func run(_ settings: Settings) throws -> ExitStatus
}

extension Command {
  static var isHidden: Bool { false }
}
