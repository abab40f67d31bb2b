/// Numbers in bytes, the lowest byte first.
struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number that some bytes make, at most eight; `nil` if they are not all there or it is beyond all numbers.
  func number(_ width: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - width else { return nil }
    return Int(exactly: bytes[offset..<offset + width].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
