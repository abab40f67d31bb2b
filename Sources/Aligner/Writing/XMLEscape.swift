/// Text and attribute values of XML 1.0 in UTF-8.
///
/// Markup is escaped and every line break, tab, form feed or vertical tab is a space: a segment is one line. What
/// XML forbids is left out (one such character and OmegaT drops the whole memory), and so are bidi controls (one of
/// them and a segment no longer matches the same sentence without it).
enum XMLEscape: TextEscape {
  @inline(__always)
  static func isCandidate(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x22, 0x26, 0x27, 0x3C, 0x3E: true
    // The first bytes of U+061C, of the other bidi controls, and of U+FFFE and U+FFFF.
    case 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  static func replacement(for scalar: UInt32) -> String? {
    switch scalar {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&apos;"
    case 0x09...0x0D: " "
    default: CharacterClass.isForbiddenInXML(scalar) || CharacterClass.isBidiControl(scalar) ? "" : nil
    }
  }
}
