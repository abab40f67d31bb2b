/// The marks of a text that translators keep: questions stay questions, brackets brackets.
struct Marks: OptionSet, Sendable {
  let rawValue: UInt8
  static let colon = Marks(rawValue: 1)
  static let question = Marks(rawValue: 2)
  static let exclamation = Marks(rawValue: 4)
  static let bracket = Marks(rawValue: 8)
  static let quote = Marks(rawValue: 16)
  static let semicolon = Marks(rawValue: 32)
  /// One that ends a sentence, and not one within a number.
  static let point = Marks(rawValue: 64)

  /// How many kinds there are.
  static let count = 7

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The marks of a text in UTF-8, in either script; linear.
  init(_ bytes: [UInt8]) {
    self = []
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): insert(.colon)
      case UInt8(ascii: "?"): insert(.question)
      case UInt8(ascii: "!"): insert(.exclamation)
      case UInt8(ascii: "("), UInt8(ascii: ")"): insert(.bracket)
      case UInt8(ascii: "\""): insert(.quote)
      case UInt8(ascii: ";"): insert(.semicolon)
      case UInt8(ascii: "."): if index + 1 == bytes.count || bytes[index + 1] <= 0x20 { insert(.point) }
      case 0xC2, 0xD8, 0xE2:
        switch bytes.scalar(at: index).value {
        case 0xAB, 0xBB, 0x201C...0x201E: insert(.quote)
        case 0x61B: insert(.semicolon)
        case 0x61F: insert(.question)
        default: break
        }
      default: break
      }
    }
  }
}
