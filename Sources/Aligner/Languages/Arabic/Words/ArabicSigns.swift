/// What one look at the bytes of a text tells of damage to its Arabic: every document is looked at, and hardly one has any.
struct ArabicSigns {
  /// Whether ``ArabicRepair`` may find something. It may err on the side of yes: a form of print, two alefs and a lam, a
  /// bracket before what begins like a digit, a letter that ends words behind none, or a tanwin before a letter.
  private(set) var mayNeedRepair = false
  /// Whether runs of letters may have lost their spaces, at which ``WordDivision`` looks more closely: ة, or ى not before ء,
  /// before a letter, a particle before an article, or a long run.
  private(set) var mayHaveLostSpaces = false
  /// How often lam and alef stand in either order.
  private(set) var pairs = LamAlefPairs()

  /// Letters of the longest run that looks sound.
  private static let longestSound = 16

  /// What is known of the letters before a place.
  private struct Run {
    /// The last two letters, marks left out, and as they stand next to each other; 0 for none.
    var letters: (UInt32, UInt32) = (0, 0)
    var neighbours: (UInt32, UInt32) = (0, 0)
    /// Where it begins, how many letters it has, and whether the last one ends words.
    var start: Int
    var count = 0
    var hasEnded = false

    init(start: Int) { self.start = start }
  }

  /// Looks at a text; linear.
  init(in text: String) {
    let bytes = text.utf8Span.span
    var run = Run(start: 0)
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      // Arabic takes two bytes; anything else parts words.
      guard first & 0xFC == 0xD8, index + 1 < bytes.count else {
        index += 1
        if first == 0xEF || first == 0x29 && Self.beginsLikeDigit(bytes, at: index) { mayNeedRepair = true }
        run = Run(start: index)
        continue
      }
      let scalar = UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      index += 2
      if (0x64B...0x652).contains(scalar) || scalar == 0x640 {
        // Tatweel and vowel marks stand within words.
        if (0x64B...0x64D).contains(scalar), Tanwin.mayBeFollowed(in: bytes, at: index) { mayNeedRepair = true }
        run.neighbours = (0, 0)
        continue
      }
      let isLetter = CharacterClass.isArabicLetter(scalar)
      pairs.add(run.letters.0, run.letters.1, scalar)
      run.letters = isLetter ? (run.letters.1, scalar) : (0, 0)
      if isLetter, scalar <= 0x64A {
        look(at: scalar, in: bytes, before: index, &run)
        run.neighbours = (run.neighbours.1, scalar)
      } else {
        run.neighbours = (0, 0)
        (run.start, run.count, run.hasEnded) = (index, 0, false)
      }
    }
  }

  /// Looks at a letter of the Arabic alphabet.
  /// - Parameter end: where its bytes end.
  @inline(__always)
  private mutating func look(at letter: UInt32, in bytes: Span<UInt8>, before end: Int, _ run: inout Run) {
    let endsWords = letter == 0x629 || letter == 0x649
    if endsWords, end == 2 || bytes[end - 3] < 0x80 { mayNeedRepair = true }
    // ى before ء is Egyptian spelling.
    if run.hasEnded, letter != 0x621 { mayHaveLostSpaces = true }
    run.hasEnded = endsWords
    run.count += 1
    if run.count > Self.longestSound { mayHaveLostSpaces = true }
    guard letter == 0x644 else { return }
    if LamAlef.isTurned(run.neighbours.0, run.neighbours.1, letter) { mayNeedRepair = true }
    let range = run.start..<end
    if range.count <= Self.longestParticle, Self.particles.contains(where: { Self.isJust($0, range, bytes) }) {
      mayHaveLostSpaces = true
    }
  }

  /// Particles with the article behind them, in UTF-8.
  private static let particles = WordDivision.particles.map { Array($0.utf8) }
  private static let longestParticle = particles.map(\.count).max() ?? 0

  private static func isJust(_ part: [UInt8], _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    part.count == range.count && part.indices.allSatisfy { part[$0] == bytes[range.lowerBound + $0] }
  }

  /// Whether a digit may begin at a place: one of ASCII, or a byte that Arabic and Persian ones begin with.
  private static func beginsLikeDigit(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return (0x30...0x39).contains(bytes[index]) || bytes[index] == 0xD9 || bytes[index] == 0xDB
  }
}
