/// How many letters of either script a text has.
struct LetterCounts {
  private(set) var latin = 0
  private(set) var arabic = 0
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
        latin += 1
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
          arabic += 1
          run = 0
        }
        isInWord = CharacterClass.isDash(scalar.value) || scalar == "." || scalar == "@" || scalar == "/"
      }
    }
  }

  /// Whether the text is in the Latin script, more or less.
  var isLatin: Bool { latin > 2 * arabic }
  /// Whether the text is in the Arabic script, more or less.
  var isArabic: Bool { arabic > 2 * latin }
}
