import Aligner

/// Colours for messages, where a terminal shows them and nobody has asked for none.
struct Colours {
  private let isOn: Bool

  /// Decides by the settings, by the environment (`NO_COLOR` of any value but the empty one, `TERM=dumb`) and by
  /// whether messages go to a terminal.
  init(_ settings: Settings) {
    isOn = Self.areWanted(settings, isTerminal: Messages.isTerminal)
  }

  /// Whether what goes to a terminal, if it does, may be coloured.
  static func areWanted(_ settings: Settings, isTerminal: Bool) -> Bool {
    !settings.isColourless && isTerminal && (System.environment("NO_COLOR") ?? "").isEmpty
      && System.environment("TERM") != "dumb"
  }

  /// A line of a summary, its title dimmed and its text in the colour of what it says.
  func line(_ row: AlignmentSummary.Row) -> String {
    guard isOn else { return row.line }
    let colour =
      switch row.tone {
      case .plain: ""
      case .good: "32"
      case .warning: "33"
      case .bad: "31"
      }
    return row.line(
      painting: { "\u{1B}[2m\($0)\u{1B}[0m" }, { colour.isEmpty ? $0 : "\u{1B}[\(colour)m\($0)\u{1B}[0m" })
  }
}
