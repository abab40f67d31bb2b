import Foundation
import Synchronization

/// Takes elements one by one, works on them on several threads, and hands the results on in the order of the elements.
///
/// No more than ``window`` elements are on the way at a time, fewer if they are large, so that memory is bounded and a slow
/// reader of the results holds up the source. The results do not depend on the number of threads.
///
/// ```swift
/// let pipeline = OrderedPipeline(jobs: 2, next: { readLine() }, work: { $0.uppercased() })
/// try pipeline.run { lines in for line in lines { write(line) } }
/// ```
public final class OrderedPipeline<Element: Sendable, Result: Sendable>: Sendable {
  /// Least number of elements that may be on the way, and how many a thread.
  private static var leastWindow: Int { 64 }
  private static var windowPerJob: Int { 8 }

  /// Where elements come from; asked by one thread at a time.
  private struct Source {
    var next: () throws -> Element?
  }

  /// A result that waits for those before it, with the room that its element takes.
  private typealias Slot = (result: Result, room: Int)

  private let jobs: Int
  private let window: Int
  private let source: Mutex<Source>
  /// What the source threw; not part of it, since a thread that waits for input holds that.
  private let failure = Mutex<(any Error)?>(nil)
  private let slots: Mutex<[Slot?]>
  /// How many elements have been taken.
  private let taken = Atomic(0)
  /// Whether no more are to be taken: there are none, or somebody stopped it.
  private let isOver = Atomic(false)
  /// Room for elements on the way.
  private let room: DispatchSemaphore
  /// Signalled whenever there may be something to hand on.
  private let ready = DispatchSemaphore(value: 0)
  private let roomTaken: @Sendable (Element) -> Int
  private let work: @Sendable (Element) -> Result

  /// Makes a pipeline, which runs once.
  /// - Parameters:
  ///   - jobs: how many elements are worked on at a time; `nil` for as many as there are cores.
  ///   - roomTaken: how many usual elements an element is as large as; 1 unless said otherwise.
  ///   - next: gives the next element, `nil` after the last one.
  ///   - work: makes a result of an element; inside it, ``ParallelMap`` uses no further threads.
  public init(
    jobs: Int?, roomTaken: @escaping @Sendable (Element) -> Int = { _ in 1 },
    next: sending @escaping () throws -> Element?, work: @escaping @Sendable (Element) -> Result
  ) {
    self.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    window = max(Self.leastWindow, Self.windowPerJob * self.jobs)
    // Made empty and filled: a semaphore may not end with less than it was made with, and a run that fails does.
    room = DispatchSemaphore(value: 0)
    for _ in 0..<window { room.signal() }
    source = Mutex(Source(next: next))
    slots = Mutex(Array(repeating: nil, count: window))
    self.roomTaken = roomTaken
    self.work = work
  }

  /// Takes no more elements; those that are on the way are still worked on and handed on. May be called from any thread.
  public func stop() {
    isOver.store(true, ordering: .sequentiallyConsistent)
    ready.signal()
  }

  /// Runs until the last result has been handed on.
  /// - Parameter hand: is given, on the calling thread, the results that are there, in order.
  /// - Throws: what `hand` throws, at once; what `next` throws, after the results before it.
  public func run(_ hand: ([Result]) throws -> Void) throws {
    for _ in 0..<jobs { Thread { self.takeAndWork() }.start() }
    defer {
      stop()
      // So that threads that wait for room see that it is over.
      for _ in 0..<jobs { room.signal() }
    }
    var handedOn = 0
    while true {
      ready.wait()
      // Asked before the results are, so that none is missed.
      let end = isOver.load(ordering: .sequentiallyConsistent) ? taken.load(ordering: .sequentiallyConsistent) : nil
      let results = ripe(after: handedOn)
      handedOn += results.count
      if !results.isEmpty { try hand(results) }
      if end == handedOn { break }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  /// The results that may be handed on once some have been.
  private func ripe(after handedOn: Int) -> [Result] {
    var freed = 0
    let results = slots.withLock { slots in
      var results: [Result] = []
      while let next = slots[(handedOn + results.count) % window] {
        slots[(handedOn + results.count) % window] = nil
        freed += next.room
        results.append(next.result)
      }
      return results
    }
    for _ in 0..<freed { room.signal() }
    return results
  }

  private func takeAndWork() {
    ParallelMap.withoutThreads {
      while let (index, element, room) = take() {
        let result = work(element)
        slots.withLock { $0[index % window] = (result, room) }
        ready.signal()
      }
    }
    ready.signal()
  }

  /// The next element with its number and the room that it takes; `nil` if there are no more.
  private func take() -> (index: Int, element: Element, room: Int)? {
    source.withLock { source in
      room.wait()
      guard !isOver.load(ordering: .sequentiallyConsistent) else { return nil }
      do {
        if let element = try source.next() {
          let needed = min(max(roomTaken(element), 1), window)
          for _ in 1..<needed { room.wait() }
          let index = taken.wrappingAdd(1, ordering: .sequentiallyConsistent).oldValue
          return (index, element, needed)
        }
      } catch {
        failure.withLock { $0 = error }
      }
      isOver.store(true, ordering: .sequentiallyConsistent)
      // What this thread has taken for an element that there is not is there for the other threads to see the end.
      room.signal()
      return nil
    }
  }
}
