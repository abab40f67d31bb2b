/// Text and attribute values of XML 1.0 in UTF-8, on one clean line.
enum XMLEscape: TextEscape {
  @inline(__always)
  static func distance(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> UInt8 {
    // `<` and `>`; `"`; `&` and `'`.
    let markup = min((byte & 0xFD) ^ 0x3C, min(byte ^ 0x22, (byte & 0xFE) ^ 0x26))
    return min(markup, cleanLineDistance(byte, next, third))
  }

  static func replacement(for scalar: UInt32) -> String? {
    switch scalar {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&apos;"
    default: cleanLine(scalar)
    }
  }
}

extension OutputBuffer {
  /// Appends an attribute of an XML element, with the space before it.
  mutating func append(attribute name: String, _ value: String) throws {
    try append(" \(name)=\"")
    try append(value, as: XMLEscape.self)
    try append("\"")
  }
}
