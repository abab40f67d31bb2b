/// What ``TextCleaner`` asks of each byte of UTF-8, in a table: one look instead of a dozen comparisons.
enum ByteTraits {
  /// A space.
  static let blank: UInt8 = 2
  /// Something that clean text does not have, such as the `*` of markup.
  static let special: UInt8 = 4
  /// A byte that may begin the end of a line or something special: the bytes behind or before it tell.
  static let unclear: UInt8 = 8

  /// The traits of a byte behind another one: the second of two blanks is special.
  @inline(__always)
  static func joined(_ traits: UInt8, behind last: UInt8) -> UInt8 { traits | (traits & last & blank) << 1 }

  /// The traits of each byte.
  static let table: [UInt8] = (0...0xFF).map { byte in
    switch byte {
    case 0x00...0x1F: unclear
    case 0x20: blank
    case 0x2A, 0x3C, 0x5E, 0x7F: special
    // The second byte of U+061C; the first begins half of the Arabic letters.
    case 0x9C: unclear
    // The first bytes of U+0085 and U+00AD; U+200B–U+2069; U+FEFF.
    case 0xC2, 0xE2, 0xEF: unclear
    default: 0
    }
  }
}
