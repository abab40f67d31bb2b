import Aligner

/// The files that `batch` writes: answers, the records that are kept apart, the pairs that were dropped, statistics; and the
/// journal beside the answers, with what they do not tell of how to go on.
struct BatchOutputs {
  /// Where they are to be, looked at before anything is read.
  struct Places {
    let answers: Output
    let errors: Output?
    let dropped: Output?
    let statistics: Output?

    init(_ settings: Settings, _ files: inout RunFiles) throws {
      answers = try files.output(settings.output, isPartial: true)
      errors = try settings.errors.map { try files.output($0, isPartial: true) }
      dropped = try settings.dropped.map { try files.output($0, isPartial: true) }
      statistics = try settings.statistics.map { try files.output($0) }
    }

    /// Whether the answers alone do not tell what has been done.
    func needsJournal(_ settings: Settings, _ filters: BeadFilters) -> Bool {
      errors != nil || dropped != nil || statistics != nil || settings.failsIfErrors || filters.hasMemory
    }
  }

  /// Options that say nothing of what the answers are.
  private static let indifferent = [
    "--output", "--resume", "--quiet", "--no-color", "--jobs", "--stats", "--fail-if-errors", SpokenLanguage.option,
  ]

  let answers: PartialOutput
  let errors: PartialOutput?
  let dropped: PartialOutput?
  private let statistics: Output?
  private let journal: JournalFile?
  /// Whether the journal has more than the options.
  private let keepsCounts: Bool
  private let isResumed: Bool
  private let settings: Settings
  private let path: String?
  private let options: [String: String]

  /// Opens them.
  /// - Throws: ``Trouble``.
  init(_ places: Places, _ filters: BeadFilters, _ settings: Settings) throws {
    let isPacked = PartialOutput.compression(of: places.answers) != nil
    path = if case .file(let path, _, _) = places.answers.target, !isPacked { path } else { nil }
    // Another version may answer otherwise.
    options = settings.given.filter { !Self.indifferent.contains($0.key) }.merging(
      ["version": ToolVersion.current]) { $1 }
    statistics = places.statistics
    self.settings = settings
    keepsCounts = places.needsJournal(settings, filters)
    var isResumed = settings.isResumed
    if isResumed, let path, let obstacle = Self.obstacle(path, places.answers.path ?? path, keepsCounts: keepsCounts) {
      Messages.note(obstacle, settings)
      isResumed = false
    }
    answers = try PartialOutput(places.answers, isResumed: isResumed)
    // Hours of work may be in it, and to forget an option must not cost them.
    if path != nil, let old = answers.oldWork, !settings.isResumed { throw Trouble(.workIsThere(old)) }
    errors = try places.errors.map { try PartialOutput($0, isResumed: isResumed) }
    dropped = try places.dropped.map { try PartialOutput($0, isResumed: isResumed) }
    if !isResumed, let path { JournalFile.remove(beside: path) }
    journal = try path.map { try JournalFile(beside: $0) }
    self.isResumed = isResumed
  }

  /// Why what an earlier run has left cannot be gone on with; `nil` if it can, or if there is nothing.
  private static func obstacle(_ path: String, _ name: String, keepsCounts: Bool) -> Message? {
    if JournalFile.isThere(beside: path) { return nil }
    if System.hasContent(path + PartialOutput.ending) { return .optionsAreUnknown(name) }
    return keepsCounts && System.hasContent(path) ? .isWholeBegunAnew(name) : nil
  }

  private var all: [PartialOutput] { [answers, errors, dropped].compactMap(\.self) }

  /// Whether ``sync(_:seconds:)`` does anything.
  var notesCounts: Bool { keepsCounts && journal != nil }

  /// What is written into, and what it takes the place of in the end.
  var files: WrittenFiles {
    let statistics = statistics?.path.flatMap(System.file(at:))
    return WrittenFiles(
      written: all.compactMap(\.files.written), replaced: (all.map(\.files.replaced) + [statistics]).compactMap(\.self))
  }

