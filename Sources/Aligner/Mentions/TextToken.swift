/// A number in digits or a word that ``LexemeTable`` knows, and what stands before it.
struct TextToken: Sendable {
  /// What lies between two tokens; other words and marks are ``other``.
  struct Gap: OptionSet, Sendable {
    let rawValue: UInt16
    static let space = Gap(rawValue: 1)
    static let hyphen = Gap(rawValue: 2)
    static let slash = Gap(rawValue: 4)
    static let point = Gap(rawValue: 8)
    static let apostrophe = Gap(rawValue: 16)
    static let other = Gap(rawValue: 32)
    /// A word of no meaning here directly before the token, as in `A4`.
    static let letters = Gap(rawValue: 64)
    /// `de`, `من`, `عام`: what stands between the parts of a date.
    static let of = Gap(rawValue: 128)
    /// `et`, or a و alone or in one with the word behind it.
    static let and = Gap(rawValue: 256)
    /// `années`, behind which 30 is 1930.
    static let decade = Gap(rawValue: 512)
  }

  /// Bytes in the text.
  var start: Int
  var end: Int
  /// What lies between the token before and this one.
  var gap: Gap
  /// What the word means; `nil` for a number in digits.
  var lexeme: Lexeme?
  /// The number in digits, or a word's count.
  var quantity = Quantity(0)
  /// Whether the word before says that it is a decade.
  var isDecade = false
  /// Whether other letters follow directly: `7a`, `19P`.
  var hasLetters = false
  /// Whether a percent sign follows.
  var isPercent = false

  /// A number in digits.
  var isNumber: Bool { lexeme == nil }
}
