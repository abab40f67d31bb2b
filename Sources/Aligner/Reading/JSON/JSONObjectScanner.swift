/// Why a line is no JSON object: what was expected at a byte of it, which counts from 0.
struct JSONFault: Error {
  /// What may stand at a place of an object.
  enum Expected {
    case sign(String)
    case closingSign, endOfLine, key, value, closingQuote, closingBracket
  }

  let byte: Int
  let expected: Expected
}

/// Finds the members of a JSON object (RFC 8259) in a line, without decoding what nobody asks for.
///
/// What is nested in a value is not examined, only passed over. Complexity: linear.
struct JSONObjectScanner {
  /// What kind of value a member has.
  enum Kind: Sendable {
    case text, number, null, other
  }

  /// A value where it stands; of a text, what is between its quotes.
  struct Value: Sendable {
    var kind: Kind
    var range: Range<Int>
  }

  private let bytes: [UInt8]
  private var index = 0
  /// The values of the keys that were asked for, of a key that is there twice the last one.
  private(set) var values: [Value?]
  /// The other members, with their names as they stand between the quotes.
  private(set) var others: [(name: Range<Int>, value: Value)] = []
  /// Why the line is no object; the members before that place have been found.
  private(set) var error: JSONFault?

  /// Scans a line for the values of some keys.
  init(_ bytes: [UInt8], keys: [String]) {
    self.bytes = bytes
    values = [Value?](repeating: nil, count: keys.count)
    do {
      try scan(keys.map { Array($0.utf8) })
    } catch {
      self.error = error
    }
  }

  private mutating func scan(_ keys: [[UInt8]]) throws(JSONFault) {
    try expect(UInt8(ascii: "{"), .sign("{"))
    skipSpace()
    if peek == UInt8(ascii: "}") {
      index += 1
    } else {
      repeat {
        skipSpace()
        let name = try text(.key)
        try expect(UInt8(ascii: ":"), .sign(":"))
        skipSpace()
        let value = try value()
        if let key = keys.firstIndex(where: { bytes[name].elementsEqual($0) || isEscaped($0, in: name) }) {
          values[key] = value
        } else {
          others.append((name, value))
        }
        skipSpace()
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"), .closingSign)
    }
    skipSpace()
    if index < bytes.count { throw wanted(.endOfLine) }
  }

  private func isEscaped(_ key: [UInt8], in range: Range<Int>) -> Bool {
    guard bytes[range].contains(UInt8(ascii: "\\")) else { return false }
    return (try? JSONText.decoded(bytes, range))?.elementsEqual(key) ?? false
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func wanted(_ what: JSONFault.Expected) -> JSONFault { JSONFault(byte: index, expected: what) }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ byte: UInt8, _ what: JSONFault.Expected) throws(JSONFault) {
    skipSpace()
    guard take(byte) else { throw wanted(what) }
  }

  /// A text in quotes: the range between them.
  private mutating func text(_ what: JSONFault.Expected) throws(JSONFault) -> Range<Int> {
    guard take(UInt8(ascii: "\"")) else { throw wanted(what) }
    let start = index
    guard let end = Self.closingQuote(in: bytes.span, from: start) else {
      index = bytes.count
      throw wanted(.closingQuote)
    }
    index = end + 1
    return start..<end
  }

  private static func closingQuote(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): return index
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }

  private mutating func value() throws(JSONFault) -> Value {
    let start = index
    switch peek {
    case UInt8(ascii: "\""): return Value(kind: .text, range: try text(.value))
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try skipNested()
      return Value(kind: .other, range: start..<index)
    default:
      while let byte = peek, byte > 0x20, byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") { index += 1 }
      guard let kind = Self.kind(of: bytes[start..<index]) else {
        index = start
        throw wanted(.value)
      }
      return Value(kind: kind, range: start..<index)
    }
  }

  /// Passes over an object or array by counting its brackets.
  private mutating func skipNested() throws(JSONFault) {
    var depth = 0
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""): _ = try text(.value)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        index += 1
        if depth == 0 { return }
      default: index += 1
      }
    }
    throw wanted(.closingBracket)
  }

  private static func kind(of literal: ArraySlice<UInt8>) -> Kind? {
    switch literal.count {
    case 4 where literal.elementsEqual("null".utf8): .null
    case 4 where literal.elementsEqual("true".utf8), 5 where literal.elementsEqual("false".utf8): .other
    default: JSONText.isNumber(literal) ? .number : nil
    }
  }
}
