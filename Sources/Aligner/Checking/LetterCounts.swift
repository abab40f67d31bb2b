/// How many letters of either script a text has.
struct LetterCounts {
  private(set) var latinLetters = 0
  private(set) var arabicLetters = 0
  /// Words of Latin letters that begin in lower case: names and acronyms are not among them.
  private(set) var plainLatinWords = 0
  /// All words of Latin letters.
  private(set) var latinWords = 0

  /// The most words of Latin letters in a row that begin in lower case.
  private(set) var longestPlainRun = 0

  /// Counts; linear.
  init(_ text: String) {
    var isInWord = false
    var run = 0
    for scalar in text.unicodeScalars {
      if CharacterClass.isLatinLetter(scalar.value) {
        latinLetters += 1
        if !isInWord {
          latinWords += 1
          if CharacterClass.isLowercase(scalar.value) {
            plainLatinWords += 1
            run += 1
            longestPlainRun = max(longestPlainRun, run)
          }
        }
        isInWord = true
      } else {
        if CharacterClass.isArabicLetter(scalar.value) {
          arabicLetters += 1
          run = 0
        }
        isInWord = CharacterClass.isDash(scalar.value) || scalar == "." || scalar == "@" || scalar == "/"
      }
    }
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
    visit(text) { _ in count += 1 }
    return count
  }

  /// Calls `body` with each scalar of the key.
  @inline(__always)
  static func visit(_ text: String, _ body: (UInt32) -> Void) {
    for scalar in text.unicodeScalars {
      if let digit = CharacterClass.digitValue(scalar.value) {
        body(0x30 + UInt32(digit))
      } else if CharacterClass.isLetter(scalar.value) {
        let (first, second) = Folding.fold(scalar.value)
        if let first { body(first) }
        if let second { body(second) }
      }
    }
  }
}
