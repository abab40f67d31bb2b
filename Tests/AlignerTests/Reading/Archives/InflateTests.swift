import Testing

@testable import Aligner

@Suite struct InflateTests {
  private func unpacked(_ bytes: [UInt8], expected: Int = 0, most: Int = 1 << 20) throws(Inflate.Fault) -> [UInt8] {
    try Inflate.unpacked(bytes, in: 0..<bytes.count, expected: expected, most: most)
  }

  @Test(arguments: DeflateSamples.all)
  func whatZlibPackedComesOut(sample: DeflateSamples.Sample) throws {
    #expect(try unpacked(sample.packed) == sample.plain)
    #expect(try unpacked(sample.packed, expected: sample.plain.count, most: sample.plain.count) == sample.plain)
    // Bytes around the packed ones are not looked at.
    let framed = [0xFF, 0xFF] + sample.packed + [0xFF]
    #expect(try Inflate.unpacked(framed, in: 2..<framed.count, most: 1 << 20) == sample.plain)
  }

  @Test(arguments: DeflateSamples.small)
  func whatIsCutOffIsTold(sample: DeflateSamples.Sample) {
    for length in sample.packed.indices {
      #expect(throws: Inflate.Fault.isCutOff) { try unpacked(Array(sample.packed[..<length])) }
    }
  }

  @Test(arguments: DeflateSamples.all.filter { !$0.plain.isEmpty })
  func noMoreComesOutThanMay(sample: DeflateSamples.Sample) {
    for most in [0, 1, sample.plain.count / 2, sample.plain.count - 1] {
      #expect(throws: Inflate.Fault.isOversized) { try unpacked(sample.packed, expected: .max, most: most) }
    }
  }

  @Test(
    arguments: [
      ("a kind of block that is none", [0x07]),
      ("a stored length that is no such", [0x01, 0x05, 0x00, 0x00, 0x00, 0x61]),
      ("a distance before the beginning", [0x4B, 0x04, 0x22, 0x00]),
      ("too many codes", [0xFD, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]),
      ("a code for lengths without codes", [0x05, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00]),
    ] as [(String, [UInt8])])
  func whatIsNoDeflateIsDamaged(name: String, bytes: [UInt8]) {
    #expect(throws: Inflate.Fault.isDamaged) { try unpacked(bytes) }
  }

  /// Whatever one bit makes of it, there is an end.
  @Test(arguments: DeflateSamples.small.filter { $0.packed.count < 300 })
  func oneBitMoreOrLessDoesNoHarm(sample: DeflateSamples.Sample) {
    for bit in 0..<sample.packed.count * 8 {
      var packed = sample.packed
      packed[bit / 8] ^= 1 << (bit % 8)
      if let plain = try? unpacked(packed, most: 5000) { #expect(plain.count <= 5000) }
    }
  }
}
