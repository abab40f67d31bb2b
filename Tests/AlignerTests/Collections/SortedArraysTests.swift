import Testing

@testable import Aligner

@Suite struct PartitionPointTests {
  private static let numbers = [1, 3, 3, 3, 8, 9]

  @Test(arguments: 0...10)
  func itIsTheFirstThatIsNotLess(than bound: Int) {
    let place = Self.numbers.indices.partitionPoint { Self.numbers[$0] >= bound }
    #expect(place == Self.numbers.firstIndex { $0 >= bound } ?? Self.numbers.count)
  }

  @Test func onlyTheRangeIsSearched() {
    #expect((2..<4).partitionPoint { Self.numbers[$0] >= 1 } == 2)
    #expect((2..<4).partitionPoint { Self.numbers[$0] >= 9 } == 4)
    #expect((5..<5).partitionPoint { _ in true } == 5)
  }
}

@Suite struct SortedUniqueTests {
  @Test(arguments: [[], [4], [2, 2, 2], [3, 1, 3, 2, 1], Array((0..<50).reversed()) + Array(0..<50)])
  func eachStandsOnceAndRising(numbers: [Int]) { #expect(numbers.sortedUnique() == Set(numbers).sorted()) }
}

@Suite struct RadixSortTests {
  @Test(arguments: [0, 1, 2, 255, 256, 3000])
  func numbersRiseInTheBitsAskedFor(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    // Few keys, so that many are equal.
    let numbers = (0..<count).map { place in
      UInt64.random(in: 0..<40, using: &generator) << 56 | UInt64.random(in: 0...9, using: &generator) << 32
        | UInt64(place)
    }
    let sorted = RadixSort.sorted(numbers, byBits: 32..<64)
    // The lower half says where each stood: equal ones have to stay in their order, which makes it a plain sort.
    #expect(sorted == numbers.sorted())
  }

  @Test func otherBitsDoNotCount() {
    #expect(RadixSort.sorted([0x0200, 0x0109, 0x0103], byBits: 8..<16) == [0x0109, 0x0103, 0x0200])
  }
}
