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

/// The inside of a JSON string (RFC 8259) in UTF-8, with no more escaped than has to be.
enum JSONEscape: TextEscape {
  @inline(__always)
  static func distance(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> UInt8 {
    min(byte & 0xE0, min(byte ^ 0x22, byte ^ 0x5C))
  }

  static func replacement(for scalar: UInt32) -> String? {
    switch scalar {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x00...0x0F: "\\u000" + String(scalar, radix: 16)
    case 0x10...0x1F: "\\u00" + String(scalar, radix: 16)
    default: nil
    }
  }
}

extension OutputBuffer {
  /// Appends a JSON string with its quotes, or `null`.
  @inline(__always)
  mutating func append(json text: String?) throws {
    guard let text else { return try append("null") }
    try append(byte: UInt8(ascii: "\""))
    try append(text, as: JSONEscape.self)
    try append(byte: UInt8(ascii: "\""))
  }
}

/// The inside of a JSON string whose text has to be clean and on one line.
enum JSONLineEscape: TextEscape {
  @inline(__always)
  static func distance(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> UInt8 {
    min(cleanLineDistance(byte, next, third), JSONEscape.distance(byte, next, third))
  }

  static func replacement(for scalar: UInt32) -> String? { cleanLine(scalar) ?? JSONEscape.replacement(for: scalar) }
}

/// The inside of a cell in quotation marks, on one clean line.
enum CSVEscape: TextEscape {
  @inline(__always)
  static func distance(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> UInt8 {
    min(byte ^ 0x22, cleanLineDistance(byte, next, third))
  }

  static func replacement(for scalar: UInt32) -> String? { scalar == 0x22 ? "\"\"" : cleanLine(scalar) }
}

/// A field of tab-separated values as corpus tools read them: no quoting at all, so that a field cannot hold what ends
/// a field or a line.
enum TSVEscape: TextEscape {
  @inline(__always)
  static func distance(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> UInt8 { cleanLineDistance(byte, next, third) }

  static func replacement(for scalar: UInt32) -> String? { cleanLine(scalar) }
}
