/// Decides which one-byte encoding a text is in by the French or Arabic that it yields.
struct EncodingGuess {
  /// The likeliest encoding, and whether all that yield another text are clearly worse; `nil` if none yields text.
  let best: (encoding: TextEncoding, isSafe: Bool)?

  /// Candidates in order of preference: on a tie the Windows encodings, by far the more frequent, win.
  private static let candidates: [TextEncoding] = [.windows1256, .windows1252, .iso88596, .iso885915, .macRoman]

  /// Weighs each candidate by the plausibility of the characters that bytes above ASCII become, where they stand.
  init(_ bytes: [UInt8]) {
    var counts = [Int](repeating: 0, count: 256)
    // Arabic text comes in runs of bytes above ASCII; in French they stand alone or, as in “l’été”, by plain letters.
    var western = 0
    // A capital within a word gives away that é has been read as È, as Mac OS Roman reads the é of Windows.
    var afterSmallLetter = [Int](repeating: 0, count: 256)
    // Beside plain letters stands French, even among Arabic: a bitext has both.
    var besideLatin = [Int](repeating: 0, count: 256)
    for index in bytes.indices where bytes[index] >= 0x80 {
      counts[Int(bytes[index])] += 1
      let before = index > 0 && bytes[index - 1] >= 0x80
      if index > 0, (0x61...0x7A).contains(bytes[index - 1]) { afterSmallLetter[Int(bytes[index])] += 1 }
      let after = index + 1 < bytes.count && bytes[index + 1] >= 0x80
      let touchesLatin =
        index > 0 && Self.isPlainLetter(bytes[index - 1])
        || index + 1 < bytes.count && Self.isPlainLetter(bytes[index + 1])
      if touchesLatin { besideLatin[Int(bytes[index])] += 1 }
      if touchesLatin || !before && !after { western += 1 }
    }
    let total = counts.reduce(0, +)
    guard total > 0 else {
      best = nil
      return
    }
    let isRunning = western * 2 < total
    let used = (0x80...0xFF).filter { counts[$0] > 0 }
    var scored: [(encoding: TextEncoding, score: Double, text: [[UInt8]])] = []
    for encoding in Self.candidates {
      let table = encoding.decodingTable()
      var score = 0.0
      for byte in used {
        let french = isRunning ? besideLatin[byte] : counts[byte]
        let value = Self.plausibility(of: table[byte], isRunning: false)
        let misplaced = Self.isCapital(table[byte]) ? afterSmallLetter[byte] : 0
        score += Double(french - misplaced) * value + Double(misplaced) * min(value, -1)
        score += Double(counts[byte] - french) * Self.plausibility(of: table[byte], isRunning: true)
      }
      scored.append((encoding, score / Double(total), used.map { table[$0] }))
    }
    let ranked = scored.enumerated().sorted { ($0.element.score, $1.offset) > ($1.element.score, $0.offset) }
    let winner = ranked[0].element
    let rival = ranked.first { $0.element.text != winner.text }
    let isSafe = rival.map { winner.score - $0.element.score > 0.05 } ?? true
    best = winner.score > 0 ? (winner.encoding, isSafe) : nil
  }

  /// Between −4 and 1: letters that French or Arabic uses are good, foreign letters and controls are bad.
  private static func plausibility(of utf8: [UInt8], isRunning: Bool) -> Double {
    guard !utf8.isEmpty else { return -4 }
    let scalar = utf8.scalar(at: 0).value
    if CharacterClass.isArabicLetter(scalar) { return isRunning ? 1 : -1 }
    if CharacterClass.isArabicMark(scalar) || scalar == 0x640 || scalar == 0x60C || scalar == 0x61B || scalar == 0x61F {
      return isRunning ? 0.8 : -1
    }
    if isFrenchLetter(scalar) {
      return isRunning ? -1 : 1
    }
    if "«»’‘“”–—…°€§·\u{A0}".unicodeScalars.contains(where: { $0.value == scalar }) { return 0.7 }
    return scalar < 0xA0 ? -4 : -1.5
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isFrenchLetter(_ scalar: UInt32) -> Bool {
    isFrenchCapital(scalar) || "éèêëàâäçîïôöùûüÿœæ".unicodeScalars.contains { $0.value == scalar }
  }

  private static func isFrenchCapital(_ scalar: UInt32) -> Bool {
    "ÉÈÊËÀÂÇÎÏÔÙÛŒ".unicodeScalars.contains { $0.value == scalar }
  }

  private static func isCapital(_ utf8: [UInt8]) -> Bool { !utf8.isEmpty && isFrenchCapital(utf8.scalar(at: 0).value) }
}
