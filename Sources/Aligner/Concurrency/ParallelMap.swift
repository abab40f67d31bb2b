import Dispatch
import Synchronization

/// Maps over the indices of a large collection on all cores; the result does not depend on how many there are.
enum ParallelMap {
  /// Elements handled at a time; fewer than two such chunks are not worth a thread.
  private static let lightChunk = 2048

  /// Whether the work is to stay on the thread that asks for it.
  @TaskLocal private static var isSerial = false

  /// Does something that is one of many such things, each on a thread of its own: within it no more threads are used.
  static func withoutThreads(_ body: () -> Void) { $isSerial.withValue(true, operation: body) }

  /// The results of `body` for `0..<count`, in order.
  /// - Parameter isHeavy: whether a single element takes long enough to be worth a thread's while.
  static func map<Result: Sendable>(
    _ count: Int, isHeavy: Bool = false, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    chunks(count, chunk: isHeavy ? 16 : lightChunk) { range in range.map(body) }
  }

  /// The results of `body` for `0..<count`, in order; each is a task long enough for a thread of its own.
  /// - Parameter jobs: how many tasks may run at a time; `nil` for as many as there are cores.
  static func tasks<Result: Sendable>(_ count: Int, jobs: Int? = nil, _ body: @Sendable (Int) -> Result) -> [Result] {
    if jobs == 1 || count < 2 || isSerial { return (0..<count).map(body) }
    let results = Mutex([Result?](repeating: nil, count: count))
    guard let jobs else {
      DispatchQueue.concurrentPerform(iterations: count) { index in
        let result = body(index)
        results.withLock { $0[index] = result }
      }
      return results.withLock { $0.compactMap(\.self) }
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = body(index)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// The results of `body` for consecutive stretches of `0..<count`, joined in order.
  static func chunks<Result: Sendable>(
    _ count: Int, chunk: Int = lightChunk, _ body: @Sendable (Range<Int>) -> [Result]
  ) -> [Result] {
    guard count >= 2 * chunk, !isSerial else { return body(0..<count) }
    return Array(pieces(count, chunk: chunk, body).joined())
  }

  /// The results of `body` for consecutive stretches of `0..<count`, in order.
  static func pieces<Result: Sendable>(
    _ count: Int, chunk: Int = lightChunk, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    guard count > 0 else { return [] }
    let pieces = (count + chunk - 1) / chunk
    if pieces == 1 || isSerial { return (0..<pieces).map { body(($0 * chunk)..<min(count, ($0 + 1) * chunk)) } }
    let results = Mutex([Result?](repeating: nil, count: pieces))
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let result = body((piece * chunk)..<min(count, (piece + 1) * chunk))
      results.withLock { $0[piece] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
