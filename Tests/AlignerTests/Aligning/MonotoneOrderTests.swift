import Testing

@testable import Aligner

/// Pairs that were found again, in their own place or elsewhere.
@Suite struct MonotoneOrderTests {
  private static func bead(_ source: Range<Int>, _ target: Range<Int>, isCrossing: Bool = false) -> Bead {
    Bead(source: source, target: target, confidence: 1, isCrossing: isCrossing)
  }

  @Test func aPairInItsOwnPlaceCrossesNothing() {
    let beads = [
      Self.bead(0..<1, 0..<1), Self.bead(1..<2, 2..<3, isCrossing: true), Self.bead(2..<2, 1..<2),
      Self.bead(2..<3, 3..<4),
    ]
    let restored = MonotoneOrder.restored(beads)
    #expect(restored.allSatisfy { !$0.isCrossing })
    #expect(restored.map(\.target) == [0..<1, 1..<2, 2..<3, 3..<4])
  }

  @Test func oneThatHasMovedStaysMarked() {
    let beads = [
      Self.bead(0..<1, 2..<3, isCrossing: true), Self.bead(1..<2, 0..<1), Self.bead(2..<3, 1..<2),
    ]
    #expect(MonotoneOrder.restored(beads) == beads)
  }

  /// Of two that cross each other only one is in its place.
  @Test func twoThatCrossEachOtherAreNotBothInPlace() {
    let beads = [
      Self.bead(0..<1, 1..<2, isCrossing: true), Self.bead(1..<2, 0..<1, isCrossing: true), Self.bead(2..<3, 2..<3),
    ]
    #expect(MonotoneOrder.restored(beads).map(\.isCrossing) == [false, true, false])
  }
}
