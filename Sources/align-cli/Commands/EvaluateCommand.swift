import Aligner
import Synchronization

/// `evaluate`: scores the tool against gold standards.
enum EvaluateCommand: Command {
  static let name = "evaluate"
  static let operands = "GOLD..."
  static let operandCounts = 1...Int.max
  static let summary = "score against gold standards"
  static let details = """
    Aligns the documents of each gold standard, a folder with \(GoldStandard.fileNames.joined(separator: ", ")), and \
    compares the result with the gold links: the share of the units that came out as exactly one paragraph; strict \
    precision, recall and F1, where a link has to be exactly right; lax F1, where it has to touch; the units without \
    counterpart that were found, and those falsely claimed; the verdict; how many links have a confidence of .9 or \
    more, and how many of those are right; the seconds to segment and align. With --min-f1 the exit status is 1 if \
    the mean strict F1 is lower. With --perturb the sets are changed first, the same way for the same seed, and scored \
    as set+perturbation#seed; sets whose meta.json says that they were changed already are left out if the one they were made of is there. \
    A TMX or XLIFF file or a table with tabs is a gold standard too: its pairs are the gold links. \
    With --unit sentence the units are joined into paragraphs, which are given, and have to be found again in them.
    """

  static func run(_ settings: Settings) throws -> ExitStatus {
    let folders = settings.operands
    var files = RunFiles(reading: folders.flatMap(GoldStandard.paths) + settings.knowledge)
    let output = try files.output(settings.output)
    let report = evaluate(folders, with: try LexiconFile.lexicon(settings), settings)
    guard !report.sets.isEmpty else { return .trouble }
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
  private static func evaluate(_ folders: [String], with lexicon: Lexicon, _ settings: Settings) -> EvaluationReport {
    var golds: [GoldStandard] = []
    var failures: [EvaluationReport.Failure] = []
    for folder in folders {
      do {
        golds.append(try read(folder))
      } catch {
        Messages.write("\(error)")
        failures.append((folder, "\(error)"))
      }
    }
    for trial in settings.trials { trial.constant.try(trial.value) }
    var run = EvaluationRun()
    run.jobs = settings.jobs
    run.unit = settings.unit
    run.lexicon = knowledge(golds, with: lexicon, settings)
    let plan = EvaluationPlan(settings)
    plan.add(golds, to: &run)
    var ablations: [EvaluationGroup] = []
    let progress = Mutex(ProgressLine("evaluating", settings: settings))
    let rounds = plan.ablated.count + 1
    func scores(_ round: Int, _ evidence: [any Evidence.Type]) -> [SetScore] {
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
    _ golds: [GoldStandard], with lexicon: Lexicon, _ settings: Settings
  ) -> @Sendable (String) -> Lexicon {
    guard settings.holdsOutLexicon else { return { _ in lexicon } }
    let heldOut = HeldOutLexicons(golds, jobs: settings.jobs)
    return { heldOut.lexicon(for: $0) }
  }

  private static func lexiconName(_ settings: Settings) -> String {
    settings.holdsOutLexicon ? "held out by family" : settings.lexicon.map { _ in "a file" } ?? "bundled"
  }

  private static func read(_ folder: String) throws -> GoldStandard {
    guard let file = System.file(at: folder) else {
      throw Trouble("\(folder): there is no such folder; name one that holds a gold standard")
    }
    if file.isDirectory { return try GoldStandard(folder: folder) }
    let source = try FileReader.read(path: folder)
    guard BitextFormats.isBitext(source) else {
      let formats = BitextFormats.names.joined(separator: ", ")
      throw Trouble("\(folder): this is no bitext (\(formats)); name one, or a folder that holds a gold standard")
    }
    return GoldStandard(try GivenBitext(source))
  }

  private static func status(of report: EvaluationReport, _ settings: Settings) -> ExitStatus {
    if settings.crosses, report.total.wrongVerdicts > 0 { return .negative }
    let mean = report.total.strictF1
    guard let minimum = settings.minimumF1, mean < minimum else { return .fine }
    Messages.write("the mean strict F1 is \(mean), lower than \(minimum)")
    return .negative
  }
}

extension GoldStandard {
  /// The files that are read of what may be a gold standard: a folder's, or the path itself.
  static func paths(_ folder: String) -> [String] { [folder] + (fileNames + ["meta.json"]).map { "\(folder)/\($0)" } }
}
