import Aligner

/// Every option of every command; parsing and help come from this table alone.
enum OptionTable {
  private static let align = [AlignCommand.name]
  private static let check = [CheckCommand.name]
  private static let segment = [SegmentCommand.name]
  private static let evaluate = [EvaluateCommand.name]
  private static let learn = [LearnCommand.name]
  private static let batch = [BatchCommand.name]
  private static let terms = [TermsCommand.name]
  private static let bench = [BenchCommand.name]
  private static let readers = align + check + segment + terms

  /// All options, in the order in which help names them.
  static let all = formats + checks + written + filters + inputs + evaluation + common

  /// Those that every command knows, which may stand before it.
  static let ofEveryCommand = all.filter(\.commands.isEmpty)

  /// The options that a command knows.
  static func options(of command: any Command.Type) -> [Option] {
    all.filter { $0.belongs(to: command) }
  }

  private static let formats: [Option] = [
    Option("-o", "--output", value: "FILE", help: OptionHelp.output) { $0.output = $1 },
    Option(
      "--format", value: OutputFormats.choices,
      help: OptionHelp.format(OutputFormats.explanations { $0.summary }, else: TSVFormat.name), commands: align
    ) { $0.format = try OutputFormats.entry($1) },
    Option("--format", value: Settings.SegmentForm.choices, help: OptionHelp.outline, commands: segment) {
      $0.segmentForm = try Settings.SegmentForm.entry($1)
    },
    Option(
      "--format", value: ReportFormats.choices, help: OptionHelp.report(ReportFormats.explanations { $0.summary }),
      commands: check
    ) { $0.reportFormat = try ReportFormats.entry($1) },
    Option(
      "--input", value: RecordFormats.choices,
      help: OptionHelp.input(RecordFormats.explanations { $0.summary }, else: RecordFormats.names[0]), commands: batch
    ) { $0.recordFormat = try RecordFormats.entry($1) },
    Option("--base64", help: OptionHelp.base64, commands: batch, turnsOn: \.isBase64),
    Option(
      "--format", value: AnswerFormats.choices,
      help: OptionHelp.format(AnswerFormats.explanations { $0.summary }, else: AnswerFormats.names[0]), commands: batch
    ) { $0.answerFormat = try AnswerFormats.entry($1) },
    Option("--resume", help: OptionHelp.resume, commands: batch, turnsOn: \.isResumed),
  ]

  private static let checks: [Option] = [
    Option(
      "--fail-on", value: Severity.names.reversed().joined(separator: "|"), help: OptionHelp.failOn, commands: check
    ) { $0.failure = try Severity.entry($1) },
    Option("--disable", value: "RULE,...", help: OptionHelp.disable(CheckRules.names), commands: check) {
      $0.disabledRules += try CheckRules.entries($1)
    },
    Option("--terms", value: "FILE", help: OptionHelp.terms, commands: check) { $0.terms = $1 },
    Option("--min-count", value: "N", help: OptionHelp.minCount, commands: terms) {
      $0.leastCount = try count($1, for: "--min-count", most: ValueLimits.letters)
    },
    Option("--baseline", value: "FILE", help: OptionHelp.baseline, commands: check) { $0.baseline = $1 },
    Option("--write-baseline", value: "FILE", help: OptionHelp.writeBaseline, commands: check) { $0.newBaseline = $1 },
  ]

