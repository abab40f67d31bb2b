import Foundation
import Testing

@testable import Aligner

@Suite struct LabelOffsetsTests {
  @Test func theOffsetOfTheNeighboursIsWorthMost() {
    let observed = (0..<40).map { LabelOffsets.Observation(place: $0, offset: $0 < 20 ? 0 : 1, weight: 1) }
    let offsets = LabelOffsets(observed, count: 40)
    #expect(offsets.nats(of: 0, at: 5) > offsets.nats(of: 1, at: 5) + 1)
    #expect(offsets.nats(of: 1, at: 35) > offsets.nats(of: 0, at: 35) + 1)
    #expect(offsets.nats(of: 1, at: 5) > 0 && offsets.nats(of: 7, at: 5) < -1)
  }

  @Test func aLinkDoesNotVouchForItself() {
    var observed = (0..<40).map { LabelOffsets.Observation(place: $0, offset: 0, weight: 1) }
    observed[20].offset = 30
    let offsets = LabelOffsets(observed, count: 40)
    #expect(offsets.nats(of: 30, at: 20) < 0 && offsets.nats(of: 0, at: 20) > 2)
  }

  /// A French that counts on against an Arabic that begins anew has as many offsets as paragraphs.
  @Test func manyOffsetsTakeRoomOnceAndNotOnceAPlace() {
    let count = 60_000
    let observed = (0..<count).map { LabelOffsets.Observation(place: $0, offset: -$0, weight: 1) }
    let start = ContinuousClock.now
    let offsets = LabelOffsets(observed, count: count)
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(offsets.nats(of: -1000, at: 999) > offsets.nats(of: -50_000, at: 999))
  }
}
