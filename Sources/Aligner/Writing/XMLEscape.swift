/// Text and attribute values of XML 1.0 in UTF-8, on one clean line.
enum XMLEscape: TextEscape {
  @inline(__always)
  static func isCandidate(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
    default: isCleanLineCandidate(byte)
    }
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
