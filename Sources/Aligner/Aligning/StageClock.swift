/// Tells how long each stage of the work on a bitext takes.
///
/// ```swift
/// let clock = StageClock()
/// let alignment = BitextAligner().align(french, arabic, clock: clock)
/// print(clock.time(of: .search), clock.cellCount)
/// ```
package final class StageClock {
  /// A stage, in the order of the work.
  package enum Stage: String, Sendable, CaseIterable {
    /// Making the lexicon ready.
    case lexicon
    /// Bytes to text in a known language.
    case reading
    /// Text to paragraphs.
    case segmenting
    /// What is told from the paragraphs once: lengths, labels, words, values.
    case features
    /// Pairs that are surely right.
    case anchors
    /// What the evidence says of each bead of the band.
    case evidence
    /// The best path.
    case search
    /// How sure each bead is.
    case posterior
    /// Beads to bytes.
    case writing
  }

  private var times: [Stage: Duration] = [:]
  /// How many beads were weighed, over all passes.
  package private(set) var cellCount = 0

  /// How many passes there were over the bitext, and over what was read anew of it.
  package private(set) var passCount = 0

  /// Makes a clock on which no time has passed.
  package init() {}

  /// The time that a stage has taken so far.
  package func time(of stage: Stage) -> Duration { times[stage, default: .zero] }

  /// Does something as part of a stage.
  package func measure<Result, Failure>(
    _ stage: Stage, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = ContinuousClock.now
    defer { times[stage, default: .zero] += ContinuousClock.now - start }
    return try body()
  }

  /// Does something as part of a stage, on a clock if there is one.
  static func measure<Result>(_ stage: Stage, on clock: StageClock?, _ body: () -> Result) -> Result {
    clock.map { $0.measure(stage, body) } ?? body()
  }

  /// Counts one more pass.
  func countPass() { passCount += 1 }

  /// Counts the beads that a lattice holds.
  func count(_ lattice: Lattice) {
    for row in lattice.rows { cellCount += row.scores.count }
  }
}