  private static let written: [Option] = [
    Option("--unit", value: TextUnit.choices, help: OptionHelp.unit, commands: align + evaluate + batch) {
      $0.unit = try TextUnit.entry($1)
    },
    Option("--include-unpaired", help: OptionHelp.includeUnpaired, commands: align) { settings, _ in
      settings.writing.includesUnpaired = true
      settings.formatOptions.unpaired = "--include-unpaired"
    },
    Option("--columns", value: "NAME,...", help: OptionHelp.columns(TSVColumn.names), commands: align) {
      $0.writing.columns = try TSVColumn.entries($1)
      $0.writing.keepsOwnColumns = false
      $0.formatOptions.table = "--columns"
    },
    Option("--no-header", help: OptionHelp.noHeader, commands: align + batch) { settings, _ in
      settings.writing.hasHeader = false
      settings.formatOptions.table = "--no-header"
    },
    Option("--separator", value: CellSeparator.choices, help: OptionHelp.separator, commands: align) {
      $0.writing.separator = try CellSeparator.entry($1)
      $0.formatOptions.separator = "--separator"
    },
    Option("--min-confidence", value: "P", help: OptionHelp.minConfidence, commands: align + batch) {
      $0.writing.minimumConfidence = try share($1, for: "--min-confidence")
      $0.filters.minimumConfidence = $0.writing.minimumConfidence
    },
    Option("--labels", value: LabelUse.choices, help: OptionHelp.labels, commands: align + batch) {
      $0.writing.labels = try labels(LabelUse.entry($1), after: $0.writing.labels)
    },
    Option("--keep-labels", help: OptionHelp.keepLabels, commands: align + batch) { settings, _ in
      settings.writing.labels = try labels(.with, after: settings.writing.labels)
    },
    Option("--source-lang", value: "TAG", help: OptionHelp.languageTag(.source), commands: align) {
      $0.writing.sourceLanguage = try languageTag($1)
    },
    Option("--target-lang", value: "TAG", help: OptionHelp.languageTag(.target), commands: align) {
      $0.writing.targetLanguage = try languageTag($1)
    },
    Option("--links", value: "FILE", help: OptionHelp.links, commands: align) { settings, path in
      settings.links = path
      settings.filters.dropsOut = true
    },
    Option("--as-is", help: OptionHelp.asIs, commands: align, turnsOn: \.takesLinksAsIs),
    Option("--creation-date", value: "DATE", help: OptionHelp.creationDate, commands: align) {
      $0.writing.creationDate = try date($1)
    },
  ]

  private static let filters: [Option] = [
    Option("--min-length", value: "N", help: OptionHelp.minLength, commands: align + batch) {
      $0.filters.minimumLength = try count($1, for: "--min-length", most: ValueLimits.letters)
    },
    Option("--max-length", value: "N", help: OptionHelp.maxLength, commands: align + batch) {
      $0.filters.maximumLength = try count($1, for: "--max-length", most: ValueLimits.letters)
    },
    Option("--min-ratio", value: "R", help: OptionHelp.minRatio, commands: align + batch) {
      $0.filters.minimumRatio = try ratio($1, for: "--min-ratio")
    },
    Option("--max-ratio", value: "R", help: OptionHelp.maxRatio, commands: align + batch) {
      $0.filters.maximumRatio = try ratio($1, for: "--max-ratio")
    },
    Option(
      "--check-languages", help: OptionHelp.checkLanguages, commands: align + batch,
      turnsOn: \.filters.checksLanguages),
    Option(
      "--drop-duplicates", help: OptionHelp.dropDuplicates, commands: align + batch,
      turnsOn: \.filters.dropsDuplicates),
    Option(
      "--drop-near-duplicates", value: "S", isValueOptional: true,
      help: OptionHelp.dropNearDuplicates(NearDuplicates.range, usual: NearDuplicates.usual), commands: align + batch
    ) {
      $0.filters.nearDuplicates =
        $1.isEmpty ? NearDuplicates.usual : try resemblance($1, for: "--drop-near-duplicates")
    },
    Option("--drop-headings", help: OptionHelp.dropHeadings, commands: align + batch, turnsOn: \.filters.dropsHeadings),
    Option("--drop-contents", help: OptionHelp.dropContents, commands: align + batch, turnsOn: \.filters.dropsContents),
    Option("--dropped", value: "FILE", help: OptionHelp.dropped, commands: align + batch) { $0.dropped = $1 },
    Option("--errors", value: "FILE", help: OptionHelp.errors, commands: batch) { $0.errors = $1 },
    Option("--fail-if-errors", help: OptionHelp.failIfErrors, commands: batch, turnsOn: \.failsIfErrors),
    Option("--stats", value: "FILE", help: OptionHelp.statistics, commands: batch) { $0.statistics = $1 },
    Option("--force", help: OptionHelp.force, commands: align + check + terms + batch, turnsOn: \.isForced),
  ]

