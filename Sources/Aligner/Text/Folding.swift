/// Folds away what readers do not distinguish: case, accents, vowel marks, tatweel and the forms of one Arabic letter.
///
/// For matching only; what is written out keeps every mark of the author.
package enum Folding {
  /// The folded form of a word or phrase; runs of spaces and hyphens become one space.
  ///
  /// ```swift
  /// Folding.fold("Vingt-et-Unième")   // "vingt et unieme"
  /// Folding.fold("الأُولى")             // "الاولي"
  /// ```
  package static func fold(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      if CharacterClass.isSpace(scalar.value) || (CharacterClass.isDash(scalar.value) && scalar.value != 0x640) {
        if folded.last != " ", !folded.isEmpty { folded.append(" ") }
        continue
      }
      let (first, second) = fold(scalar.value)
      if let first, let known = Unicode.Scalar(first) { folded.unicodeScalars.append(known) }
      if let second, let known = Unicode.Scalar(second) { folded.unicodeScalars.append(known) }
    }
    return folded.last == " " ? String(folded.dropLast()) : folded
  }

  /// What one scalar folds to: nothing, one scalar, or two for `œ` and `æ`.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> (first: UInt32?, second: UInt32?) {
    if scalar < 0x80 { return (scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar, nil) }
    if scalar >= 0x600 { return (foldArabic(scalar), nil) }
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: return (0x61, nil)
    case 0xC7, 0xE7, 0x106...0x10D: return (0x63, nil)
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: return (0x65, nil)
    case 0x11C...0x123: return (0x67, nil)
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: return (0x69, nil)
    case 0xD1, 0xF1, 0x143...0x148: return (0x6E, nil)
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: return (0x6F, nil)
    case 0x15A...0x161: return (0x73, nil)
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: return (0x75, nil)
    case 0xDD, 0xFD, 0xFF, 0x176...0x178: return (0x79, nil)
    case 0x179...0x17E: return (0x7A, nil)
    case 0x152, 0x153: return (0x6F, 0x65)
    case 0xC6, 0xE6: return (0x61, 0x65)
    case 0xAD, 0x300...0x36F: return (nil, nil)
    default: return (scalar, nil)
    }
  }

  @inline(__always)
  private static func foldArabic(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x622, 0x623, 0x625, 0x671: 0x627
    case 0x649, 0x626, 0x6CC: 0x64A
    case 0x629: 0x647
    case 0x624: 0x648
    case 0x6A9: 0x643
    case 0x640, 0x621: nil
    case 0x2019, 0x2018: 0x27
    default: CharacterClass.isArabicMark(scalar) || CharacterClass.isInvisible(scalar) ? nil : scalar
    }
  }
}
