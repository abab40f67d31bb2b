import Aligner

/// `batch`: aligns a stream of document pairs.
enum BatchCommand: Command {
  static let name = "batch"
  static let operands = "[FILE]"
  static let operandCounts = 0...1
  static let help = CommandHelp.batch(ending: PartialOutput.ending)

  static func run(_ settings: Settings) throws -> ExitStatus {
    let path = settings.operands.first ?? "-"
    var files = RunFiles(reading: [path] + settings.knowledge)
    let place = try files.output(settings.output, isPartial: true)
    let lexicon = try LexiconFile.lexicon(settings)
    let input = try InputStream(path)
    let answerFormat =
      settings.answerFormat ?? settings.output.flatMap(AnswerFormats.forFile(named:)) ?? AnswerFormats.all[0]
    try OptionTable.checkLabels(settings.writing.labels, of: answerFormat.name)
    let answers = answerFormat.init(options: settings.writing)
    let records = try records(input, settings)
    let output = try PartialOutput(place, isResumed: settings.isResumed)
    let start = try begin(output, input, records, answers, settings)
    let written = WrittenFiles(written: output.files.written, replaced: output.files.replaced)
    let run = BatchRun(
      aligner: BatchAligner(
        lexicon: lexicon, unit: settings.unit, isForced: settings.isForced, keepsAll: settings.keepsAll),
      records: guarded(records, written), answers: answers,
      minimumConfidence: settings.writing.minimumConfidence)
    var work = Work(output: output, rate: RateLine(size: input.size, origin: start.place, settings: settings))
    work.place = start.place
    let pipeline = run.pipeline({ try input.next() }, jobs: settings.jobs)
    Interruption.tell { pipeline.stop() }
    defer { work.rate.clear() }
    try pipeline.run { try work.take($0) }
    work.rate.clear()
    Interruption.dieIfAsked()
    if written.mustNotBeReplaced {
      throw Trouble(.notReplaced(place.path ?? path, answers: output.name))
    }
    try output.finish()
    if !settings.isQuiet { work.summarise(finished: start.finished) }
    return .fine
  }

  /// The reader of the input's lines; it takes the header, if there is one.
  private static func records(_ input: InputStream, _ settings: Settings) throws -> any RecordFormat {
    let format = settings.recordFormat ?? RecordFormats.all[0]
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

  /// Begins the output, or goes on behind what is finished of it.
  /// - Returns: how many records are finished, and where in the input the others begin.
  private static func begin(
    _ output: PartialOutput, _ input: InputStream, _ records: any RecordFormat, _ answers: any AnswerFormat,
    _ settings: Settings
  ) throws -> (finished: Int, place: Int) {
    guard settings.isResumed else {
      if output.hasOldWork { Messages.note(.begunAnew(output.name), settings) }
      try output.keep(0)
      try output.write(answers.header)
      return (0, 0)
    }
    do {
      var old = output.reader()
      let finished = try FinishedWork(output: &old, input: input.next, records: records, answers: answers)
      try output.keep(finished.keptBytes)
      if finished.keptBytes == 0 { try output.write(answers.header) }
      if let line = finished.nextLine { input.giveBack(line) }
      return (finished.recordCount, finished.nextLine?.start ?? 0)
    } catch let error as StreamError {
      throw Trouble(.file(output.name, error))
    }
  }

  /// The writing of the answers, and what is told of it.
  private struct Work {
    let output: PartialOutput
    var rate: RateLine
    var place = 0
    private var counts = BatchCounts()

    init(output: PartialOutput, rate: RateLine) {
      self.output = output
      self.rate = rate
    }

    mutating func take(_ answers: [BatchAnswer]) throws {
      try output.write(Array(answers.map(\.bytes).joined()))
      for answer in answers { counts.add(answer) }
      place = answers.last?.end ?? place
      rate.show(counts.recordCount, at: place)
    }

    func summarise(finished: Int) {
      let outcomes: [(BatchAnswer.Outcome, (Int) -> Message)] = [
        (.aligned, Message.aligned), (.refused, Message.noTranslations), (.emptied, Message.withoutPairs),
        (.failed, Message.withErrors),
      ]
      let parts = outcomes.compactMap { outcome, message in counts.outcomes[outcome].map(message) }
      Messages.write(
        .records(counts.recordCount, parts, pairs: counts.beadCount, rate: rate.rate(counts.recordCount, at: place)))
      if finished > 0 { Messages.write(.note(.finishedAlready(finished))) }
      if counts.exchangedCount > 0 { Messages.write(.note(.exchanged(counts.exchangedCount))) }
    }
  }
}