  private static let inputs: [Option] = [
    Option("--removed", help: OptionHelp.removed, commands: segment, turnsOn: \.includesRemovals),
    Option("--verbose", help: OptionHelp.verbose, commands: segment, turnsOn: \.isVerbose),
    Option("--keep-all", help: OptionHelp.keepAll, commands: readers + batch, turnsOn: \.keepsAll),
    Option("--repair", help: OptionHelp.repair, commands: readers + batch, turnsOn: \.repairs),
    Option(
      "--encoding", value: "NAME", help: OptionHelp.encoding(TextEncoding.allCases.map(\.rawValue)), commands: readers
    ) { $0.encoding = try TextEncoding(name: $1) },
    Option(
      "--lexicon", value: "FILE", help: OptionHelp.lexicon, commands: align + check + terms + evaluate + batch + bench
    ) { $0.lexicon = $1 },
    Option("--held-out", help: OptionHelp.heldOut, commands: evaluate, turnsOn: \.holdsOutLexicon),
    Option("--learn-from", value: "FILE[=WEIGHT]", help: OptionHelp.learnFrom, commands: evaluate + learn) {
      $0.lessons.append(try lesson($1))
    },
    Option("--source", value: "FILE", help: OptionHelp.document(.source), commands: readers + bench) {
      $0.sourceFile = $1
    },
    Option("--target", value: "FILE", help: OptionHelp.document(.target), commands: readers + bench) {
      $0.targetFile = $1
    },
    Option("--source-encoding", value: "NAME", help: OptionHelp.firstEncoding, commands: align + check + terms) {
      $0.firstEncoding = try TextEncoding(name: $1)
    },
    Option("--target-encoding", value: "NAME", help: OptionHelp.secondEncoding, commands: align + check + terms) {
      $0.secondEncoding = try TextEncoding(name: $1)
    },
  ]

  private static let evaluation: [Option] = [
    Option(
      "--perturb", value: "NAME,...|all", help: OptionHelp.perturb(Perturbations.all.map(\.name)), commands: evaluate
    ) {
      $0.perturbations = try perturbations($1)
    },
    Option("--cross", help: OptionHelp.cross, commands: evaluate, turnsOn: \.crosses),
    Option("--mistakes", help: OptionHelp.mistakes, commands: evaluate, turnsOn: \.showsMistakes),
    Option("--ablate", help: OptionHelp.ablate, commands: evaluate, turnsOn: \.ablates),
    Option("--seeds", value: "N", help: OptionHelp.seeds, commands: evaluate) {
      $0.seeds = try count($1, for: "--seeds", most: ValueLimits.seeds)
    },
    Option("--longest", value: "N", help: OptionHelp.longest, commands: evaluate) {
      $0.longest = try count($1, for: "--longest", most: ValueLimits.paragraphs)
    },
    Option(
      "-j", "--jobs", value: "N", help: OptionHelp.jobs(most: ValueLimits.jobs),
      commands: align + check + terms + evaluate + batch
    ) { $0.jobs = try count($1, for: "--jobs", most: ValueLimits.jobs) },
    Option("--paragraphs", value: "N", help: OptionHelp.paragraphs, commands: bench) {
      $0.paragraphCount = try count($1, for: "--paragraphs", most: ValueLimits.paragraphs)
    },
    Option("--json", help: OptionHelp.json, commands: evaluate + bench, turnsOn: \.isJSON),
    Option("--min-f1", value: "F", help: OptionHelp.minF1, commands: evaluate) {
      $0.minimumF1 = try share($1, for: "--min-f1")
    },
    Option("--without", value: "EVIDENCE,...", help: OptionHelp.without(Evidences.names), commands: evaluate) {
      $0.evidence = try evidence($0.evidence, without: $1)
    },
    Option(
      "--constant", value: "NAME=VALUE",
      help: OptionHelp.constant(Constants.names.map { "\($0.text)=\(Constants()[keyPath: $0.path])" }),
      commands: evaluate
    ) { $0.trials.append(try trial($1)) },
  ]

  private static let common: [Option] = [
    // The language itself is needed before the options are read.
    Option(SpokenLanguage.option, value: ReportLanguage.choices, help: OptionHelp.language) { _, tag in
      _ = try ReportLanguage.entry(tag)
    },
    Option("-q", "--quiet", help: OptionHelp.quiet, turnsOn: \.isQuiet),
    Option("--no-color", help: OptionHelp.noColour, turnsOn: \.isColourless),
    Option("-h", "--help", help: OptionHelp.help, turnsOn: \.wantsHelp),
    Option("-V", "--version", help: OptionHelp.version, turnsOn: \.wantsVersion),
  ]
}
