/// How many letters of either script a text has.
struct LetterCounts {
  private struct Counts {
    var latinLetters = 0
    var arabicLetters = 0
    var plainLatinWords = 0
    var latinWords = 0
    var longestPlainRun = 0
  }

  private let counts: Counts

  var latinLetters: Int { counts.latinLetters }
  var arabicLetters: Int { counts.arabicLetters }
  /// Words of Latin letters that begin in lower case: names and acronyms are not among them.
  var plainLatinWords: Int { counts.plainLatinWords }
  /// All words of Latin letters.
  var latinWords: Int { counts.latinWords }
  /// The most words of Latin letters in a row that begin in lower case.
  var longestPlainRun: Int { counts.longestPlainRun }

  /// Counts; linear. Addresses, codes and markup are no text.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    var (counts, run, last) = (Counts(), 0, -1)
    RunningWords(bytes).visit { word in
      guard !word.isArabic else {
        counts.arabicLetters += word.letterCount
        run = 0
        return
      }
      counts.latinLetters += word.letterCount
      // What a hyphen joins is one word.
      let isJoined = last >= 0 && last + 1 == word.range.lowerBound && bytes[last] == 0x2D
      last = word.range.upperBound
      guard !isJoined else { return }
      counts.latinWords += 1
      if CharacterClass.isLowercase(bytes.scalar(at: word.range.lowerBound).value) {
        counts.plainLatinWords += 1
        run += 1
        counts.longestPlainRun = max(counts.longestPlainRun, run)
      }
    }
    self.counts = counts
  }

  /// Whether the text is in the Latin script, more or less.
  var isLatin: Bool { latinLetters > 2 * arabicLetters }
  /// Whether the text is in the Arabic script, more or less.
  var isArabic: Bool { arabicLetters > 2 * latinLetters }
}

/// What is left of a text that says the same, however it is set: letters and digits without case, accents and marks.
enum FoldedKey {
  /// The key of a text; linear.
  static func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    key.reserveCapacity(text.utf8.count / 2)
    visit(text) { key.append($0) }
    return key
  }

  /// How long the key of a text is; linear.
  static func count(_ text: String) -> Int {
    var count = 0
    let bytes = text.utf8Span.span
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      index += length
      switch scalar {
      // What most letters and blanks are is known without asking what they fold to.
      case 0x61...0x7A, 0x622...0x63A, 0x641...0x64A: count += 1
      case 0x20: break
      default: visit(scalar) { _ in count += 1 }
      }
    }
    return count
  }

  /// Calls `body` with each scalar of the key.
  @inline(__always)
  static func visit(_ text: String, _ body: (UInt32) -> Void) {
    let bytes = text.utf8Span.span
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      index += length
      visit(scalar, body)
    }
  }

  /// Calls `body` with what a scalar folds to, if it is a letter or a digit.
  @inline(__always)
  private static func visit(_ scalar: UInt32, _ body: (UInt32) -> Void) {
    if let digit = CharacterClass.digitValue(scalar) {
      body(0x30 + UInt32(digit))
    } else if CharacterClass.isLetter(scalar) {
      let (first, second) = Folding.fold(scalar)
      if let first { body(first) }
      if let second { body(second) }
    }
  }
}
