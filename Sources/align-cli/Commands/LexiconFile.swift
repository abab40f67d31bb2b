import Aligner

/// The lexicon that the options ask for.
enum LexiconFile {
  /// Reads the file of `--lexicon`, or takes the bundled one.
  /// - Throws: ``ReadingError`` or ``LexiconError``.
  static func lexicon(_ settings: Settings) throws -> Lexicon {
    guard let path = settings.lexicon else { return .bundled }
    let text = try FileReader.read(path: path, encoding: .utf8)
    return try Lexicon(parsing: text.bytes, name: text.name)
  }
}
