/// Text of a document on its way to a person's screen: in one line, cut to a width, unable to do harm there.
///
/// Controls are left out, since a document could hold what a terminal obeys; so are bidi controls, since they would
/// reach beyond the excerpt. The width counts what takes room: vowel marks and invisible characters do not.
package enum DisplayText {
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

  /// How many columns a text takes that is shown as it is.
  package static func width(of text: String) -> Int {
    text.unicodeScalars.count { isShown($0.value) && !takesNoRoom($0.value) }
  }

  /// The end of a text, beginning with `…` if it was cut: what tells one path from another is at its end.
  static func ending(of text: String, width: Int) -> String {
    let scalars = text.unicodeScalars.filter { isShown($0.value) }
    guard scalars.count > width else { return String(String.UnicodeScalarView(scalars)) }
    return "…" + String(String.UnicodeScalarView(scalars.suffix(max(0, width - 1))))
  }

  /// Appends the beginning of a text; looks at no more of it than it shows.
  /// - Parameter label: what stands in front of the text, a space between; empty for nothing.
  static func append(
    excerptOf text: String, behind label: String = "", width: Int, isIsolated: Bool, to bytes: inout [UInt8]
  ) {
    if isIsolated { bytes.append(scalar: 0x2068) }
    var excerpt = Excerpt(width: width, cut: bytes.count)
    if excerpt.append(label, to: &bytes), label.isEmpty || text.isEmpty || excerpt.append(" ", to: &bytes) {
      _ = excerpt.append(text, to: &bytes)
    }
    if isIsolated { bytes.append(scalar: 0x2069) }
  }

  /// An excerpt that is being written.
  private struct Excerpt {
    /// How many columns there are, and how many are used.
    let width: Int
    var used = 0
    /// Where the text ends if one more column is needed for the "…".
    var cut: Int

    /// Appends as much of a text as there is room for; false if that is not all of it.
    mutating func append(_ text: String, to bytes: inout [UInt8]) -> Bool {
      let source = text.utf8Span.span
      var index = 0
      while index < source.count {
        // What may have no place here is looked at scalar by scalar, the rest is copied as it is.
        let plain = plainEnd(in: source, from: index)
        if plain > index {
          bytes.append(index..<plain, of: text)
          if used < width { cut = bytes.count }
          index = plain
          continue
        }
        let (scalar, length) = source.scalar(at: index)
        index += length
        let isSpace = CharacterClass.isSpace(scalar) || (0x09...0x0D).contains(scalar)
        guard isSpace || isShown(scalar) else { continue }
        if !takesNoRoom(scalar) { used += 1 }
        if used > width {
          bytes.removeSubrange(cut...)
          bytes.append(scalar: 0x2026)
          return false
        }
        bytes.append(scalar: isSpace ? 0x20 : scalar)
        if used < width { cut = bytes.count }
      }
      return true
    }

    /// Passes over scalars that are shown as they are and take a column each, as long as one is left behind them.
    private mutating func plainEnd(in source: Span<UInt8>, from start: Int) -> Int {
      var index = start
      while index < source.count, used + 1 < width {
        let byte = source[index]
        if byte < 0x80 {
          guard byte >= 0x20, byte < 0x7F else { break }
          index += 1
        } else if 0xC3...0xC9 ~= byte || byte == 0xD8 && source[index + 1] >= 0xA0
          || byte == 0xD9 && source[index + 1] <= 0x8A
        {
          // Latin letters; U+0620–U+064A.
          index += 2
        } else {
          break
        }
        used += 1
      }
      return index
    }
  }

  private static func isShown(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: false
    default: !CharacterClass.isInvisible(scalar) && !CharacterClass.isForbiddenInXML(scalar)
    }
  }

  private static func takesNoRoom(_ scalar: UInt32) -> Bool {
    CharacterClass.isArabicMark(scalar) || (0x300...0x36F).contains(scalar)
  }
}
