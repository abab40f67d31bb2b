import Synchronization
import Testing

@testable import Aligner

@Suite struct OrderedPipelineTests {
  /// A pipeline over some numbers, each of which takes a different time.
  private func pipeline(_ count: Int, jobs: Int) -> OrderedPipeline<Int, Int> {
    var next = 0
    return OrderedPipeline(
      jobs: jobs, roomTaken: { $0 % 5 == 0 ? 1000 : 1 },
      next: {
        next += 1
        return next <= count ? next : nil
      },
      work: { number in
        var sum = number
        for step in 0..<(number * 7919 % 3000) { sum = sum &* 31 &+ step }
        return sum == .min ? 0 : number * number
      })
  }

  @Test(arguments: [0, 1, 2, 63, 64, 65, 1000], [1, 2, 7])
  func resultsComeInOrder(count: Int, jobs: Int) throws {
    var results: [Int] = []
    try pipeline(count, jobs: jobs).run { results += $0 }
    #expect(results == (0..<count).map { ($0 + 1) * ($0 + 1) })
  }

  private struct Broken: Error {}

  @Test(arguments: [1, 3])
  func whatIsTakenBeforeAFailureIsHandedOn(jobs: Int) {
    var next = 0
    let pipeline = OrderedPipeline<Int, Int>(
      jobs: jobs,
      next: {
        next += 1
        if next > 100 { throw Broken() }
        return next
      }, work: { $0 })
    var results: [Int] = []
    #expect(throws: Broken.self) { try pipeline.run { results += $0 } }
    #expect(results == Array(1...100))
  }

  @Test func aFailureOfTheReceiverEndsIt() {
    var count = 0
    let pipeline = pipeline(.max, jobs: 2)
    #expect(throws: Broken.self) {
      try pipeline.run { results in
        count += results.count
        if count > 200 { throw Broken() }
      }
    }
  }

  @Test func itCanBeStopped() throws {
    let pipeline = pipeline(.max, jobs: 2)
    var results: [Int] = []
    try pipeline.run {
      results += $0
      if results.count > 100 { pipeline.stop() }
    }
    #expect(results == results.indices.map { ($0 + 1) * ($0 + 1) })
  }

  /// A receiver that is slow holds up the source.
  @Test func noMoreIsTakenThanThereIsRoomFor() throws {
    let taken = Atomic(0)
    let pipeline = OrderedPipeline<Int, Int>(
      jobs: 2,
      next: {
        let number = taken.wrappingAdd(1, ordering: .relaxed).newValue
        return number <= 1000 ? number : nil
      }, work: { $0 })
    var handedOn = 0
    var farthest = 0
    try pipeline.run { results in
      handedOn += results.count
      farthest = max(farthest, taken.load(ordering: .relaxed) - handedOn)
    }
    #expect(handedOn == 1000)
    #expect(farthest <= 64 + 64)
  }
}
