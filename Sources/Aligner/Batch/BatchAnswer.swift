/// The answer to a record of a stream, as it is to be written.
public struct BatchAnswer: Sendable {
  /// What has come of a record.
  public enum Outcome: Sendable, Hashable {
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
  public let bytes: [UInt8]
  /// What has come of it.
  public let outcome: Outcome
  /// How many beads it has.
  public let beadCount: Int
  /// Whether its French and Arabic were given the other way round.
  public let isExchanged: Bool
  /// Where the next record begins in the input, in bytes.
  public let end: Int
}

/// What has come of the records of a stream.
public struct BatchCounts: Sendable {
  /// How many records had each outcome.
  public private(set) var outcomes: [BatchAnswer.Outcome: Int] = [:]
  /// How many beads were written.
  public private(set) var beadCount = 0
  /// How many records were answered.
  public private(set) var recordCount = 0

  /// How many records had French and Arabic the other way round.
  public private(set) var exchangedCount = 0

  /// Counts nothing yet.
  public init() {}

  /// Counts an answer.
  public mutating func add(_ answer: BatchAnswer) {
    outcomes[answer.outcome, default: 0] += 1
    beadCount += answer.beadCount
    recordCount += 1
    if answer.isExchanged { exchangedCount += 1 }
  }
}
