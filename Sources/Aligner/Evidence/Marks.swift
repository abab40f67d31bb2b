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

  /// The mark that a scalar is, in either script; none for most.
  /// - Parameter next: the byte behind it, or 0 at the end of the text.
  init(_ scalar: UInt32, before next: UInt8) {
    switch scalar {
    case 0x3A: self = .colon
    case 0x3F, 0x61F: self = .question
    case 0x21: self = .exclamation
    case 0x28, 0x29: self = .bracket
    case 0x22, 0xAB, 0xBB, 0x201C...0x201E: self = .quote
    case 0x3B, 0x61B: self = .semicolon
    case 0x2E: self = next <= 0x20 ? .point : []
    default: self = []
    }
  }
}
