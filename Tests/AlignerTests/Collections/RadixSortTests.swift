import Testing

@testable import Aligner

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
