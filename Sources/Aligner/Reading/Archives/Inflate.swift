/// Unpacks what deflate has packed ([RFC 1951](https://www.rfc-editor.org/rfc/rfc1951)), within bounds.
///
/// The result grows as it is filled, whatever its size is said to be, so that little packed data that claim much cost little.
/// Complexity: linear in the larger of what is packed and what comes out; 150 to 400 MB a second come out.
struct Inflate {
  /// Why packed data cannot be unpacked.
  enum Fault: Error, Hashable {
    /// They end before their last block does.
    case isCutOff
    /// They are no deflate.
    case isDamaged
    /// More comes out than may.
    case isOversized
  }

  private var bits: BitReader
  /// What has come out, and behind it room for more.
  private var output: [UInt8]
  private var count = 0
  /// The size that may not be exceeded.
  private let most: Int

  /// Bytes that one symbol makes at most.
  private static let longestCopy = 258
  /// Bytes of output that are believed for a byte of packed data before they are there.
  private static let trustedRatio = 64

  /// Unpacks a range of bytes up to the end of the last block; what stands behind that is not looked at.
  /// - Parameter expected: how much should come out, which is room that is made at once if it is likely.
  /// - Parameter most: how much may come out.
  static func unpacked(
    _ bytes: [UInt8], in range: Range<Int>, expected: Int = 0, most: Int
  ) throws(Fault) -> [UInt8] {
    var inflate = Inflate(bytes, in: range, expected: min(expected, most), most: most)
    while try inflate.block() {}
    inflate.output.removeLast(inflate.output.count - inflate.count)
    return inflate.output
  }

  private init(_ bytes: [UInt8], in range: Range<Int>, expected: Int, most: Int) {
    bits = BitReader(bytes, in: range)
    self.most = most
    let likely = min(expected, range.count.multipliedReportingOverflow(by: Self.trustedRatio).partialValue)
    output = [UInt8](repeating: 0, count: max(likely, 0) + Self.longestCopy)
  }

  /// Unpacks a block (section 3.2.3); false behind the last one.
  private mutating func block() throws(Fault) -> Bool {
    bits.fill()
    let isLast = bits.take(1) == 1
    switch bits.take(2) {
    case 0: try copyStored()
    case 1: try decode(.fixedLiterals, .fixedDistances)
    case 2:
      let tables = try dynamicTables()
      try decode(tables.literals, tables.distances)
    default: throw bits.isOverrun ? .isCutOff : .isDamaged
    }
    return !isLast
  }

  /// A block that is not packed (section 3.2.4).
  private mutating func copyStored() throws(Fault) {
    guard let header = bits.takeBytes(4) else { throw .isCutOff }
    let bytes = bits.bytes
    let length = Int(bytes[header.lowerBound]) | Int(bytes[header.lowerBound + 1]) << 8
    let complement = Int(bytes[header.lowerBound + 2]) | Int(bytes[header.lowerBound + 3]) << 8
    guard length ^ 0xFFFF == complement else { throw .isDamaged }
    guard let stored = bits.takeBytes(length) else { throw .isCutOff }
    guard count + length <= most else { throw .isOversized }
    if output.count < count + length + Self.longestCopy { grow(toHold: count + length) }
    for index in stored {
      output[count] = bytes[index]
      count += 1
    }
  }

