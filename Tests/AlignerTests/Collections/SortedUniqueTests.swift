import Testing

@testable import Aligner

@Suite struct SortedUniqueTests {
  @Test(arguments: [[], [4], [2, 2, 2], [3, 1, 3, 2, 1], Array((0..<50).reversed()) + Array(0..<50)])
  func eachStandsOnceAndRising(numbers: [Int]) { #expect(numbers.sortedUnique() == Set(numbers).sorted()) }
}
