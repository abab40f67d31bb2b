import Aligner

/// A file that holds both languages pair by pair, given in place of two documents.
struct BitextFile {
  let bitext: GivenBitext

  /// Reads a file; `nil` if it is no bitext.
  /// - Throws: ``ReadingError`` for a bitext that is damaged, or lacks a language.
  init?(_ path: String, _ settings: Settings) throws {
    let text = try DocumentPair.read(path, settings.firstEncoding, settings).text
    guard BitextFormats.isBitext(text) else { return nil }
    bitext = try GivenBitext(text)
    if bitext.leftOutCount > 0 { Messages.note(.leftOutUnits(text.name, bitext.leftOutCount), settings) }
  }

  /// The alignment that its pairs make.
  func alignment(with lexicon: Lexicon, explaining: Bool = false, _ settings: Settings) -> Alignment {
    let progress = ProgressLine(.weighingPairs, settings: settings)
    defer { progress.clear() }
    return GivenPairs(lexicon: lexicon).align(bitext, explaining: explaining, progress: progress.show)
  }
}

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
