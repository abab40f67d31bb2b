/// Text of a document on its way to a person's screen: in one line, cut to a width, unable to do harm there.
///
/// Controls are left out, since a document could hold what a terminal obeys; so are bidi controls, since they would
/// reach beyond the excerpt. The width counts what takes room: vowel marks and invisible characters do not.
enum DisplayText {
  /// The beginning of a text, ending in `…` if it was cut.
  /// - Parameters:
  ///   - width: how many columns there are; at least 1.
  ///   - isIsolated: whether to set the text apart (U+2068, U+2069), so that Arabic does not turn the rest of its
  ///     line around; for terminals only.
  static func excerpt(of text: String, width: Int, isIsolated: Bool = false) -> String {
    var bytes: [UInt8] = []
    append(excerptOf: text, width: width, isIsolated: isIsolated, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The end of a text, beginning with `…` if it was cut: what tells one path from another is at its end.
  static func ending(of text: String, width: Int) -> String {
    let scalars = text.unicodeScalars.filter { isShown($0.value) }
    guard scalars.count > width else { return String(String.UnicodeScalarView(scalars)) }
    return "…" + String(String.UnicodeScalarView(scalars.suffix(max(0, width - 1))))
  }

  /// Appends the beginning of a text; looks at no more of it than it shows.
  static func append(excerptOf text: String, width: Int, isIsolated: Bool, to bytes: inout [UInt8]) {
    if isIsolated { bytes.append(scalar: 0x2068) }
    var used = 0
    // Where the text ends if one more column is needed for the "…".
    var cut = bytes.count
    for scalar in text.unicodeScalars {
      let isSpace = CharacterClass.isSpace(scalar.value) || (0x09...0x0D).contains(scalar.value)
      guard isSpace || isShown(scalar.value) else { continue }
      if !takesNoRoom(scalar) { used += 1 }
      if used > width {
        bytes.removeSubrange(cut...)
        bytes.append(scalar: 0x2026)
        break
      }
      bytes.append(scalar: isSpace ? 0x20 : scalar.value)
      if used < width { cut = bytes.count }
    }
    if isIsolated { bytes.append(scalar: 0x2069) }
  }

  private static func isShown(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: false
    default: !CharacterClass.isInvisible(scalar) && !CharacterClass.isForbiddenInXML(scalar)
    }
  }

  private static func takesNoRoom(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isArabicMark(scalar.value) || (0x300...0x36F).contains(scalar.value)
  }
}
