/// Decides which one-byte encoding a text is in by the French or Arabic that it yields.
struct EncodingGuess {
  /// The likeliest encoding, and whether the runner-up is clearly worse; `nil` if none yields text.
  let best: (encoding: TextEncoding, isSafe: Bool)?

  /// Candidates in order of preference: on a tie the Windows encodings, by far the more frequent, win.
  private static let candidates: [TextEncoding] = [.windows1256, .windows1252, .iso88596, .iso885915]

  /// Weighs each candidate by the plausibility of the characters that bytes above ASCII become.
  init(_ bytes: [UInt8]) {
    var counts = [Int](repeating: 0, count: 256)
    // Arabic text comes in runs of bytes above ASCII; French has one accented letter between plain ones.
    var isolated = [Int](repeating: 0, count: 256)
    for index in bytes.indices where bytes[index] >= 0x80 {
      counts[Int(bytes[index])] += 1
      let before = index > 0 && bytes[index - 1] >= 0x80
      let after = index + 1 < bytes.count && bytes[index + 1] >= 0x80
      if !before, !after { isolated[Int(bytes[index])] += 1 }
    }
    let total = counts.reduce(0, +)
    guard total > 0 else {
      best = nil
      return
    }
    let isRunning = isolated.reduce(0, +) * 2 < total
    var scored: [(encoding: TextEncoding, score: Double)] = []
    for encoding in Self.candidates {
      let table = encoding.decodingTable()
      var score = 0.0
      for byte in 0x80...0xFF where counts[byte] > 0 {
        score += Double(counts[byte]) * Self.plausibility(of: table[byte], isRunning: isRunning)
      }
      scored.append((encoding, score / Double(total)))
    }
    let ranked = scored.enumerated().sorted { ($0.element.score, $1.offset) > ($1.element.score, $0.offset) }
    let winner = ranked[0].element
    best = winner.score > 0 ? (winner.encoding, winner.score - ranked[1].element.score > 0.05) : nil
  }

  /// Between −4 and 1: letters that French or Arabic uses are good, foreign letters and controls are bad.
  private static func plausibility(of utf8: [UInt8], isRunning: Bool) -> Double {
    guard !utf8.isEmpty else { return -4 }
    let scalar = utf8.scalar(at: 0).value
    if CharacterClass.isArabicLetter(scalar) { return isRunning ? 1 : -1 }
    if CharacterClass.isArabicMark(scalar) || scalar == 0x640 || scalar == 0x60C || scalar == 0x61B || scalar == 0x61F {
      return isRunning ? 0.8 : -1
    }
    if "éèêëàâäçîïôöùûüÿœæÉÈÊÀÂÇÎÔÙŒ".unicodeScalars.contains(where: { $0.value == scalar }) {
      return isRunning ? -1 : 1
    }
    if "«»’‘“”–—…°€§\u{A0}".unicodeScalars.contains(where: { $0.value == scalar }) { return 0.7 }
    return scalar < 0xA0 ? -4 : -1.5
  }
}
