/// The answer to a record of a stream, as far as the record alone decides it.
package struct BatchAnswer: Sendable {
  /// What has come of a record.
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// It was aligned.
    case aligned
    /// Its texts are no translations of each other.
    case refused
    /// No pair was found, or all were left out.
    case emptied
    /// It is no record, or its texts cannot be read.
    case failed
  }

  /// A pair that was found.
  struct Pair: Sendable {
    /// Where its line is in ``lines``; empty if it is dropped already.
    let line: Range<Int>
    /// Where its row is in ``rows``; empty if nobody wants it.
    let row: Range<Int>
    let judgement: BeadFilters.Judgement
    let confidence: Double
    /// The length of the target as a ratio to that of the source.
    let ratio: Double
  }

  /// What its lines repeat of the record.
  let record: AnsweredRecord
  /// The names of what the record has under names that the lines have themselves.
  let hidden: [String]
  /// A hash of the record.
  let fingerprint: UInt64
  /// Whether its texts are in files.
  package var namesFiles = false
  /// Where the next record begins in the input, in bytes.
  package let end: Int
  /// The lines of all pairs.
  var lines: [UInt8] = []
  /// The rows of pairs for a ``DroppedTable``.
  var rows: [UInt8] = []
  /// The pairs in order.
  var pairs: [Pair] = []
  /// Why there are none.
  var error: RecordError?
  /// Whether its French and Arabic were given the other way round.
  var isExchanged = false
  /// Whether pages have damaged its Arabic.
  var isDamaged = false
  /// How many of its paragraphs have a counterpart; `nil` if it was not aligned.
  var paragraphs: PairedShare?

  init(record: AnsweredRecord, hidden: [String], fingerprint: UInt64, end: Int) {
    self.record = record
    self.hidden = hidden
    self.fingerprint = fingerprint
    self.end = end
  }
}

extension RecordError {
  /// What has come of a record with this error.
  var outcome: BatchAnswer.Outcome {
    switch self {
    case .notATranslation: .refused
    case .noPair, .allLeftOut: .emptied
    default: .failed
    }
  }
}

/// Hashes that tell whether a stream is the same as before (FNV-1a); not for anything that has to be secure.
package enum Fingerprint {
  /// The hash of a record.
  package static func of(_ bytes: [UInt8]) -> UInt64 {
    var hash = FoldedHash()
    for byte in bytes { hash.add(folded: UInt32(byte)) }
    return hash.value
  }

  /// The hash of a stream with one more record.
  package static func joined(_ stream: UInt64, _ record: UInt64) -> UInt64 { SpreadBits.joined(stream, record) }
}
