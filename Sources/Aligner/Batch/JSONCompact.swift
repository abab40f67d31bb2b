/// A JSON value (RFC 8259) without the blanks between its signs; finds out on the way whether it is one.
struct JSONCompact {
  /// How deep arrays and objects may stand in each other: readers of the answers give up at some depth.
  private static let deepest = 64

  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var output: [UInt8] = []

  /// The value that stands in a range of bytes.
  /// - Throws: why it is none.
  static func value(_ bytes: [UInt8], _ range: Range<Int>) throws(JSONText.Fault) -> [UInt8] {
    var copy = JSONCompact(bytes, range)
    try copy.value(depth: 0)
    guard copy.peek == nil else { throw .syntax(byte: copy.index) }
    return copy.output
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    (index, end) = (range.lowerBound, range.upperBound)
    output.reserveCapacity(range.count)
  }

  /// The next sign behind blanks.
  private var peek: UInt8? {
    mutating get {
      while index < end, [0x20, 0x09, 0x0D, 0x0A].contains(bytes[index]) { index += 1 }
      return index < end ? bytes[index] : nil
    }
  }

  private mutating func value(depth: Int) throws(JSONText.Fault) {
    switch peek {
    case UInt8(ascii: "\""): try text()
    case UInt8(ascii: "{"): try list(UInt8(ascii: "}"), depth: depth, hasKeys: true)
    case UInt8(ascii: "["): try list(UInt8(ascii: "]"), depth: depth, hasKeys: false)
    default: try literal()
    }
  }

  private mutating func take(_ sign: UInt8) throws(JSONText.Fault) {
    guard peek == sign else { throw .syntax(byte: index) }
    output.append(sign)
    index += 1
  }

  private mutating func list(_ closing: UInt8, depth: Int, hasKeys: Bool) throws(JSONText.Fault) {
    guard depth < Self.deepest else { throw .syntax(byte: index) }
    output.append(bytes[index])
    index += 1
    if peek != closing {
      while true {
        if hasKeys {
          guard peek == UInt8(ascii: "\"") else { throw .syntax(byte: index) }
          try text()
          try take(UInt8(ascii: ":"))
        }
        try value(depth: depth + 1)
        guard peek == UInt8(ascii: ",") else { break }
        try take(UInt8(ascii: ","))
      }
    }
    try take(closing)
  }

  private mutating func text() throws(JSONText.Fault) {
    let start = index
    index += 1
    while index < end, bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
    guard index < end else { throw .syntax(byte: start) }
    _ = try JSONText.decoded(bytes, start + 1..<index)
    index += 1
    output += bytes[start..<index]
  }

  private mutating func literal() throws(JSONText.Fault) {
    let start = index
    while index < end, bytes[index] > 0x20, !",]}:\"[{".utf8.contains(bytes[index]) { index += 1 }
    let literal = bytes[start..<index]
    guard ["null", "true", "false"].contains(where: { literal.elementsEqual($0.utf8) }) || JSONText.isNumber(literal)
    else { throw .syntax(byte: start) }
    output += literal
  }
}
