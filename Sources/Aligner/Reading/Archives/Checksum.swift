/// The checksum that ZIP files have of their members: CRC-32 as APPNOTE 4.4.7 has it, with the polynomial of Ethernet.
struct Checksum {
  private var sum = UInt32.max

  /// The checksum of all bytes so far.
  var value: UInt32 { ~sum }

  /// Takes the next bytes; linear.
  mutating func update(_ bytes: [UInt8]) {
    let table = Self.table
    var sum = self.sum
    for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
    self.sum = sum
  }

  /// The checksum of some bytes; linear.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var checksum = Checksum()
    checksum.update(bytes)
    return checksum.value
  }

  /// What each byte does to the sum.
  private static let table: [UInt32] = (UInt32(0)..<256).map { (byte: UInt32) -> UInt32 in
    var sum = byte
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    return sum
  }
}
