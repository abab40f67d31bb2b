import Synchronization
import Testing

@testable import Aligner

@Suite struct ParallelMapTests {
  /// Around the sizes at which work begins to be divided, and beyond.
  private static let counts = [0, 1, 2, 15, 16, 31, 32, 33, 100, 2047, 2048, 4095, 4096, 4097, 10_001]

  @Test(arguments: counts, [false, true])
  func theResultIsThatOfMap(count: Int, isHeavy: Bool) {
    #expect(ParallelMap.map(count, isHeavy: isHeavy) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test(arguments: counts, [1, 7, 64])
  func chunksAreJoinedInOrder(count: Int, chunk: Int) {
    #expect(ParallelMap.chunks(count, chunk: chunk) { Array($0) } == Array(0..<count))
  }

  @Test(arguments: counts, [1, 7, 64])
  func chunksAreOfTheSizeAskedFor(count: Int, chunk: Int) {
    let sizes = ParallelMap.chunks(count, chunk: chunk) { [$0.count] }
    #expect(sizes.reduce(0, +) == count)
    // What is too little to divide is done in one go.
    #expect(sizes.allSatisfy { $0 <= chunk } || (sizes.count == 1 && count < 2 * chunk))
  }

  @Test func aChunkMayHaveAnyNumberOfResults() {
    let evens = ParallelMap.chunks(1000, chunk: 10) { $0.filter { $0 % 20 == 0 } }
    #expect(evens == Array(stride(from: 0, to: 1000, by: 20)))
  }

  @Test(arguments: [0, 1, 2, 3, 40])
  func eachElementIsChangedWhereItIs(count: Int) {
    var words = (0..<count).map { [$0] }
    ParallelMap.update(&words) { $0.append($0[0] * 2) }
    #expect(words == (0..<count).map { [$0, $0 * 2] })
  }

  @Test(arguments: [0, 1, 2, 3, 40], [1, 2, 7, nil])
  func tasksAreInOrder(count: Int, jobs: Int?) {
    #expect(ParallelMap.tasks(count, jobs: jobs) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test(arguments: [1, 2, 3])
  func noMoreTasksRunThanAllowed(jobs: Int) {
    let running = Mutex((now: 0, most: 0))
    _ = ParallelMap.tasks(30, jobs: jobs) { index in
      running.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      let sum = (0..<20_000).reduce(index) { $0 &+ $1 }
      running.withLock { $0.now -= 1 }
      return sum
    }
    #expect((1...jobs).contains(running.withLock { $0.most }))
  }

  @Test func unevenWorkKeepsItsOrder() {
    let sums = ParallelMap.map(64, isHeavy: true) { index in
      // The first pieces take longest, so that they end last.
      (0..<(64 - index) * 500).reduce(index) { $0 &+ $1 &* 0 }
    }
    #expect(sums == Array(0..<64))
  }
}
