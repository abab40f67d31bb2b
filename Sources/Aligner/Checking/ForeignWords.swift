/// Tells English from French, and either from mere names, by their short words.
enum ForeignWords {
  /// Fewer short words tell nothing: a title or a quotation may have them.
  private static let least = 5

  /// Whether a text is running English; linear.
  static func areEnglish(in text: String) -> Bool {
    let counts = FunctionWordCounts(Array(text.utf8), of: .french)
    let count = counts.foreign(.english).occurrences
    return count >= least && count > 3 * counts.own(not: .english)
  }

  /// Whether a text has one of the short words of French, in capitals or not; linear.
  static func haveFrench(in text: String) -> Bool {
    FunctionWordCounts(Array(text.utf8), of: .french).own(not: .english) > 0
  }
}
