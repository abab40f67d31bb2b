/// Reading scalars out of valid UTF-8 bytes, forwards and backwards.
///
/// Everything before the writers works on bytes: iterating `Character`s costs some twenty times as much.
extension Array where Element == UInt8 {
  /// The scalar that begins at `index`, and its length in bytes; the bytes have to be valid UTF-8.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) { span.scalar(at: index) }

  /// The scalar that ends before `index`, and its length in bytes; `index` has to be above zero.
  @inline(__always)
  func scalar(before index: Int) -> (value: UInt32, length: Int) {
    var start = index - 1
    while self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// Appends a scalar's UTF-8 bytes.
  @inline(__always)
  mutating func append(scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(scalar))
    } else if scalar < 0x800 {
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    } else {
      append(UInt8(0xF0 | scalar >> 18))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// Calls `body` with each scalar of valid UTF-8 in `range`.
  @inline(__always)
  func forEachScalar(in range: Range<Int>, _ body: (UInt32) -> Void) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(at: index)
      body(value)
      index += length
    }
  }

  /// Some of the bytes as a string; they have to be valid UTF-8, which is not examined a second time.
  func text(in range: Range<Int>) -> String {
    unsafe String(copying: UTF8Span(unchecked: span.extracting(range)))
  }
}

extension Array where Element == UInt8 {
  /// Appends all bytes of a span.
  @inline(__always)
  mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends some of a string's bytes, by offsets in its UTF-8.
  mutating func append(_ range: Range<Int>, of text: String) {
    var text = text
    text.withUTF8 { unsafe append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

extension Span where Element == UInt8 {
  /// The scalar that begins at `index`, and its length in bytes; the bytes have to be valid UTF-8.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = self[index]
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0 {
      return (UInt32(first & 0x1F) << 6 | UInt32(self[index + 1] & 0x3F), 2)
    }
    if first < 0xF0 {
      return (UInt32(first & 0x0F) << 12 | UInt32(self[index + 1] & 0x3F) << 6 | UInt32(self[index + 2] & 0x3F), 3)
    }
    let high = UInt32(first & 0x07) << 18 | UInt32(self[index + 1] & 0x3F) << 12
    return (high | UInt32(self[index + 2] & 0x3F) << 6 | UInt32(self[index + 3] & 0x3F), 4)
  }
}
