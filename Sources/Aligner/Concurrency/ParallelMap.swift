import Dispatch
import Synchronization

/// Maps over the indices of a large collection on all cores; the result does not depend on how many there are.
enum ParallelMap {
  /// Elements handled at a time; fewer than two such chunks are not worth a thread.
  private static let lightChunk = 2048

  /// The results of `body` for `0..<count`, in order.
  /// - Parameter isHeavy: whether a single element takes long enough to be worth a thread's while.
  static func map<Result: Sendable>(
    _ count: Int, isHeavy: Bool = false, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    chunks(count, chunk: isHeavy ? 16 : lightChunk) { range in range.map(body) }
  }

  /// The results of `body` for consecutive stretches of `0..<count`, joined in order.
  static func chunks<Result: Sendable>(
    _ count: Int, chunk: Int = lightChunk, _ body: @Sendable (Range<Int>) -> [Result]
  ) -> [Result] {
    guard count >= 2 * chunk else { return body(0..<count) }
    return Array(pieces(count, chunk: chunk, body).joined())
  }

  /// The results of `body` for consecutive stretches of `0..<count`, in order.
  static func pieces<Result: Sendable>(
    _ count: Int, chunk: Int = lightChunk, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    guard count > 0 else { return [] }
    let pieces = (count + chunk - 1) / chunk
    let results = Mutex([Result?](repeating: nil, count: pieces))
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let result = body((piece * chunk)..<min(count, (piece + 1) * chunk))
      results.withLock { $0[piece] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
