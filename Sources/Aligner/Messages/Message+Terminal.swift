extension Message {
  /// What the program says among what others say, with its name in front.
  package static func ofProgram(_ message: Message) -> Message { Message(verbatim: "align-cli: ") + message }

  /// The text in a language as one line for a person: as a terminal has to get it, or without anything invisible in it for a
  /// file or a pipe; see ``TerminalLine``.
  package func line(_ language: ReportLanguage, onTerminal isTerminal: Bool) -> String {
    guard isTerminal else { return plain(language) }
    return language == .arabic ? TerminalLine.mirrored(arabic) : self[language]
  }
}
