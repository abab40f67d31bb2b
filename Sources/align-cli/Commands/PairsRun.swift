import Aligner

/// Work on many pairs of documents: on all cores, the results taken in the order of the pairs, and told of in that order.
///
/// As many pairs are on the way as there are threads, or eight, so that memory is bounded however many there are.
struct PairsRun {
  /// What a pair counts as where room for those on the way is concerned.
  private static let room = 8

  let pairs: [PairedFiles.Pair]
  /// What is done with them, as progress tells it.
  let title: Message
  let settings: Settings

  /// Works on all pairs.
  /// - Parameters:
  ///   - work: makes a result of a pair, on any thread; what it says on standard error is said when the result is taken.
  ///   - take: is given each result, on the calling thread.
  func run<Result: Sendable>(
    _ work: @escaping @Sendable (PairedFiles.Pair) -> Result, _ take: (Result) throws -> Void
  ) throws {
    // A single one has all threads for itself.
    if let pair = pairs.first, pairs.count == 1 { return try take(work(pair)) }
    var rest = pairs[...]
    let pipeline = OrderedPipeline(
      jobs: settings.jobs, roomTaken: { _ in Self.room }, next: { rest.popFirst() },
      work: { pair in Messages.gathered { work(pair) } })
    let progress = ProgressLine(title, settings: settings)
    defer { progress.clear() }
    var done = 0
    progress.show(done, of: pairs.count)
    try pipeline.run { results in
      for (result, messages) in results {
        if !messages.isEmpty { progress.clear() }
        for message in messages { Messages.write(message) }
        try take(result)
        done += 1
        progress.show(done, of: pairs.count)
      }
    }
  }
}
