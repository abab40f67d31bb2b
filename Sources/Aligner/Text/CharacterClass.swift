/// Facts about single Unicode scalars that segmenting and matching need, in constant time and without tables.
///
/// Only what French and Arabic documents contain is told apart; the rest counts as neither letter nor mark.
package enum CharacterClass {
  /// The value of a decimal digit: ASCII, Arabic-Indic (U+0660) or Persian (U+06F0).
  @inline(__always)
  package static func digitValue(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar - 0x30)
    case 0x660...0x669: Int(scalar - 0x660)
    case 0x6F0...0x6F9: Int(scalar - 0x6F0)
    default: nil
    }
  }

  /// A letter of the Arabic script, presentation forms included, marks and tatweel excluded.
  @inline(__always)
  package static func isArabicLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x620...0x63F, 0x641...0x64A, 0x66E...0x66F, 0x671...0x6D3, 0x6D5, 0x6EE...0x6EF, 0x6FA...0x6FC: true
    case 0x750...0x77F, 0x8A0...0x8C9, 0xFB50...0xFBB1, 0xFBD3...0xFD3D, 0xFD50...0xFDFC, 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// A letter of the Latin script.
  @inline(__always)
  package static func isLatinLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x61...0x7A).contains(scalar | 0x20) }
    return switch scalar {
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF, 0xFB00...0xFB06: true
    default: false
    }
  }

  /// A letter of any script that documents in French or Arabic quote.
  @inline(__always)
  package static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }
    if isArabicLetter(scalar) || isLatinLetter(scalar) { return true }
    // The punctuation, vowel marks and digits of either script, by far the most of what is left: to ask Unicode takes long.
    if (0x600...0x61F).contains(scalar) || (0x64B...0x66D).contains(scalar) || (0x2000...0x206F).contains(scalar) {
      return false
    }
    guard scalar >= 0x250, let known = Unicode.Scalar(scalar) else { return scalar == 0xB5 }
    return known.properties.isAlphabetic && known.properties.generalCategory.isLetter
  }

  /// A lower-case Latin letter.
  @inline(__always)
  package static func isLowercase(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: true
    case 0x100...0x137, 0x14A...0x177: scalar & 1 == 1
    case 0x138...0x148, 0x179...0x17E: scalar & 1 == 0
    default: false
    }
  }

  /// An upper-case Latin letter.
  @inline(__always)
  package static func isUppercase(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
    case 0x100...0x137, 0x14A...0x177: scalar & 1 == 0
    case 0x178: true
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
    default: false
    }
  }

  /// Vowel marks and Koranic signs, which readers may write or leave out.
  @inline(__always)
  package static func isArabicMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8, 0x6EA...0x6ED: true
    case 0x8CA...0x8FF: true
    default: false
    }
  }

  /// Controls that steer the direction of display and carry no text: U+061C, U+200E/F, U+202A–E, U+2066–9.
  @inline(__always)
  package static func isBidiControl(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// White space within a line, the no-break kinds included.
  @inline(__always)
  package static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Something that takes no room and says nothing: bidi controls, zero-width characters, soft hyphens, BOM.
  @inline(__always)
  package static func isInvisible(_ scalar: UInt32) -> Bool {
    isBidiControl(scalar) || scalar == 0xAD || (0x200B...0x200D).contains(scalar) || scalar == 0x2060
      || scalar == 0xFEFF
  }

  /// A character that XML 1.0 forbids, besides surrogates.
  @inline(__always)
  package static func isForbiddenInXML(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  /// Punctuation after which a sentence has ended, in either language.
  @inline(__always)
  package static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x61F, 0x6D4: true
    default: false
    }
  }

  /// Punctuation after which a clause has ended and a new paragraph may begin: `:` `;` `؛` `,` `،`.
  @inline(__always)
  package static func endsClause(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3A, 0x3B, 0x61B, 0x2C, 0x60C: true
    default: false
    }
  }

  /// Closing quotes and brackets, which may stand after the mark that ends a sentence.
  @inline(__always)
  package static func isClosingMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0xFD3F, 0x2A: true
    default: false
    }
  }

  /// Hyphens and dashes that set off a label or a bullet: `-`, `–`, `—`, U+2010–2012, U+2212, tatweel.
  @inline(__always)
  package static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2212, 0x640: true
    default: false
    }
  }
}

extension Unicode.GeneralCategory {
  /// Letters in the sense of category L.
  fileprivate var isLetter: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}
