/// Packs bytes with deflate (RFC 1951): what has stood there before is named, and the codes are those that need no table.
///
/// A document of Word comes out at about a fourth. Each piece is packed for itself, so that nothing of it has to be kept;
/// ``Inflate`` is the way back.
struct Deflate {
  /// What ends a stream: a last block with nothing in it.
  static let end: [UInt8] = [0x03, 0x00]

  private static let window = 1 << 15
  private static let hashBits = 15
  private static let (leastLength, mostLength) = (4, 258)

  private var packed: [UInt8] = []
  private var bits: UInt64 = 0
  private var bitCount = 0

  /// A piece as a block that is not the last, and ends with a whole byte; linear.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var writer = Deflate()
    writer.packed.reserveCapacity(bytes.count / 4)
    // A block with the fixed codes.
    writer.write(0b010, 3)
    writer.pack(bytes)
    writer.write(symbol: 256)
    // One that is stored and empty goes on at the next byte.
    writer.write(0, 3)
    if writer.bitCount % 8 > 0 { writer.write(0, 8 - writer.bitCount % 8) }
    return writer.packed + [0x00, 0x00, 0xFF, 0xFF]
  }

  private mutating func pack(_ bytes: [UInt8]) {
    // Where the last string of each hash began.
    var places = [Int](repeating: -1, count: 1 << Self.hashBits)
    var index = 0
    while index < bytes.count {
      var length = 0
      var distance = 0
      if index + Self.leastLength <= bytes.count {
        let hash = Self.hash(bytes, index)
        let place = places[hash]
        places[hash] = index
        if place >= 0, index - place <= Self.window {
          distance = index - place
          let most = min(Self.mostLength, bytes.count - index)
          while length < most, bytes[place + length] == bytes[index + length] { length += 1 }
        }
      }
      guard length >= Self.leastLength else {
        write(symbol: Int(bytes[index]))
        index += 1
        continue
      }
      write(length: length, distance: distance)
      // What begins within it may be repeated, too.
      for inner in index + 1..<index + length where inner + Self.leastLength <= bytes.count {
        places[Self.hash(bytes, inner)] = inner
      }
      index += length
    }
  }

  private static func hash(_ bytes: [UInt8], _ index: Int) -> Int {
    let start = UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16
    let word = start | UInt32(bytes[index + 2]) << 8 | UInt32(bytes[index + 3])
    return Int((word &* 0x9E37_79B1) >> UInt32(32 - hashBits))
  }

  /// Names what stood some bytes before, by the codes of RFC 1951, 3.2.5.
  private mutating func write(length: Int, distance: Int) {
    let (code, extra) = Self.code(length - 3, perDoubling: 2)
    if length == Self.mostLength {
      write(symbol: 285)
    } else {
      write(symbol: 257 + code)
      write(UInt64((length - 3) & (1 << extra - 1)), extra)
    }
    let (step, more) = Self.code(distance - 1, perDoubling: 1)
    write(Self.reversed(UInt64(step), 5), 5)
    write(UInt64((distance - 1) & (1 << more - 1)), more)
  }

  /// The code of a number, of which there are two or four between a power of two and the next, and how many bits follow it.
  private static func code(_ number: Int, perDoubling bits: Int) -> (code: Int, extra: Int) {
    guard number >= 2 << bits else { return (number, 0) }
    let extra = Int.bitWidth - 1 - number.leadingZeroBitCount - bits
    return (extra << bits + number >> extra, extra)
  }

  /// Writes a byte, the end of a block or a length in the fixed codes (3.2.6).
  private mutating func write(symbol: Int) {
    switch symbol {
    case ..<144: write(Self.reversed(UInt64(0x30 + symbol), 8), 8)
    case ..<256: write(Self.reversed(UInt64(0x190 + symbol - 144), 9), 9)
    case ..<280: write(Self.reversed(UInt64(symbol - 256), 7), 7)
    default: write(Self.reversed(UInt64(0xC0 + symbol - 280), 8), 8)
    }
  }

  /// Codes stand with their first bit first, all else with its last.
  private static func reversed(_ code: UInt64, _ width: Int) -> UInt64 {
    var (rest, result) = (code, UInt64(0))
    for _ in 0..<width {
      result = result << 1 | rest & 1
      rest >>= 1
    }
    return result
  }

  private mutating func write(_ value: UInt64, _ width: Int) {
    bits |= value << UInt64(bitCount)
    bitCount += width
    while bitCount >= 8 {
      packed.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }
}
