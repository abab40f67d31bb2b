import Aligner

/// A file that holds both languages pair by pair, given in place of two documents.
struct BitextFile {
  let bitext: GivenBitext

  /// What is said of a single operand that is no such file: the sentence goes on behind "which is".
  static let needed = "no bitext (\(BitextFormats.names.joined(separator: ", ")))"

  /// Reads a file; `nil` if it is no bitext.
  /// - Throws: ``ReadingError`` for a bitext that is damaged, or lacks a language.
  init?(_ path: String, _ settings: Settings) throws {
    let text = try DocumentPair.read(path, settings.firstEncoding, settings).text
    guard BitextFormats.isBitext(text) else { return nil }
    bitext = try GivenBitext(text)
    if bitext.leftOutCount > 0, !settings.isQuiet {
      Messages.write(
        "note: \(text.name): units that have neither French nor Arabic were left out: \(bitext.leftOutCount)")
    }
  }

  /// The alignment that its pairs make.
  func alignment(with lexicon: Lexicon, explaining: Bool = false, _ settings: Settings) -> Alignment {
    let progress = ProgressLine("weighing pairs", settings: settings)
    defer { progress.clear() }
    return GivenPairs(lexicon: lexicon).align(bitext, explaining: explaining, progress: progress.show)
  }
}
