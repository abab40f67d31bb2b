import Foundation

/// SHA-256 (FIPS 180-4), by which a page says which scripts and styles of its own may run, and documents are told apart.
///
/// ```swift
/// var hash = SHA256()
/// hash.update(Array("abc".utf8))
/// hash.finish()  // 32 bytes, the first of them 0xBA
/// ```
struct SHA256 {
  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = primes(64).map { fraction(of: Double($0), root: 3) }
  /// The same of the square roots of the first eight primes.
  private static let start: [UInt32] = primes(8).map { fraction(of: Double($0), root: 2) }
  /// How many bytes are mixed in at once.
  private static let blockSize = 64

  private var state = Self.start
  /// What does not fill a block yet.
  private var rest: [UInt8] = []
  private var byteCount: UInt64 = 0
  /// The words that a block makes, kept so that no block needs room of its own.
  private var words = [UInt32](repeating: 0, count: Self.blockSize)

  /// The digest in base 64, as content security policies have it.
  static func base64(of text: String) -> String {
    var hash = SHA256()
    hash.update(Array(text.utf8))
    return Data(hash.finish()).base64EncodedString()
  }

  /// Takes more bytes; linear.
  mutating func update(_ bytes: [UInt8]) {
    byteCount += UInt64(bytes.count)
    let missing = min(bytes.count, (Self.blockSize - rest.count) % Self.blockSize)
    rest += bytes[..<missing]
    if rest.count == Self.blockSize {
      mix(rest, at: 0)
      rest.removeAll(keepingCapacity: true)
    }
    var index = missing
    while index + Self.blockSize <= bytes.count {
      mix(bytes, at: index)
      index += Self.blockSize
    }
    rest += bytes[index...]
  }

  /// The digest of all bytes that were taken, 32 of them.
  mutating func finish() -> [UInt8] {
    let bits = byteCount * 8
    let zeros = (119 - Int(byteCount % 64)) % 64
    update([0x80] + [UInt8](repeating: 0, count: zeros) + Self.bytes(of: bits))
    return state.flatMap(Self.bytes(of:))
  }

  private mutating func mix(_ bytes: [UInt8], at start: Int) {
    for index in 0..<16 {
      let place = start + 4 * index
      let (upper, lower) = (UInt32(bytes[place]) << 8 | UInt32(bytes[place + 1]), UInt32(bytes[place + 2]) << 8)
      words[index] = upper << 16 | lower | UInt32(bytes[place + 3])
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = Self.turned(early, 7) ^ Self.turned(early, 18) ^ early >> 3
      let second = Self.turned(late, 17) ^ Self.turned(late, 19) ^ late >> 10
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    let constants = Self.constants
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let upper = Self.turned(e, 6) ^ Self.turned(e, 11) ^ Self.turned(e, 25)
      let lower = Self.turned(a, 2) ^ Self.turned(a, 13) ^ Self.turned(a, 22)
      let sum = h &+ upper &+ (e & f ^ ~e & g) &+ constants[index] &+ words[index]
      let majority = a & b ^ a & c ^ b & c
      (h, g, f, e) = (g, f, e, d &+ sum)
      (d, c, b, a) = (c, b, a, sum &+ lower &+ majority)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  /// The bytes of a number, the highest first.
  private static func bytes(of number: some FixedWidthInteger) -> [UInt8] {
    stride(from: number.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
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
