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
