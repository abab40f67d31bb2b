/// The answer to a record of a stream, as it is to be written.
package struct BatchAnswer: Sendable {
  /// What has come of a record.
  package enum Outcome: Sendable, Hashable {
    /// It was aligned.
    case aligned
    /// Its texts are no translations of each other.
    case refused
    /// No pair was found, or none of the confidence that was asked for.
    case emptied
    /// It is no record, or its texts cannot be read.
    case failed
  }

  /// Its lines.
  package let bytes: [UInt8]
  /// What has come of it.
  package let outcome: Outcome
  /// How many beads it has.
  package let beadCount: Int
  /// Whether its French and Arabic were given the other way round.
  package let isExchanged: Bool
  /// Where the next record begins in the input, in bytes.
  package let end: Int
}

/// What has come of the records of a stream.
package struct BatchCounts: Sendable {
  /// How many records had each outcome.
  package private(set) var outcomes: [BatchAnswer.Outcome: Int] = [:]
  /// How many beads were written.
  package private(set) var beadCount = 0
  /// How many records were answered.
  package private(set) var recordCount = 0

  /// How many records had French and Arabic the other way round.
  package private(set) var exchangedCount = 0

  /// Counts nothing yet.
  package init() {}

  /// Counts an answer.
  package mutating func add(_ answer: BatchAnswer) {
    outcomes[answer.outcome, default: 0] += 1
    beadCount += answer.beadCount
    recordCount += 1
    if answer.isExchanged { exchangedCount += 1 }
  }
}
