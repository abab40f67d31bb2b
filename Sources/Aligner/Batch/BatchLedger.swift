/// Takes the answers of a stream in its order, decides what depends on those before, and counts.
///
/// Threads may make answers in any order (``BatchRun``); since duplicates are sought here, what is written does not depend on
/// them.
package struct BatchLedger {
  /// What an answer comes to.
  package struct Settled {
    /// The lines for the answers.
    package var answers: [UInt8] = []
    /// The lines for the records that are kept apart.
    package var errors: [UInt8] = []
    /// The rows of what was dropped.
    package var dropped: [UInt8] = []

    /// Nothing yet.
    package init() {}

    /// Adds what the next answer comes to.
    package static func += (left: inout Settled, right: Settled) {
      left.answers += right.answers
      left.errors += right.errors
      left.dropped += right.dropped
    }
  }

  private let answers: any AnswerFormat
  private var filters: BeadFilters
  private let separatesErrors: Bool
  private let keepsDropped: Bool
  /// What has been counted, of earlier runs as well.
  package private(set) var tally: BatchTally
  /// The hash of all records so far.
  private var fingerprint: UInt64 = 0
  /// What the filters were to remember since the last entry for the journal; empty if there is none.
  private var traces: [[[UInt64]]] = []
  private let keepsTraces: Bool

  /// Makes a ledger in which nothing is written.
  /// - Parameters:
  ///   - answers: the format of the answers.
  ///   - filters: which pairs are left out.
  ///   - separatesErrors: whether records without a pair are no part of the answers.
  ///   - keepsDropped: whether rows of what was dropped are wanted.
  ///   - keepsTraces: whether ``entry(sizes:seconds:)`` will be called.
  package init(
    answers: any AnswerFormat, filters: BeadFilters = BeadFilters(FilterOptions()), separatesErrors: Bool = false,
    keepsDropped: Bool = false, keepsTraces: Bool = false
  ) {
    self.answers = answers
    self.filters = filters
    self.separatesErrors = separatesErrors
    self.keepsDropped = keepsDropped
    self.keepsTraces = keepsTraces && filters.hasMemory
    tally = BatchTally(filters: filters.counts.map(\.name))
  }

  /// Remembers pairs that an earlier run has kept.
  package mutating func remember(_ traces: [[[UInt64]]]) {
    for pair in traces { filters.remember(pair) }
  }

  /// Goes on with what an earlier run had counted.
  package mutating func goOn(from entry: BatchJournal.Entry) { (tally, fingerprint) = (entry.tally, entry.fingerprint) }

  /// An entry for the journal, with what the filters were to remember since the last one.
  package mutating func entry(sizes: [Int], seconds: Double) -> BatchJournal.Entry {
    defer { traces = [] }
    var entry = BatchJournal.Entry(sizes: sizes, tally: tally)
    (entry.fingerprint, entry.seconds, entry.traces) = (fingerprint, seconds, traces)
    return entry
  }

  /// How many pairs the next ``entry(sizes:seconds:)`` will have to remember.
  package var traceCount: Int { traces.count }

  /// What the next answer of the stream comes to.
  package mutating func settle(_ answer: BatchAnswer) -> Settled {
    var settled = Settled()
    fingerprint = Fingerprint.joined(fingerprint, answer.fingerprint)
    var leftOut: [String: Int] = [:]
    for pair in answer.pairs {
      let filter = filters.settled(pair.judgement)
      tally.add(pair, droppedBy: filter)
      if let filter {
        leftOut[filter, default: 0] += 1
        if keepsDropped { settled.dropped += DroppedTable.end(answer.rows[pair.row], filter) }
      } else {
        settled.answers += answer.lines[pair.line]
        if keepsTraces { traces.append(pair.judgement.traces) }
      }
    }
    var error = answer.error
    if error == nil, settled.answers.isEmpty {
      let inOrder = filters.counts.compactMap { name, _ in
        leftOut[name].map { RecordError.LeftOut(filter: name, count: $0) }
      }
      error = .allLeftOut(inOrder)
    }
    tally.add(answer, error)
    guard let error else { return settled }
    let line = (try? OutputBuffer.bytes { try answers.write(error, of: answer.record, to: &$0) }) ?? []
    if separatesErrors { settled.errors = line } else { settled.answers = line }
    return settled
  }
}
