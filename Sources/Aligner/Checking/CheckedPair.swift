/// A pair of documents among many that are checked, and what came of it.
public struct CheckedPair: Sendable {
  /// What came of a pair.
  public enum Outcome: Sendable {
    /// What was found.
    case checked(CheckReport)
    /// It could not be checked; the sentence says why.
    case failed(Message)
  }

  /// The file of the source document; empty if there is none.
  public let source: String
  /// The file of the target document; empty if there is none.
  public let target: String
  /// What came of it.
  public let outcome: Outcome

  /// Takes the report on a pair.
  public init(_ report: CheckReport) {
    source = report.alignment.source.name
    target = report.alignment.target.name
    outcome = .checked(report)
  }

  /// Takes a pair that could not be checked.
  /// - Parameter reason: a sentence that names the file and what to do.
  public init(source: String, target: String, reason: Message) {
    self.source = source
    self.target = target
    outcome = .failed(reason)
  }

  /// Takes a file that has no counterpart.
  public init(alone file: String, _ language: Language) {
    (source, target) = language == .source ? (file, "") : ("", file)
    outcome = .failed(.noCounterpart(file))
  }

  /// The files there are.
  var files: [String] { [source, target].filter { !$0.isEmpty } }

  /// What a table of many pairs says of this one.
  var tally: PairTally {
    switch outcome {
    case .checked(let report):
      PairTally(
        source: source, target: target, result: .answer(report.alignment.verdict.answer),
        counts: Severity.allCases.reversed().map { ($0, report.count($0)) }, acceptedCount: report.acceptedCount)
    case .failed(let reason):
      PairTally(source: source, target: target, result: .failed(reason), counts: [], acceptedCount: 0)
    }
  }
}

/// A pair's row in a table of many: so little that thousands can be kept until all are checked.
struct PairTally: Sendable {
  /// The verdict, or why there is none.
  enum Result: Sendable {
    case answer(Alignment.Verdict.Answer)
    case failed(Message)
  }

  /// The file of the source document.
  let source: String
  /// The file of the target document.
  let target: String
  let result: Result
  /// How many findings are of each severity, the highest first; empty if the pair was not checked.
  let counts: [(severity: Severity, count: Int)]
  /// How many more there were that a baseline has accepted.
  let acceptedCount: Int

  /// Why the pair could not be checked; `nil` if it was.
  var reason: Message? {
    if case .failed(let reason) = result { reason } else { nil }
  }

  /// What is said of all pairs together.
  static func total(of tallies: [PairTally]) -> Message {
    func sum(_ severity: Severity) -> Int {
      tallies.reduce(0) { $0 + ($1.counts.first { $0.severity == severity }?.count ?? 0) }
    }
    return ReportWords.pairs(tallies.count, failed: tallies.count { $0.reason != nil })
      + ReportWords.counts(
        errors: sum(.error), warnings: sum(.warning), notes: sum(.note),
        accepted: tallies.reduce(0) { $0 + $1.acceptedCount })
  }
}