  /// The two codes that stand at the beginning of a block with codes of its own (section 3.2.7).
  private mutating func dynamicTables() throws(Fault) -> (literals: HuffmanTable, distances: HuffmanTable) {
    bits.fill()
    let (literals, distances) = (Int(bits.take(5)) + 257, Int(bits.take(5)) + 1)
    let codes = Int(bits.take(4)) + 4
    var lengths = [UInt8](repeating: 0, count: 19)
    for place in Self.orderOfLengths.prefix(codes) {
      bits.fill()
      lengths[place] = UInt8(bits.take(3))
    }
    guard !bits.isOverrun else { throw .isCutOff }
    guard literals <= 286, distances <= 30, let code = HuffmanTable(lengths, isWhole: true) else { throw .isDamaged }
    lengths = []
    while lengths.count < literals + distances {
      bits.fill()
      let symbol = code.symbol(&bits)
      guard !bits.isOverrun else { throw .isCutOff }
      switch symbol {
      case 0...15: lengths.append(UInt8(symbol))
      case 16:
        guard let last = lengths.last else { throw .isDamaged }
        lengths += repeatElement(last, count: Int(bits.take(2)) + 3)
      case 17: lengths += repeatElement(0, count: Int(bits.take(3)) + 3)
      case 18: lengths += repeatElement(0, count: Int(bits.take(7)) + 11)
      default: throw .isDamaged
      }
    }
    guard !bits.isOverrun else { throw .isCutOff }
    // A code without an end of the block would never end.
    guard lengths.count == literals + distances, lengths[Self.endOfBlock] > 0,
      let table = HuffmanTable(Array(lengths[..<literals])), let other = HuffmanTable(Array(lengths[literals...]))
    else { throw .isDamaged }
    return (table, other)
  }

  /// The packed symbols of a block (section 3.2.5): literal bytes, and copies of what came before.
  private mutating func decode(_ literals: HuffmanTable, _ distances: HuffmanTable) throws(Fault) {
    while try !decodeWithinRoom(literals, distances) {
      guard count <= most else { throw .isOversized }
      grow(toHold: count)
    }
    guard count <= most else { throw .isOversized }
  }

  /// Decodes as long as there is room for the longest copy; true at the end of the block.
  private mutating func decodeWithinRoom(
    _ literals: HuffmanTable, _ distances: HuffmanTable
  ) throws(Fault) -> Bool {
    // Copies and spans stay in registers, where properties would be looked up for each byte.
    let (lengthCodes, distanceCodes) = (Self.lengths, Self.distances)
    var bits = bits
    var count = count
    defer { (self.bits, self.count) = (bits, count) }
    var output = output.mutableSpan
    while count &+ Self.longestCopy <= output.count {
      // A symbol has at most 48 bits, with its extra bits and its distance.
      bits.fill()
      let symbol = literals.symbol(&bits)
      if symbol < Self.endOfBlock {
        if bits.isOverrun { throw .isCutOff }
        output[count] = UInt8(truncatingIfNeeded: symbol)
        count &+= 1
        continue
      }
      guard symbol - Self.endOfBlock <= lengthCodes.count else { throw bits.isOverrun ? .isCutOff : .isDamaged }
      if symbol == Self.endOfBlock {
        if bits.isOverrun { throw .isCutOff }
        return true
      }
      let length = lengthCodes[symbol - Self.endOfBlock - 1]
      let end = count + length.base + Int(bits.take(length.extra))
      let place = distances.symbol(&bits)
      guard place < distanceCodes.count else { throw bits.isOverrun ? .isCutOff : .isDamaged }
      let code = distanceCodes[place]
      let distance = code.base + Int(bits.take(code.extra))
      if bits.isOverrun { throw .isCutOff }
      guard distance <= count else { throw .isDamaged }
      // Byte by byte: a copy may overlap what it makes.
      while count < end {
        output[count] = output[count &- distance]
        count &+= 1
      }
    }
    return false
  }

  /// Makes room for some bytes and a copy, and for as many again.
  private mutating func grow(toHold size: Int) {
    let room = min(max(size, output.count * 2), max(most, size)) + Self.longestCopy
    output.reserveCapacity(room)
    output += repeatElement(0, count: room - output.count)
  }

  private static let endOfBlock = 256
  /// The order in which the lengths of the code for lengths stand.
  private static let orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  /// The copies that symbols from 257 on stand for: the shortest, and the bits that are added to it.
  private static let lengths = codes(28, from: 3, steps: 4) + [(258, 0)]
  /// The distances that symbols stand for.
  private static let distances = codes(30, from: 1, steps: 2)

  /// What some symbols stand for, of which so many have the same number of bits that are added.
  private static func codes(_ count: Int, from first: Int, steps: Int) -> [(base: Int, extra: Int)] {
    var base = first
    return (0..<count).map { symbol in
      let extra = max(symbol / steps - 1, 0)
      defer { base += 1 << extra }
      return (base, extra)
    }
  }
}
