import Aligner

/// `learn`: makes a lexicon from texts that are known to be translations.
enum LearnCommand: Command {
  static let name = "learn"
  static let operands = "CORPUS..."
  static let operandCounts = 1...10_000
  static let summary = "make a lexicon from aligned corpora"
  static let details = """
    Learns which words translate which, for align --lexicon. A corpus is a TMX or XLIFF file, a table with tabs (columns \
    src_text and trg_text, or the first two), or the folder of a gold standard.
    """

  static func run(_ settings: Settings) throws -> ExitStatus {
    var files = RunFiles(reading: settings.operands.flatMap(GoldStandard.paths))
    let output = try files.output(settings.output)
    var trainer = LexiconTrainer()
    var count = 0
    for path in settings.operands {
      for pair in try pairs(at: path, settings) {
        trainer.add(french: pair.source, arabic: pair.target)
        count += 1
      }
    }
    let lexicon = trainer.lexicon()
    guard !lexicon.entries.isEmpty else {
      throw Trouble("\(count) pairs teach no word twice; give a larger corpus")
    }
    try output.write { try $0.append(lexicon.text) }
    if !settings.isQuiet { Messages.write("note: \(lexicon.entries.count) entries from \(count) pairs") }
    return .fine
  }

  private static func pairs(at path: String, _ settings: Settings) throws -> [ParallelText.Pair] {
    guard System.file(at: path)?.isDirectory == true else {
      return try ParallelText(DocumentPair.read(path, nil, settings).text).pairs
    }
    return try GoldStandard(folder: path).pairs
  }
}
