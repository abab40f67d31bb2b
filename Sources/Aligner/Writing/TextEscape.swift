/// How a format writes the characters that it cannot hold as they are.
///
/// The work is done on bytes: going through a text by `Character` costs some fifteen times as much.
protocol TextEscape {
  /// Whether a scalar whose UTF-8 begins with this byte may have to be replaced.
  static func isCandidate(_ byte: UInt8) -> Bool

  /// What stands for a scalar, the empty string to leave it out, or `nil` to keep it.
  static func replacement(for scalar: UInt32) -> String?
}

extension TextEscape {
  /// What a text needs to be clean and on one line, for formats in which it has to be.
  ///
  /// Tabs and every character on which a reader may cut a line (Python's `splitlines` knows eleven of them) are one
  /// space each. What XML forbids is left out (one such character and OmegaT drops a whole memory), and so are bidi
  /// controls (with one of them a segment no longer matches the same sentence without it).
  @inline(__always)
  static func cleanLine(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x1F, 0x85, 0x2028, 0x2029: " "
    default: CharacterClass.isForbiddenInXML(scalar) || CharacterClass.isBidiControl(scalar) ? "" : nil
    }
  }

  /// Whether a scalar that ``cleanLine(_:)`` replaces may begin with this byte; the bytes above ASCII begin U+0085,
  /// U+061C, the other bidi controls with U+2028 and U+2029, U+FFFE and U+FFFF.
  @inline(__always)
  static func isCleanLineCandidate(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  /// Appends a text, replaced where needed; linear.
  @inline(__always)
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    var index = start
    while index < bytes.count {
      if isCandidate(bytes[index]), replacement(for: bytes.scalar(at: index).value) != nil {
        return replaceTail(of: &bytes, from: index)
      }
      index += 1
    }
  }

  /// Replaces in the bytes from `start` on; apart, because most texts have nothing to replace.
  @inline(never)
  private static func replaceTail(of bytes: inout [UInt8], from start: Int) {
    let tail = Array(bytes[start...])
    bytes.removeSubrange(start...)
    var kept = 0
    var index = 0
    while index < tail.count {
      let (scalar, length) = tail.scalar(at: index)
      if let replacement = replacement(for: scalar) {
        bytes.append(contentsOf: tail[kept..<index])
        bytes.append(contentsOf: replacement.utf8)
        kept = index + length
      }
      index += length
    }
    bytes.append(contentsOf: tail[kept...])
  }
}
