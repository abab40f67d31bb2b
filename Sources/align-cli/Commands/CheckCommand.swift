import Aligner

/// `check`: reports what a reviser should look at.
enum CheckCommand: Command {
  static let name = "check"
  static let operands = "FRENCH ARABIC"
  static let operandCounts = 1...2
  static let help = CommandHelp.check

  static func run(_ settings: Settings) throws -> ExitStatus {
    var files = RunFiles(reading: settings.operands + settings.knowledge, renewing: settings.baseline)
    let output = try files.output(settings.output)
    let acceptance = try settings.newBaseline.map { try files.output($0, renews: true) }
    let bitext = try bitext(settings)
    let baseline = try settings.baseline.map(readBaseline)
    let rules = CheckRules.all.filter { rule in !settings.disabledRules.contains { $0.id == rule.id } }
    let lexicon = try LexiconFile.lexicon(settings)
    let alignment =
      try bitext?.alignment(with: lexicon, settings)
      ?? AlignCommand.align(DocumentPair(settings).segmented(), with: lexicon, settings)
    AlignCommand.noteDoubts(about: alignment, settings)
    var report = BitextCheck(rules: rules).report(on: DamageRepair.applied(to: alignment, knowing: lexicon, settings))
    if let acceptance {
      let found = report
      try acceptance.write { try Baseline.write(found, to: &$0) }
      report = Baseline(accepting: found).applied(to: found)
    } else if let baseline {
      report = baseline.applied(to: report)
    }
    let format = settings.reportFormat ?? settings.output.flatMap(ReportFormats.forFile(named:)) ?? TextReport.self
    let writer = format.init(options: try options(settings, for: output))
    let written = report
    try output.write { try writer.write(written, to: &$0) }
    return report.hasFindings(from: settings.failure) ? .negative : .fine
  }

  /// The bitext that is given; `nil` if two documents are.
  private static func bitext(_ settings: Settings) throws -> BitextFile? {
    guard settings.operands.count == 1 else {
      try DocumentPair.check(settings.operands)
      return nil
    }
    guard let file = try BitextFile(settings.operands[0], settings) else {
      throw Trouble(.noBitextGiven(name, taking: operands, BitextFormats.formats, mayBeMany: false))
    }
    return file
  }

  private static func readBaseline(_ path: String) throws -> Baseline {
    let text = try FileReader.read(path: path, encoding: .utf8)
    return try Baseline(parsing: String(decoding: text.bytes, as: UTF8.self), name: text.name)
  }

  private static func options(_ settings: Settings, for output: Output) throws -> ReportOptions {
    var options = ReportOptions()
    options.language = settings.language
    options.failure = settings.failure
    // What is signed and filed has to say when it was made.
    options.creationDate = try SourceDate.given() ?? SourceDate.now
    options.width = output.width
    options.isColoured = Colours.areWanted(settings, isTerminal: output.isTerminal)
    options.isolatesText = output.isTerminal
    return options
  }
}