  /// Begins them, or goes on behind what is finished.
  /// - Returns: how many records are finished, where in the input the others begin, and the seconds that those took.
  func begin(
    _ input: InputStream, _ records: any RecordFormat, _ format: any AnswerFormat, _ ledger: inout BatchLedger
  ) throws -> (finished: Int, place: Int, seconds: Double) {
    do {
      if isResumed {
        if keepsCounts, let journal { return try goOn(journal, input, format, &ledger) }
        return try goOn(input, records, format)
      }
    } catch let error as StreamError {
      throw Trouble(.file(answers.name, error))
    }
    try beginAnew(format)
    return (0, 0, 0)
  }

  private func beginAnew(_ format: any AnswerFormat) throws {
    for output in all { try output.keep(0) }
    try answers.write(format.header)
    try errors?.write(format.header)
    try dropped?.write(DroppedTable.header)
    try journal?.keep(0)
    try journal?.write(BatchJournal.head(options))
  }

  /// Goes on with what the answers alone tell.
  private func goOn(
    _ input: InputStream, _ records: any RecordFormat, _ format: any AnswerFormat
  ) throws -> (finished: Int, place: Int, seconds: Double) {
    var isNoted = true
    if var lines = journal?.reader() { isNoted = try BatchJournal.hasHead(&lines, of: options) }
    var old = answers.reader()
    let finished = try FinishedWork(
      output: &old, input: input.next, records: records, answers: format, isWhole: answers.isWhole)
    if answers.isWhole { Messages.note(.isWhole(answers.name), settings) }
    // There is no moment in which a partial file has no options beside it.
    if !isNoted { try journal?.write(BatchJournal.head(options)) }
    try answers.keep(finished.keptBytes)
    if finished.keptBytes == 0 { try answers.write(format.header) }
    if let line = finished.nextLine { input.giveBack(line) }
    return (finished.recordCount, finished.nextLine?.start ?? 0, 0)
  }

  private func goOn(
    _ journal: JournalFile, _ input: InputStream, _ format: any AnswerFormat, _ ledger: inout BatchLedger
  ) throws -> (finished: Int, place: Int, seconds: Double) {
    var lines = journal.reader()
    let last = try BatchJournal.last(&lines, options: options, sizes: all.map(\.size)) { ledger.remember($0) }
    guard let (entry, end) = last else {
      if answers.size > 0 { Messages.note(.countsAreMissing(answers.name), settings) }
      try beginAnew(format)
      return (0, 0, 0)
    }
    let count = entry.tally.records
    var (fingerprint, place): (UInt64, Int) = (0, 0)
    for number in 0..<count {
      guard let line = try input.nextRecord() else { throw StreamError.foreignOutput(record: number + 1) }
      fingerprint = Fingerprint.joined(fingerprint, Fingerprint.of(line.bytes))
      place = line.end
    }
    guard fingerprint == entry.fingerprint else { throw StreamError.foreignOutput(record: count) }
    for (output, size) in zip(all, entry.sizes) { try output.keep(size) }
    try journal.keep(end)
    ledger.goOn(from: entry)
    return (count, place, entry.seconds)
  }

  /// Says where the answers are that a run leaves which ends before its time, if another run can go on with them.
  func tellOfRest() {
    if path != nil, let rest = answers.oldWork { Messages.note(.workIsKept(rest), settings) }
  }

  /// Writes what has been settled.
  func write(_ settled: BatchLedger.Settled) throws {
    for (output, bytes) in [
      (answers, settled.answers), (errors, settled.errors), (dropped, settled.dropped),
    ] where !bytes.isEmpty { try output?.write(bytes) }
  }

  /// Notes how far the work is; what it tells of has been written.
  func sync(_ ledger: inout BatchLedger, seconds: Double) throws {
    guard notesCounts else { return }
    try journal?.write(ledger.entry(sizes: all.map(\.size), seconds: seconds).line)
  }

  /// Gives all files their names, and writes the statistics.
  func finish(_ figures: BatchStatistics) throws {
    for output in [errors, dropped].compactMap(\.self) { try output.finish() }
    if let statistics {
      let bytes = try figures.json
      try statistics.write { try $0.append(bytes) }
    }
    // Once the answers have their name, another run may begin a journal.
    if let path { JournalFile.remove(beside: path) }
    try answers.finish()
  }
}
