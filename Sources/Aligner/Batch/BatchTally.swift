/// What has come of the records and pairs of a stream, in numbers.
package struct BatchTally: Sendable, Codable, Equatable {
  /// How many things have a value from one edge up to the next.
  package struct Histogram: Sendable, Codable, Equatable {
    /// The edges; the last bar has what is at the last edge, or above it if that is no bound.
    package let edges: [Double]
    /// How many there are in each bar.
    package private(set) var counts: [Int]

    init(edges: [Double]) {
      self.edges = edges
      counts = Array(repeating: 0, count: edges.count - 1)
    }

    mutating func add(_ value: Double) {
      let bar = (edges.firstIndex { value < $0 } ?? edges.count) - 1
      counts[min(max(bar, 0), counts.count - 1)] += 1
    }
  }

  /// How many records were answered.
  package private(set) var records = 0
  /// How many records had each ``BatchAnswer/Outcome``.
  package private(set) var outcomes: [String: Int]
  /// How many records had an error of each kind (``RecordError/reason``).
  package private(set) var errors: [String: Int] = [:]
  /// How many records had French and Arabic the other way round.
  package private(set) var exchanged = 0
  /// How many records had Arabic that pages have damaged.
  package private(set) var damaged = 0
  /// The paragraphs of the records that were aligned, and how many of them have no counterpart.
  package private(set) var paragraphs = PairedShare()
  /// The share of these that have a counterpart, record by record.
  package private(set) var paired = Histogram(edges: (0...10).map { Double($0) / 10 })
  /// How many pairs were found.
  package private(set) var found = 0
  /// How many pairs were written.
  package private(set) var written = 0
  /// How many pairs each filter has dropped, of those that were asked for.
  package private(set) var dropped: [String: Int]
  /// The confidence of the pairs that were written, as the answers have it.
  package private(set) var confidence = Histogram(edges: (0...20).map { Double($0) / 20 })
  /// Letters and digits of the Arabic by those of the French, of the pairs that were written.
  package private(set) var ratio = Histogram(edges: [0] + (2...16).map { Double($0) / 10 } + [2, 3, 5, 1000])
  /// Names of what records had that the answers do not repeat.
  package private(set) var hidden: [String] = []

  /// Counts nothing yet.
  package init(filters: [String] = []) {
    outcomes = Dictionary(uniqueKeysWithValues: BatchAnswer.Outcome.allCases.map { ($0.rawValue, 0) })
    dropped = Dictionary(filters.map { ($0, 0) }) { first, _ in first }
  }

  /// How many records had an outcome.
  package func count(of outcome: BatchAnswer.Outcome) -> Int { outcomes[outcome.rawValue] ?? 0 }

  /// Whether a record has no pairs although no filter has taken them.
  package var hasErrors: Bool {
    count(of: .failed) + count(of: .refused) + (errors[RecordError.noPair.reason] ?? 0) > 0
  }

  /// How many pairs were dropped.
  package var droppedCount: Int { dropped.values.reduce(0, +) }

  mutating func add(_ pair: BatchAnswer.Pair, droppedBy filter: String?) {
    found += 1
    if let filter {
      dropped[filter, default: 0] += 1
    } else {
      written += 1
      // With four decimals, so that whoever counts the answers comes to the same.
      confidence.add((pair.confidence * 10_000).rounded() / 10_000)
      ratio.add(pair.ratio)
    }
  }

  mutating func add(_ answer: BatchAnswer, _ error: RecordError?) {
    records += 1
    outcomes[(error?.outcome ?? .aligned).rawValue, default: 0] += 1
    if let error { errors[error.reason, default: 0] += 1 }
    if answer.isExchanged { exchanged += 1 }
    if answer.isDamaged { damaged += 1 }
    if let own = answer.paragraphs {
      paragraphs += own
      paired.add(own.share)
    }
    for name in answer.hidden where !hidden.contains(name) { hidden.append(name) }
  }
}
