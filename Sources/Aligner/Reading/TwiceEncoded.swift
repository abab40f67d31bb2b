/// Tells text whose bytes a program took for those of Windows-1252 and encoded anew: `franÃ§ais` for `français`, `Ø§Ù„` for `ال`.
///
/// Once is a slip, or a text that speaks of such things; so it has to be the rule in the text. What each accent and each Arabic letter
/// becomes begins with one of a few signs, behind which no text has what follows here.
enum TwiceEncoded {
  /// How often it has to be seen at least, and how many different ones of it.
  private static let least = 3
  private static let leastKinds = 2
  /// How many letters that are as they should be there may be for each one that is not.
  private static let mostSound = 0.1

  /// The second bytes of `Ã`, `Ø` and `Ù`, which all of these begin with.
  private static let signs: [UInt8] = [0x83, 0x98, 0x99]
  /// What stands behind `Ã` (U+00C3) for a small letter with an accent, as the second of its two bytes.
  private static let accents = Set<UInt8>([0xA0, 0xA2, 0xA7, 0xA8, 0xA9, 0xAA, 0xAB, 0xAE, 0xAF, 0xB4, 0xB9, 0xBB])
  /// What stands behind `Ø` (U+00D8) for one of the letters from hamza to ghain; a space that does not break may follow the sign of a
  /// diameter.
  private static let letters: ClosedRange<UInt8> = 0xA1...0xBA

  /// Whether a text in UTF-8 looks as if it were encoded twice. Complexity: linear.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var (broken, sound, kinds) = (0, 0, Set<UInt16>())
    var index = 0
    while index + 1 < span.count {
      switch span[index] {
      case 0xC3:
        if index + 3 < span.count, span[index + 2] == 0xC2, isBroken(span[index + 1], span[index + 3]) {
          broken += 1
          kinds.insert(UInt16(span[index + 1]) << 8 | UInt16(span[index + 3]))
          index += 4
        } else {
          if !signs.contains(span[index + 1]) { sound += 1 }
          index += 2
        }
      case 0xD8, 0xD9:
        sound += 1
        index += 2
      default: index += 1
      }
    }
    return broken >= least && kinds.count >= leastKinds && Double(sound) <= Double(broken) * mostSound
  }

  private static func isBroken(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0x83: accents.contains(second)
    case 0x98: letters.contains(second)
    default: false
    }
  }
}
