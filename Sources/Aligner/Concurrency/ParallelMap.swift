import Dispatch
import Synchronization

/// Maps over the indices of a large collection on all cores; the result does not depend on how many there are.
enum ParallelMap {
  /// Below this many elements threads cost more than they save.
  private static let leastForThreads = 4096
  /// Elements handled at a time.
  private static let chunk = 2048

  /// The results of `body` for `0..<count`, in order.
  static func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    chunks(count) { range in range.map(body) }
  }

  /// The results of `body` for consecutive stretches of `0..<count`, joined in order.
  static func chunks<Result: Sendable>(_ count: Int, _ body: @Sendable (Range<Int>) -> [Result]) -> [Result] {
    guard count >= leastForThreads else { return body(0..<count) }
    let pieces = (count + chunk - 1) / chunk
    let results = Mutex([[Result]](repeating: [], count: pieces))
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let result = body((piece * chunk)..<min(count, (piece + 1) * chunk))
      results.withLock { $0[piece] = result }
    }
    return results.withLock { Array($0.joined()) }
  }
}
