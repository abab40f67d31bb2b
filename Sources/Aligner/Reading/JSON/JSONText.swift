/// The texts and numbers of JSON (RFC 8259).
enum JSONText {
  /// Why the inside of a JSON string is no text.
  enum Fault: Error {
    case control(byte: Int)
    case escape(byte: Int)
    case surrogate(byte: Int)
    case encoding(byte: Int)
    case syntax(byte: Int)
  }

  /// Decodes what stands between two quotes into UTF-8; linear.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>) throws(Fault) -> [UInt8] {
    let span = bytes.span
    do {
      _ = try UTF8Span(validating: span.extracting(range))
    } catch {
      throw .encoding(byte: range.lowerBound + error.byteOffsets.lowerBound)
    }
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    var kept = index
    while index < range.upperBound {
      let byte = span[index]
      if byte < 0x20 { throw .control(byte: index) }
      guard byte == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      text += bytes[kept..<index]
      let (scalar, length) = try escape(bytes, at: index, end: range.upperBound)
      text.append(scalar: scalar)
      index += length
      kept = index
    }
    text += bytes[kept..<range.upperBound]
    return text
  }

  /// The scalar that an escape stands for, and its length.
  private static func escape(
    _ bytes: [UInt8], at index: Int, end: Int
  ) throws(Fault) -> (scalar: UInt32, length: Int) {
    guard index + 1 < end else { throw .escape(byte: index) }
    switch bytes[index + 1] {
    case UInt8(ascii: "n"): return (0x0A, 2)
    case UInt8(ascii: "t"): return (0x09, 2)
    case UInt8(ascii: "r"): return (0x0D, 2)
    case UInt8(ascii: "b"): return (0x08, 2)
    case UInt8(ascii: "f"): return (0x0C, 2)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return (UInt32(bytes[index + 1]), 2)
    case UInt8(ascii: "u"): break
    default: throw .escape(byte: index)
    }
    let high = try unit(bytes, at: index, end: end)
    guard high & 0xF800 == 0xD800 else { return (high, 6) }
    guard high < 0xDC00, index + 7 < end, bytes[index + 6] == UInt8(ascii: "\\"), bytes[index + 7] == UInt8(ascii: "u")
    else { throw .surrogate(byte: index) }
    let low = try unit(bytes, at: index + 6, end: end)
    guard low & 0xFC00 == 0xDC00 else { throw .surrogate(byte: index) }
    return (0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF), 12)
  }

  private static func unit(_ bytes: [UInt8], at index: Int, end: Int) throws(Fault) -> UInt32 {
    guard index + 6 <= end else { throw .escape(byte: index) }
    var unit: UInt32 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw .escape(byte: index) }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  /// Whether a literal is a number as JSON writes it: digits with a sign, a fraction and an exponent.
  static func isNumber(_ literal: ArraySlice<UInt8>) -> Bool {
    var rest = literal
    func digits() -> Bool {
      let start = rest.count
      while let byte = rest.first, (0x30...0x39).contains(byte) { rest.removeFirst() }
      return rest.count < start
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let hasLeadingZero = rest.first == UInt8(ascii: "0")
    let whole = rest.count
    guard digits(), !hasLeadingZero || whole - rest.count == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits() else { return false }
    }
    if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard digits() else { return false }
    }
    return rest.isEmpty
  }
}
