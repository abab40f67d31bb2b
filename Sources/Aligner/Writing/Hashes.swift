import Foundation

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

/// SHA-256 (FIPS 180-4), by which a page says which scripts and styles of its own may run.
enum SHA256 {
  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = primes(64).map { fraction(of: Double($0), root: 3) }
  /// The same of the square roots of the first eight primes.
  private static let start: [UInt32] = primes(8).map { fraction(of: Double($0), root: 2) }

  /// The digest in base 64, as content security policies have it.
  static func base64(of text: String) -> String { Data(digest(Array(text.utf8))).base64EncodedString() }

  /// The digest of some bytes, 32 bytes long; linear.
  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var padded = bytes + [0x80]
    padded += [UInt8](repeating: 0, count: (120 - padded.count % 64) % 64)
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var state = start
    for block in stride(from: 0, to: padded.count, by: 64) { mix(padded[block..<block + 64], into: &state) }
    return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
  }

  private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var words: [UInt32] = stride(from: block.startIndex, to: block.endIndex, by: 4).map { index in
      (0..<4).reduce(0) { $0 << 8 | UInt32(block[index + $1]) }
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
      let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var now = state
    for index in 0..<64 {
      let choice = now[4] & now[5] ^ ~now[4] & now[6]
      let majority = now[0] & now[1] ^ now[0] & now[2] ^ now[1] & now[2]
      let upper = turned(now[4], 6) ^ turned(now[4], 11) ^ turned(now[4], 25)
      let lower = turned(now[0], 2) ^ turned(now[0], 13) ^ turned(now[0], 22)
      let sum = now[7] &+ upper &+ choice &+ constants[index] &+ words[index]
      now = [sum &+ lower &+ majority, now[0], now[1], now[2], now[3] &+ sum, now[4], now[5], now[6]]
    }
    for index in 0..<8 { state[index] = state[index] &+ now[index] }
  }

  private static func turned(_ word: UInt32, _ places: UInt32) -> UInt32 { word >> places | word << (32 - places) }

  private static func primes(_ count: Int) -> [Int] {
    var primes: [Int] = []
    var candidate = 2
    while primes.count < count {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }

  private static func fraction(of number: Double, root: Int) -> UInt32 {
    let value = root == 2 ? number.squareRoot() : cbrt(number)
    return UInt32((value - value.rounded(.down)) * 4_294_967_296)
  }
}
