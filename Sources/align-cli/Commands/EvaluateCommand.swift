import Aligner
import Synchronization

/// `evaluate`: scores the tool against gold standards.
enum EvaluateCommand: Command {
  static let name = "evaluate"
  static let operands = "GOLD..."
  static let operandCounts = 1...Int.max
  static let help = CommandHelp.evaluate(GoldStandard.fileNames)

  static func run(_ settings: Settings) throws -> ExitStatus {
    let folders = settings.operands
    var files = RunFiles(reading: folders.flatMap(GoldStandard.paths) + settings.knowledge)
    let output = try files.output(settings.output)
    var report = try evaluate(folders, with: try LexiconFile.lexicon(settings), settings)
    guard !report.sets.isEmpty else { return .trouble }
    report.language = settings.language
    report.isOnTerminal = output.isTerminal
    try output.write { buffer in
      if settings.isJSON {
        try report.writeJSON(to: &buffer)
      } else {
        let width = output.isTerminal ? output.width : Int.max
        try report.write(to: &buffer, width: width, showsMistakes: settings.showsMistakes)
      }
    }
    return report.failures.isEmpty ? status(of: report, settings) : .trouble
  }

  /// Scores each folder; one that cannot be read is told at once, and the others are still scored.
  private static func evaluate(_ folders: [String], with lexicon: Lexicon, _ settings: Settings) throws
    -> EvaluationReport
  {
    var golds: [GoldStandard] = []
    var failures: [EvaluationReport.Failure] = []
    for folder in folders {
      do {
        golds.append(try read(folder))
      } catch {
        Messages.write(.of(error))
        failures.append((folder, "\(error)"))
      }
    }
    var run = EvaluationRun()
    for trial in settings.trials { run.constants[keyPath: trial.constant.path] = trial.value }
    run.jobs = settings.jobs
    run.unit = settings.unit
    run.lexicon = try knowledge(golds, with: lexicon, settings, run.constants)
    let plan = EvaluationPlan(settings)
    plan.add(golds, to: &run)
    var ablations: [EvaluationGroup] = []
    let progress = Mutex(ProgressLine(.evaluating, settings: settings))
    let rounds = plan.ablated.count + 1
    func scores(_ round: Int, _ evidence: [EvidenceKind]) -> [SetScore] {
      run.evidence = evidence
      return run.scores { share in progress.withLock { $0.show((Double(round) + share) / Double(rounds)) } }
    }
    let sets = scores(0, settings.evidence)
    for (round, left) in plan.ablated.enumerated() {
      let rest = settings.evidence.filter { $0.name != left.name }
      ablations.append(EvaluationGroup(name: left.name, sets: scores(round + 1, rest)))
    }
    progress.withLock { $0.clear() }
    return EvaluationReport(
      sets: sets, ablations: ablations, failures: failures, evidence: settings.evidence,
      lexicon: lexiconName(settings), changes: plan.signature, peakMemory: System.peakMemory)
  }

  private static func knowledge(
    _ golds: [GoldStandard], with lexicon: Lexicon, _ settings: Settings, _ constants: Constants
  ) throws -> @Sendable (String) -> Lexicon {
    guard settings.holdsOutLexicon else { return { _ in lexicon } }
    let others = try settings.lessons.flatMap { lesson in
      try LearnCommand.pairs(at: lesson.path, settings).map { (pair: $0, weight: lesson.weight) }
    }
    let heldOut = HeldOutLexicons(golds, and: others, jobs: settings.jobs, constants: constants)
    return { heldOut.lexicon(for: $0) }
  }

  private static func lexiconName(_ settings: Settings) -> String {
    settings.holdsOutLexicon ? Message.heldOutByFamily[.english] : settings.lexicon.map { _ in "a file" } ?? "bundled"
  }

  private static func read(_ folder: String) throws -> GoldStandard {
    guard let file = System.file(at: folder) else {
      throw Trouble(.noGold(folder))
    }
    if file.isDirectory { return try GoldStandard(folder: folder) }
    let source = try FileReader.read(path: folder)
    guard BitextFormats.isBitext(source) else {
      throw Trouble(.noGoldBitext(folder, BitextFormats.formats))
    }
    return GoldStandard(try GivenBitext(source))
  }

  private static func status(of report: EvaluationReport, _ settings: Settings) -> ExitStatus {
    if settings.crosses, report.total.wrongVerdicts > 0 { return .negative }
    let mean = report.total.strictF1
    guard let minimum = settings.minimumF1, mean < minimum else { return .fine }
    Messages.write(.belowMinimum(mean, minimum))
    return .negative
  }
}

extension GoldStandard {
  /// The files that are read of what may be a gold standard: a folder's, or the path itself.
  static func paths(_ folder: String) -> [String] { [folder] + (fileNames + ["meta.json"]).map { "\(folder)/\($0)" } }
}
