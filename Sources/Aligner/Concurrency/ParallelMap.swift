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
    filled(count, chunk: isHeavy ? 16 : lightChunk) { range, slots in
      for index in range { slots.append(body(index)) }
    }
  }

  /// The results of `body` for `0..<count`, in order; each is a task long enough for a thread of its own.
  /// - Parameter jobs: how many tasks may run at a time; `nil` for as many as there are cores.
  static func tasks<Result: Sendable>(_ count: Int, jobs: Int? = nil, _ body: @Sendable (Int) -> Result) -> [Result] {
    if jobs == 1 || count < 2 || isSerial { return (0..<count).map(body) }
    guard let jobs else { return pieces(count, chunk: 1) { body($0.lowerBound) } }
    let results = Mutex([Result?](repeating: nil, count: count))
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

  /// Changes each element where it is; each is a task long enough for a thread of its own.
  static func update<Element: Sendable>(_ elements: inout [Element], _ body: @Sendable (inout Element) -> Void) {
    if elements.count < 2 || isSerial {
      for index in elements.indices { body(&elements[index]) }
      return
    }
    unsafe elements.withUnsafeMutableBufferPointer { buffer in
      // Each is changed by one thread alone.
      nonisolated(unsafe) let buffer = unsafe buffer
      unsafe DispatchQueue.concurrentPerform(iterations: buffer.count) { unsafe body(&buffer[$0]) }
    }
  }

  /// The results of two tasks, each long enough for a thread of its own.
  static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    if isSerial { return (first(), second()) }
    let firstResult = Mutex<First?>(nil)
    let secondResult = Mutex<Second?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { task in
      if task == 0 {
        let result = first()
        firstResult.withLock { $0 = result }
      } else {
        let result = second()
        secondResult.withLock { $0 = result }
      }
    }
    guard let first = firstResult.withLock(\.self), let second = secondResult.withLock(\.self) else {
      preconditionFailure("both tasks have run")
    }
    return (first, second)
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
    let pieces = (count + chunk - 1) / chunk
    return filled(pieces, chunk: 1) { range, slots in
      for piece in range {
        slots.append(body((piece * chunk)..<min(count, (piece + 1) * chunk)))
      }
    }
  }

  /// An array of `count` elements, of which each call of `body` appends those of one stretch to the slots it is given.
  ///
  /// Elements are made where they stay: nothing is copied, which counts where they hold references.
  static func filled<Element: Sendable>(
    _ count: Int, chunk: Int = lightChunk, _ body: @Sendable (Range<Int>, inout OutputSpan<Element>) -> Void
  ) -> [Element] {
    unsafe [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Stretches do not overlap, so that no two threads touch the same slot.
      nonisolated(unsafe) let buffer = unsafe buffer
      let pieces = (count + chunk - 1) / chunk
      @Sendable func fill(_ piece: Int) {
        let range = (piece * chunk)..<min(count, (piece + 1) * chunk)
        var slots = unsafe OutputSpan(buffer: UnsafeMutableBufferPointer(rebasing: buffer[range]), initializedCount: 0)
        body(range, &slots)
        let made = unsafe slots.finalize(for: UnsafeMutableBufferPointer(rebasing: buffer[range]))
        precondition(made == range.count)
      }
      if pieces < 2 || isSerial {
        for piece in 0..<pieces { fill(piece) }
      } else {
        DispatchQueue.concurrentPerform(iterations: pieces, execute: fill)
      }
      initialized = count
    }
  }
}
