import Aligner

/// A file that holds both languages, given in place of two documents.
struct BitextFile {
  /// How it holds them.
  private enum Content {
    /// Pair by pair, as a memory does, or a table with a pair in each row.
    case pairs(GivenBitext)
    /// In tables of a document whose cells hold more than a pair.
    case tables(BilingualTable)
  }

  private let content: Content

  /// Takes what was read of a file; `nil` if it is no bitext.
  /// - Throws: ``ReadingError`` for a bitext that is damaged, or lacks a language.
  init?(_ passages: Passages, _ settings: Settings) throws {
    if let tables = BilingualTable(passages) {
      content = tables.pairs.map(Content.pairs) ?? .tables(tables)
      if !tables.leftOut.isEmpty { Messages.note(.leftOutColumns(passages.name, tables.leftOut), settings) }
      return
    }
    let text = passages.text
    guard BitextFormats.isBitext(text) else { return nil }
    let bitext = try GivenBitext(text)
    content = .pairs(bitext)
    for reason in GivenBitext.Omission.allCases {
      guard let count = bitext.leftOut[reason] else { continue }
      Messages.note(.leftOutUnits(text.name, reason, count), settings)
    }
  }

  /// Tells what a file of segments has that one that is written of it will not.
  func noteUnwritten(_ settings: Settings) {
    guard case .pairs(let bitext) = content else { return }
    if bitext.unwritten.isReversed { Messages.note(.reversed(bitext.name), settings) }
    var unwritten = bitext.unwritten
    if settings.given["--source-lang"] != nil || settings.given["--target-lang"] != nil { unwritten.forgetCountries() }
    if !unwritten.isEmpty { Messages.note(.unwritten(bitext.name, unwritten), settings) }
  }

  /// The alignment that its pairs or tables make.
  /// - Throws: ``Trouble`` if the corrections are of other documents.
  func alignment(
    with lexicon: Lexicon, explaining: Bool = false, correcting corrections: Corrections = .none, _ settings: Settings
  ) throws -> Alignment {
    switch content {
    case .pairs(let bitext):
      let progress = ProgressLine(.weighingPairs, settings: settings)
      defer { progress.clear() }
      let given = GivenPairs(lexicon: lexicon).align(bitext, explaining: explaining, progress: progress.show)
      return given.corrected(by: try corrections.links(of: given.source, given.target, settings))
    case .tables(let tables):
      let sides = Segmenter(keepsAll: settings.keepsAll).segment(tables.source, tables.target)
      return try PairAlignment.align(sides, with: lexicon, explaining: explaining, correcting: corrections, settings)
    }
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
