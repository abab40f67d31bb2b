import Aligner

/// The writing of the answers to a stream, and what is told of it.
struct BatchWork {
  /// How much time or how many kept pairs may be lost if a run is broken off.
  private static let pause = Duration.seconds(1)
  private static let mostTraces = 1 << 14

  private let outputs: BatchOutputs
  private(set) var ledger: BatchLedger
  var rate: RateLine
  /// Where in the stream the work is, in bytes.
  var place = 0
  /// How many records an earlier run had finished, and the seconds that it took.
  private let finished: Int
  private let earlierSeconds: Double
  private let start = ContinuousClock.now
  private var lastSync = ContinuousClock.now
  /// How many records this run has answered.
  private var count = 0

  init(_ outputs: BatchOutputs, _ ledger: BatchLedger, _ rate: RateLine, finished: Int, seconds: Double) {
    self.outputs = outputs
    self.ledger = ledger
    self.rate = rate
    self.finished = finished
    earlierSeconds = seconds
  }

  /// Seconds of work, those of earlier runs included.
  var seconds: Double { earlierSeconds + (ContinuousClock.now - start) / .seconds(1) }

  /// Writes the next answers.
  mutating func take(_ answers: [BatchAnswer]) throws {
    var settled = BatchLedger.Settled()
    for answer in answers { settled += ledger.settle(answer) }
    if answers.contains(where: \.namesFiles) { rate.hasTexts = false }
    try outputs.write(settled)
    count += answers.count
    place = answers.last?.end ?? place
    if ledger.traceCount >= Self.mostTraces || ContinuousClock.now - lastSync >= Self.pause { try sync() }
    rate.show(count, at: place)
  }

  /// Notes how far the work is.
  mutating func sync() throws {
    try outputs.sync(&ledger, seconds: seconds)
    lastSync = ContinuousClock.now
  }

  /// Tells what has come of it.
  func summarise(_ settings: Settings) {
    let tally = ledger.tally
    let outcomes: [(BatchAnswer.Outcome, (Int) -> Message)] = [
      (.aligned, Message.aligned), (.refused, Message.noTranslations), (.emptied, Message.withoutPairs),
      (.failed, Message.withErrors),
    ]
    let parts = outcomes.filter { tally.count(of: $0.0) > 0 }.map { $0.1(tally.count(of: $0.0)) }
    Messages.write(.records(tally.records, parts, pairs: tally.written, rate: rate.rate(count, at: place)))
    if !tally.dropped.isEmpty {
      let reasons = (BeadFilters.all.map { $0.name } + BeadFilters.memories.map { $0.name }).compactMap { name in
        tally.dropped[name].flatMap { $0 > 0 ? (name: name, dropped: $0) : nil }
      }
      Messages.write(.pairsLeftOut(tally.droppedCount, of: tally.found, reasons))
    }
    if finished > 0 { Messages.write(.note(.finishedAlready(finished))) }
    if tally.exchanged > 0 { Messages.write(.note(.exchanged(tally.exchanged))) }
    if tally.damaged > 0 { Messages.write(.note(.damagedRecords(tally.damaged, areRepaired: settings.repairs))) }
    if !tally.hidden.isEmpty { Messages.write(.note(.hiddenFields(tally.hidden))) }
  }
}
