import Aligner
import Foundation

/// `batch`: aligns a stream of document pairs.
enum BatchCommand: Command {
  static let name = "batch"
  static let operands = "[FILE]"
  static let operandCounts = 0...1
  static let help = CommandHelp.batch(ending: PartialOutput.ending)

  static func run(_ settings: Settings) throws -> ExitStatus {
    let path = settings.operands.first ?? "-"
    var files = RunFiles(reading: [path] + settings.knowledge)
    let places = try BatchOutputs.Places(settings, &files)
    if settings.answerFormat == nil {
      try OutputName.check(settings.output, among: AnswerFormats.fileExtensions, isPacked: true) {
        .isNoStream($0, among: $1, packed: Compression.allCases.map(\.fileExtension))
      }
    }
    let lexicon = try LexiconFile.lexicon(settings)
    let input = try InputStream(path)
    let name = settings.output.map(Compression.bareName)
    let format = settings.answerFormat ?? name.flatMap(AnswerFormats.forFile(named:)) ?? AnswerFormats.all[0]
    try OptionTable.checkLabels(settings.writing.labels, of: format.name)
    let records = try records(input, settings)
    var options = settings.writing
    options.unit = settings.unit
    let answers = format.init(options: options, columns: records.columns)
    let filters = BeadFilters(settings.corpusFilters)
    let outputs = try BatchOutputs(places, filters, settings)
    var ledger = BatchLedger(
      answers: answers, filters: filters, separatesErrors: outputs.errors != nil, keepsDropped: outputs.dropped != nil,
      keepsTraces: outputs.notesCounts)
    let start = try outputs.begin(input, records, answers, &ledger)
    let written = outputs.files
    let run = BatchRun(
      aligner: BatchAligner(
        lexicon: lexicon, unit: settings.unit, isForced: settings.isForced, keepsAll: settings.keepsAll,
        repairs: settings.repairs),
      records: guarded(records, written), answers: answers, options: options, filters: filters,
      keepsDropped: outputs.dropped != nil)
    let rate = RateLine(size: input.size, origin: start.place, settings: settings)
    var work = BatchWork(outputs, ledger, rate, finished: start.finished, seconds: start.seconds)
    work.place = start.place
    let pipeline = run.pipeline({ try input.next() }, jobs: settings.jobs)
    Interruption.tell { pipeline.stop() }
    defer { work.rate.clear() }
    do {
      try pipeline.run { try work.take($0) }
      work.rate.clear()
      try work.sync()
    } catch {
      work.rate.clear()
      // Whoever takes the answers from a pipe has to see that these are not all.
      if let failure = error as? SystemFailure, failure.isBrokenPipe { System.die(of: SIGPIPE) }
      outputs.tellOfRest()
      throw error
    }
    if Interruption.isAsked {
      outputs.tellOfRest()
      Interruption.dieIfAsked()
    }
    if written.mustNotBeReplaced {
      throw Trouble(.notReplaced(places.answers.path ?? path, answers: outputs.answers.name))
    }
    let tally = work.ledger.tally
    try outputs.finish(
      BatchStatistics(
        tally, options: settings.given, lexicon: (settings.lexicon ?? "bundled", lexicon), seconds: work.seconds))
    if !settings.isQuiet { work.summarise(settings) }
    return settings.failsIfErrors && tally.hasErrors ? .trouble : .fine
  }

  /// The reader of the input's lines; it takes the header, if there is one.
  private static func records(_ input: InputStream, _ settings: Settings) throws -> any RecordFormat {
    let name = settings.operands.first.map(Compression.bareName)
    let format = settings.recordFormat ?? name.flatMap(RecordFormats.forFile(named:)) ?? RecordFormats.all[0]
    // An input without a single line has no records, and needs no header.
    guard format.hasHeader, let header = try input.next() else {
      return try JSONRecordFormat(header: [], isBase64: settings.isBase64)
    }
    do {
      return try format.init(header: header.bytes, isBase64: settings.isBase64)
    } catch {
      throw Trouble(.file(input.name, error))
    }
  }

  private static func guarded(_ records: some RecordFormat, _ written: WrittenFiles) -> any RecordFormat {
    GuardedRecords(records, output: written)
  }
}
