import Aligner

/// `learn`: makes a lexicon from texts that are known to be translations.
enum LearnCommand: Command {
  static let name = "learn"
  static let operands = "CORPUS..."
  static let operandCounts = 1...10_000
  static let help = CommandHelp.learn

  static func run(_ settings: Settings) throws -> ExitStatus {
    var files = RunFiles(reading: settings.operands.flatMap(GoldStandard.paths) + settings.knowledge)
    let output = try files.output(settings.output)
    try OutputName.check(settings.output, among: ["lexicon", "tsv", "tab", "txt"]) { .writesTable($0, among: $1, name) }
    var trainer = LexiconTrainer()
    var count = 0
    for (path, weight) in settings.operands.map({ ($0, 1) }) + settings.lessons {
      for pair in try pairs(at: path, settings) {
        trainer.add(source: pair.source, target: pair.target, weight: weight)
        count += 1
      }
    }
    let lexicon = trainer.lexicon()
    guard !lexicon.entries.isEmpty else {
      throw Trouble(.teachesNothing(count))
    }
    try output.write { try $0.append(lexicon.text) }
    Messages.note(.learned(lexicon.entries.count, from: count), settings)
    return .fine
  }

  static func pairs(at path: String, _ settings: Settings) throws -> [ParallelText.Pair] {
    guard System.file(at: path)?.isDirectory == true else {
      return try ParallelText(DocumentPair.read(path, nil, settings).text).pairs
    }
    return try GoldStandard(folder: path).pairs
  }
}
