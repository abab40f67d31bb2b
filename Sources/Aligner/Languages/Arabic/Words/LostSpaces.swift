/// A look at the bytes of a text for runs of Arabic letters that may have lost their spaces.
enum LostSpaces {
  /// Bytes of the longest run that looks sound: sixteen letters without vowel marks.
  private static let longestSound = 32

  /// Whether ة, or ى not before ء, stands before a letter, a particle before an article, or a run is long. Linear.
  ///
  /// It may err on the side of yes; ``WordDivision`` looks more closely.
  static func areSuspected(in text: String) -> Bool {
    let bytes = text.utf8Span.span
    var start = 0
    var hasEnded = false
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      guard first & 0xFC == 0xD8, index + 1 < bytes.count else {
        (hasEnded, index, start) = (false, index + 1, index + 1)
        continue
      }
      let second = bytes[index + 1]
      let isLetter = first == 0xD8 && second >= 0xA1 || first == 0xD9 && (0x81...0x8A).contains(second)
      if isLetter {
        // ى before ء is Egyptian spelling.
        if hasEnded, !(first == 0xD8 && second == 0xA1) { return true }
        hasEnded = first == 0xD8 && second == 0xA9 || first == 0xD9 && second == 0x89
      } else if !(first == 0xD9 && second >= 0x80) {
        // Commas, question marks and digits; tatweel and vowel marks are within words.
        (hasEnded, start) = (false, index + 2)
      }
      index += 2
      if index - start > longestSound { return true }
      if first == 0xD9, second == 0x84, index - start > 4,
        particles.contains(where: { isJust($0, start..<index, bytes) })
      {
        return true
      }
    }
    return false
  }

  /// Particles with the article behind them, in UTF-8.
  private static let particles = WordDivision.particles.map { Array($0.utf8) }

  private static func isJust(_ part: [UInt8], _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    part.count == range.count && part.indices.allSatisfy { part[$0] == bytes[range.lowerBound + $0] }
  }
}
