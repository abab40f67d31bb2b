/// The checksum that ZIP files have of their members: CRC-32 as APPNOTE 4.4.7 has it, with the polynomial of Ethernet.
enum Checksum {
  /// The checksum of some bytes; linear.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    var sum = UInt32.max
    for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
    return ~sum
  }

  /// What each byte does to the sum.
  private static let table: [UInt32] = (UInt32(0)..<256).map { (byte: UInt32) -> UInt32 in
    var sum = byte
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    return sum
  }
}
