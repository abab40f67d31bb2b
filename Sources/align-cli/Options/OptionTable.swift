import Aligner

/// Every option of every command; parsing and help come from this table alone.
enum OptionTable {
  private static let align = [AlignCommand.name]
  private static let check = [CheckCommand.name]
  private static let segment = [SegmentCommand.name]
  private static let evaluate = [EvaluateCommand.name]
  private static let batch = [BatchCommand.name]
  private static let bench = [BenchCommand.name]
  private static let readers = align + check + segment

  static let all: [Option] =
    [
      Option("-o", "--output", value: "FILE", help: "write to FILE, whole or not at all, instead of standard output") {
        $0.output = $1
      },
      Option(
        "--format", value: OutputFormats.all.map { $0.name }.joined(separator: "|"),
        help: "what to write (default: by the extension of -o, else tsv); "
          + OutputFormats.all.map { "\($0.name): \($0.summary)" }.joined(separator: "; "),
        commands: align
      ) { $0.format = try format($1) },
      Option(
        "--format", value: Settings.SegmentForm.allCases.map(\.rawValue).joined(separator: "|"),
        help: "an outline to read (default), or JSON Lines, one paragraph a line", commands: segment
      ) { $0.segmentForm = try segmentForm($1) },
      Option(
        "--format", value: ReportFormats.all.map { $0.name }.joined(separator: "|"),
        help: "the form of the report (default: by the extension of -o, else text); "
          + ReportFormats.all.map { "\($0.name): \($0.summary)" }.joined(separator: "; "),
        commands: check
      ) { $0.reportFormat = try reportFormat($1) },
      Option(
        "--input", value: RecordFormats.all.map { $0.name }.joined(separator: "|"),
        help: "what to read (default: \(RecordFormats.all[0].name)); "
          + RecordFormats.all.map { "\($0.name): \($0.summary)" }.joined(separator: "; "),
        commands: batch
      ) { $0.recordFormat = try recordFormat($1) },
      Option("--base64", help: "the texts of the input are in Base64", commands: batch) { settings, _ in
        settings.isBase64 = true
      },
      Option(
        "--format", value: AnswerFormats.all.map { $0.name }.joined(separator: "|"),
        help: "what to write (default: by the extension of -o, else \(AnswerFormats.all[0].name)); "
          + AnswerFormats.all.map { "\($0.name): \($0.summary)" }.joined(separator: "; "),
        commands: batch
      ) { $0.answerFormat = try answerFormat($1) },
      Option(
        "--resume", help: "go on with what an earlier run has left of -o FILE, without doing its work again",
        commands: batch
      ) { settings, _ in settings.isResumed = true },
      Option(
        "--fail-on", value: Severity.allCases.reversed().map(\.rawValue).joined(separator: "|"),
        help: "the least severity that makes the check end with 1 (default: warning)", commands: check
      ) { $0.failure = try severity($1) },
      Option(
        "--disable", value: "RULE,...",
        help: "do not apply some rules: " + CheckRules.all.map { $0.id }.joined(separator: " "), commands: check
      ) { $0.disabledRules += try rules($1) },
      Option("--baseline", value: "FILE", help: "do not report the findings accepted in FILE", commands: check) {
        $0.baseline = $1
      },
      Option("--write-baseline", value: "FILE", help: "accept all findings: write them to FILE", commands: check) {
        $0.newBaseline = $1
      },
      Option(
        "--lang", value: ReportLanguage.allCases.map(\.rawValue).joined(separator: "|"),
        help: "the language of the report or page (default: by LC_ALL, LC_MESSAGES or LANG, else en)",
        commands: align + check
      ) { $0.chosenLanguage = try language($1) },
      Option(
        "--unit", value: TextUnit.allCases.map(\.rawValue).joined(separator: "|"),
        help: "what is paired: whole paragraphs (default), or the sentences within paired paragraphs",
        commands: align + evaluate + batch
      ) { $0.unit = try unit($1) },
      Option("--include-unpaired", help: "write unpaired paragraphs too, one side empty (tsv, jsonl)", commands: align)
      {
        settings, _ in
        settings.writing.includesUnpaired = true
        settings.formatOptions.unpaired = "--include-unpaired"
      },
      Option(
        "--columns", value: "NAME,...",
        help: "which columns, in this order (tsv): " + TSVColumn.allNames.joined(separator: " "), commands: align
      ) {
        $0.writing.columns = try columns($1)
        $0.formatOptions.table = "--columns"
      },
      Option("--no-header", help: "leave out the row with the columns' names (tsv)", commands: align + batch) {
        settings, _ in
        settings.writing.hasHeader = false
        settings.formatOptions.table = "--no-header"
      },
      Option(
        "--min-confidence", value: "P", help: "leave out what is less sure than P, 0 to 1", commands: align + batch
      ) {
        $0.writing.minimumConfidence = try share($1, for: "--min-confidence")
        $0.filters.minimumConfidence = $0.writing.minimumConfidence
      },
      Option("--keep-labels", help: "keep the paragraphs' numbers in their texts", commands: align + batch) {
        settings, _ in
        settings.writing.keepsLabels = true
      },
      Option("--source-lang", value: "TAG", help: "the French side's language tag (default: fr)", commands: align) {
        $0.writing.sourceLanguage = try languageTag($1)
      },
      Option("--target-lang", value: "TAG", help: "the Arabic side's language tag (default: ar)", commands: align) {
        $0.writing.targetLanguage = try languageTag($1)
      },
      Option(
        "--creation-date", value: "DATE",
        help: "date for the header (tmx): 2024-05-01 or 2024-05-01T10:00:00Z (default: SOURCE_DATE_EPOCH, else none)",
        commands: align
      ) { $0.writing.creationDate = try date($1) },
    ] + filters + [
      Option("--force", help: "write although the documents are no translations of each other", commands: align + batch)
      {
        settings, _ in settings.isForced = true
      },
      Option("--removed", help: "show what was taken out of the text too", commands: segment) { settings, _ in
        settings.includesRemovals = true
      },
      Option("--verbose", help: "tell on standard error what was taken out of the text", commands: segment) {
        settings, _ in settings.isVerbose = true
      },
      Option("--repair", help: "repair Arabic that a PDF has damaged in the output too", commands: readers) {
        settings, _ in settings.repairs = true
      },
      Option(
        "--encoding", value: "NAME",
        help: "the encoding of the input (default: found out): "
          + TextEncoding.allCases.map(\.rawValue).joined(separator: " "),
        commands: readers
      ) { $0.encoding = try TextEncoding(name: $1) },
      Option(
        "--lexicon", value: "FILE", help: "a lexicon made by learn, instead of the bundled one",
        commands: align + check + evaluate + batch + bench
      ) { $0.lexicon = $1 },
      Option(
        "--held-out", help: "learn a lexicon for each set from the sets of all other families", commands: evaluate
      ) { settings, _ in settings.holdsOutLexicon = true },
      Option("--source-encoding", value: "NAME", help: "the encoding of the first file", commands: align + check) {
        $0.firstEncoding = try TextEncoding(name: $1)
      },
      Option("--target-encoding", value: "NAME", help: "the encoding of the second file", commands: align + check) {
        $0.secondEncoding = try TextEncoding(name: $1)
      },
      Option(
        "--perturb", value: "NAME,...|all",
        help: "change the sets first, and score what that makes of them: "
          + Perturbations.all.map(\.name).joined(separator: " "),
        commands: evaluate
      ) { $0.perturbations = try perturbations($1) },
      Option(
        "--cross",
        help:
          "score verdicts: the French of each set with the Arabic of every other family has to be refused, with its "
          + "own taken, 40 % missing included; exit with 1 if a verdict is wrong",
        commands: evaluate
      ) { settings, _ in settings.crosses = true },
      Option("--mistakes", help: "list the links that are wrong and those that were missed", commands: evaluate) {
        settings, _ in settings.showsMistakes = true
      },
      Option("--ablate", help: "score without each kind of evidence in turn, too", commands: evaluate) { settings, _ in
        settings.ablates = true
      },
      Option("--seeds", value: "N", help: "make N variants of each perturbation (default: 1)", commands: evaluate) {
        $0.seeds = try count($1, for: "--seeds", most: ValueLimits.seeds)
      },
      Option(
        "--longest", value: "N", help: "perturb excerpts of at most N units a side, from random places",
        commands: evaluate
      ) { $0.longest = try count($1, for: "--longest", most: ValueLimits.paragraphs) },
      Option(
        "-j", "--jobs", value: "N",
        help: "do N things at a time, at most \(ValueLimits.jobs) (default: as many as there are cores)",
        commands: evaluate + batch
      ) { $0.jobs = try count($1, for: "--jobs", most: ValueLimits.jobs) },
      Option(
        "--paragraphs", value: "N",
        help: "make a bitext of N paragraphs a side of the two documents, and measure with that", commands: bench
      ) { $0.paragraphCount = try count($1, for: "--paragraphs", most: ValueLimits.paragraphs) },
      Option("--json", help: "every figure in full, as JSON", commands: evaluate + bench) { settings, _ in
        settings.isJSON = true
      },
      Option(
        "--min-f1", value: "F", help: "exit with 1 if the mean strict F1 is lower than F, 0 to 1", commands: evaluate
      ) { $0.minimumF1 = try share($1, for: "--min-f1") },
      Option(
        "--without", value: "EVIDENCE,...",
        help: "align without some kinds of evidence: " + Evidences.all.map { $0.name }.joined(separator: " "),
        commands: evaluate
      ) { $0.evidence = try evidence($0.evidence, without: $1) },
      Option(
        "--constant", value: "NAME=VALUE",
        help: "try another value for a fitted constant; may be repeated: "
          + Constants.names.map { "\($0.text)=\(Constants()[keyPath: $0.path])" }.joined(separator: " "),
        commands: evaluate
      ) { $0.trials.append(try trial($1)) },
      Option("--quiet", help: "no summary, notes or progress; errors only") { settings, _ in settings.isQuiet = true },
      Option("--no-color", help: "no colours (also: NO_COLOR, TERM=dumb)") { settings, _ in
        settings.isColourless = true
      },
      Option("-h", "--help", help: "explain the command") { settings, _ in settings.wantsHelp = true },
      Option("--version", help: "show the version") { settings, _ in settings.wantsVersion = true },
    ]

  /// The options that a command knows.
  static func options(of command: any Command.Type) -> [Option] {
    all.filter { $0.belongs(to: command) }
  }
}
