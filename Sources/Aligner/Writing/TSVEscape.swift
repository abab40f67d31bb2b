/// A field of tab-separated values as corpus tools read them: no quoting at all, so that a field cannot hold
/// what ends a field or a line.
///
/// Each tab and each character on which a reader may cut a line (Python's `splitlines` knows eleven of them) becomes
/// one space; other controls and bidi controls are left out.
enum TSVEscape: TextEscape {
  @inline(__always)
  static func isCandidate(_ byte: UInt8) -> Bool {
    switch byte {
    // The bytes above ASCII begin U+0085, U+061C, the other bidi controls with U+2028 and U+2029, U+FFFE and U+FFFF.
    case 0x00...0x1F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  static func replacement(for scalar: UInt32) -> String? {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x1F, 0x85, 0x2028, 0x2029: " "
    default: CharacterClass.isForbiddenInXML(scalar) || CharacterClass.isBidiControl(scalar) ? "" : nil
    }
  }
}
