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
    as set+perturbation#seed; sets whose meta.json says that they were changed already are left out.
    """

  static func run(_ settings: Settings) throws -> ExitStatus {
    let folders = settings.operands
    let output = try Output(
      path: settings.output, inputs: folders.flatMap { folder in GoldStandard.fileNames.map { "\(folder)/\($0)" } })
    let report = evaluate(folders, with: try LexiconFile.lexicon(settings), settings)
    guard !report.sets.isEmpty else { return .trouble }
    try output.write { buffer in
      if settings.isJSON {
        try EvaluationJSON(report).write(to: &buffer)
      } else {
        try EvaluationTable(report, width: output.isTerminal ? output.width : .max).write(to: &buffer)
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
        failures.append(.init(folder: folder, message: "\(error)"))
      }
    }
    var run = EvaluationRun(evidence: settings.evidence, lexicons: .one(lexicon), jobs: settings.jobs)
    if settings.holdsOutLexicon {
      var heldOut = HeldOutLexicons()
      for gold in golds { heldOut.add(gold) }
      run.lexicons = .heldOut(heldOut)
    }
    for gold in golds {
      guard let perturbations = settings.perturbations else {
        run.add(gold)
        continue
      }
      // To change what has been changed already says little, and the original is most often there too.
      if !gold.isPerturbed {
        run.add(gold, perturbed: perturbations, seeds: settings.seeds, longest: settings.longest ?? .max)
      }
    }
    let progress = Mutex(ProgressLine("evaluating", settings: settings))
    let sets = run.scores { share in progress.withLock { $0.show(share) } }
    progress.withLock { $0.clear() }
    return EvaluationReport(
      sets: sets, failures: failures, evidence: settings.evidence, lexicon: lexiconName(settings),
      peakMemory: System.peakMemory)
  }

  private static func lexiconName(_ settings: Settings) -> String {
    settings.holdsOutLexicon ? "held out by family" : settings.lexicon.map { _ in "a file" } ?? "bundled"
  }

  private static func read(_ folder: String) throws -> GoldStandard {
    guard System.file(at: folder)?.isDirectory == true else {
      throw Trouble("\(folder): there is no such folder; name one that holds a gold standard")
    }
    return try GoldStandard(folder: folder)
  }

  private static func status(of report: EvaluationReport, _ settings: Settings) -> ExitStatus {
    let mean = report.total.mean { $0.links.strict.f1 }
    guard let minimum = settings.minimumF1, mean < minimum else { return .fine }
    Messages.write("the mean strict F1 is \(mean), lower than \(minimum)")
    return .negative
  }
}
