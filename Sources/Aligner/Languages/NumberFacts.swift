/// How a language puts numbers and dates in words.
struct NumberFacts: Sendable {
  /// A word or phrase, and what it means.
  typealias Phrase = (phrase: String, lexeme: Lexeme)

  /// The words of numbers, dates and what joins them; of two meanings the first counts.
  var lexemes: @Sendable () -> [Phrase]
  /// The ordinals from 1 to 100, words apart by a space and without article, in all their forms.
  var ordinals: @Sendable () -> [String: Int]
  /// Adverbs that count points, in the same form: `deuxiemement`, `ثالثا`.
  var enumerators: @Sendable () -> [String: Int]
  /// What stands behind the digits of an ordinal: `2e`, `42ème`.
  var ordinalEndings: [String] = []
  /// How number words go together.
  var grammar: NumberGrammar
  /// How numbers are written out.
  var spelling: NumberSpelling
  /// The nouns that numbers stand by.
  var nouns = NumberedNouns()
  /// The units that numbers are so many of.
  var units = UnitWords()
  /// What stands for numbers and is none.
  var figures = FigureWords()
  /// How the time of day is said.
  var clock = ClockWords()
}

/// How a language writes numbers out, as lists of a word processor show them.
struct NumberSpelling: Sendable {
  /// The number in words, masculine, with a capital where the script has any; `nil` beyond 99.
  var cardinal: @Sendable (Int) -> String?
  /// The same of its ordinal, with the article where that is usual.
  var ordinal: @Sendable (Int) -> String?
  /// The ordinal in digits, `2e`.
  var ordinalDigits: @Sendable (Int) -> String
}

/// How the words of a number are put together, from the largest to the smallest.
struct NumberGrammar: Sendable {
  /// What has been read of a number when a word is looked at.
  struct State {
    /// What has been closed by a thousand or more.
    var total: Int64 = 0
    /// What stands below that.
    var current: Int64 = 0
    /// Whether no word has been read.
    var isEmpty = true
    /// Whether the word is joined by *and*.
    var hasAnd = false
  }

  /// Whether an ordinal ends its number, as in `vingt et unième`; it begins it otherwise, as in `الحادي والعشرون`.
  var ordinalIsLast: Bool
  /// The days of the week, by their numbers, that are written like units of the same numbers before tens: `الاثنين والخمسين`.
  var unitDays: ClosedRange<Int32>?
  /// Whether a number below a thousand may follow what has been read.
  var allows: @Sendable (_ value: Int64, _ state: State) -> Bool
  /// What is below a thousand with that number.
  var sum: @Sendable (_ value: Int64, _ state: State) -> Int64
  /// Whether a power of ten from a thousand on may follow, by its exponent.
  var allowsScale: @Sendable (_ exponent: Int32, _ state: State) -> Bool
}
