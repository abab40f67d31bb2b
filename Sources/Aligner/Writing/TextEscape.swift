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
