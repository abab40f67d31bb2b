/// MurmurHash64A (Austin Appleby, public domain), with which bitextor names a sentence without showing it.
enum MurmurHash {
  private static let multiplier: UInt64 = 0xC6A4_A793_5BD1_E995

  /// The hash of bytes with seed 0, as bleualign and `mmhsum` compute it; not for anything that has to be secure.
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    var state = UInt64(bytes.count) &* multiplier
    let blocks = bytes.count & ~7
    var index = 0
    while index < blocks {
      var word = littleEndian(bytes[index..<index + 8]) &* multiplier
      word ^= word >> 47
      state = (state ^ word &* multiplier) &* multiplier
      index += 8
    }
    if blocks < bytes.count { state = (state ^ littleEndian(bytes[blocks...])) &* multiplier }
    state ^= state >> 47
    state &*= multiplier
    return state ^ state >> 47
  }

  private static func littleEndian(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
