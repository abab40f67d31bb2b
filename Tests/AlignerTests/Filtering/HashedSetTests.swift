import Testing

@testable import Aligner

@Suite struct HashedSetTests {
  @Test func itHoldsWhatWasPutIntoIt() {
    var set = HashedSet<UInt64>()
    var small = HashedSet<UInt32>()
    let hashes = (0..<20_000).map { SpreadBits.spread(UInt64($0)) }
    for hash in hashes {
      #expect(!set.contains(hash))
      set.insert(hash)
      set.insert(hash)
      small.insert(hash)
    }
    #expect(hashes.allSatisfy(set.contains) && hashes.allSatisfy(small.contains))
    #expect((set.count, small.count) == (20_000, 20_000))
    #expect(!(20_000..<40_000).contains { set.contains(SpreadBits.spread(UInt64($0))) })
  }

  @Test func aHashOfZerosIsOneToo() {
    var set = HashedSet<UInt32>()
    #expect(!set.contains(0))
    set.insert(0)
    #expect(set.contains(0) && set.count == 1)
  }

  /// What the documentation promises of filters: 8 bytes a hash take 9 to 10, and three of 4 bytes 13.3 to 15.
  @Test func itTakesHardlyMoreRoomThanTheHashes() {
    var (set, small) = (HashedSet<UInt64>(), HashedSet<UInt32>())
    let count = 200_000
    for number in 0..<count {
      set.insert(SpreadBits.spread(UInt64(number)))
      for band in 0..<3 { small.insert(SpreadBits.joined(UInt64(band), UInt64(number))) }
    }
    #expect(Double(set.byteCount) / Double(count) <= 10.5)
    #expect(Double(small.byteCount) / Double(count) <= 15.5)
  }
}
