/// Reads bits from bytes, the lowest first, as deflate packs them
/// ([RFC 1951](https://www.rfc-editor.org/rfc/rfc1951), section 3.1.1).
///
/// Behind the end there are zeros, and ``isOverrun`` tells of it: whoever reads asks once for several pieces.
struct BitReader {
  let bytes: [UInt8]
  private var index: Int
  private let end: Int
  /// The next bits, the lowest first; zeros behind those that are known.
  private var buffer: UInt64 = 0
  /// How many of them are known; below zero once more were taken than there are.
  private var known = 0

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// Whether more bits were taken than there are.
  var isOverrun: Bool { known < 0 }

  /// Makes 56 bits known, if there are so many; to be called before as many are taken.
  @inline(__always)
  mutating func fill() {
    if index &+ 8 <= end, known >= 0 {
      let word = unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      buffer |= UInt64(littleEndian: word) &<< UInt64(known)
      let taken = (63 &- known) &>> 3
      index &+= taken
      known &+= taken &* 8
      return
    }
    while known <= 56, index < end {
      buffer |= UInt64(bytes[index]) &<< UInt64(known)
      index += 1
      known += 8
    }
  }

  /// The next bits, which stay; at most 56.
  @inline(__always)
  func peek(_ count: Int) -> UInt64 { buffer & (1 &<< UInt64(count) &- 1) }

  /// Goes on by some bits.
  @inline(__always)
  mutating func skip(_ count: Int) {
    buffer &>>= UInt64(count)
    known &-= count
  }

  /// Takes the next bits.
  @inline(__always)
  mutating func take(_ count: Int) -> UInt64 {
    let value = peek(count)
    skip(count)
    return value
  }

  /// Takes whole bytes from the next one that begins; `nil` if there are not so many.
  mutating func takeBytes(_ count: Int) -> Range<Int>? {
    guard !isOverrun else { return nil }
    let start = index - known / 8
    guard count <= end - start else { return nil }
    (index, buffer, known) = (start + count, 0, 0)
    return start..<index
  }
}
