/// How a format writes the characters that it cannot hold as they are.
///
/// The work is done on bytes: going through a text by `Character` costs some fifteen times as much.
protocol TextEscape {
  /// 0 where a scalar may have to be replaced whose UTF-8 begins with these bytes, of which the last two may belong to
  /// what follows; so asked, the question takes no branch.
  static func distance(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> UInt8

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

  /// 0 where a scalar may begin that ``cleanLine(_:)`` replaces: a control, U+0085, U+061C, U+200E, U+200F, U+2028–202F,
  /// U+2066–2069, U+FFFE or U+FFFF.
  @inline(__always)
  static func cleanLineDistance(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> UInt8 {
    let short = min(byte & 0xE0, min((byte ^ 0xC2) | (next ^ 0x85), (byte ^ 0xD8) | (next ^ 0x9C)))
    let general = (byte ^ 0xE2) | (next ^ 0x80) | min((third & 0xFE) ^ 0x8E, (third & 0xF8) ^ 0xA8)
    let isolate = (byte ^ 0xE2) | (next ^ 0x81)
    let last = (byte ^ 0xEF) | (next ^ 0xBF) | ((third & 0xFE) ^ 0xBE)
    return min(short, min(general, min(isolate, last)))
  }

  /// Appends a text, replaced where needed; linear.
  @inline(__always)
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let source = text.utf8Span.span
    var kept = 0
    var index = firstCandidate(in: source, from: 0)
    while index < source.count {
      let (scalar, length) = source.scalar(at: index)
      if let replacement = replacement(for: scalar) {
        bytes.append(source.extracting(kept..<index))
        bytes.append(contentsOf: replacement.utf8)
        kept = index + length
      }
      index = firstCandidate(in: source, from: index + length)
    }
    bytes.append(source.extracting(kept..<source.count))
  }

  /// Bytes that are looked at together.
  private static var block: Int { 32 }

  /// Where something to replace may begin, from an index on; the end if it does nowhere.
  ///
  /// Blocks that have none are passed over by a loop without branches, which becomes one of vectors.
  @inline(__always)
  private static func firstCandidate(in source: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + block + 2 <= source.count {
      var nearest = UInt8.max
      for place in index..<(index + block) {
        let distance = unsafe distance(
          source[unchecked: place], source[unchecked: place &+ 1], source[unchecked: place &+ 2])
        nearest = min(nearest, distance)
      }
      if nearest == 0 { break }
      index += block
    }
    while index < source.count {
      let next = index + 1 < source.count ? source[index + 1] : 0
      if distance(source[index], next, index + 2 < source.count ? source[index + 2] : 0) == 0 { break }
      index += 1
    }
    return index
  }
}
