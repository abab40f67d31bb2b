/// Words of Latin letters in a row, in a text that is in Arabic for the rest.
struct LatinPassage {
  /// Bytes of the text, from the first word to the last.
  let range: Range<Int>

  /// How much of it a message quotes, in columns.
  private static let width = 80

  /// The passage that has the most words in lower case, which are no names; `nil` if there are none. Linear.
  static func longest(in text: String) -> LatinPassage? {
    let bytes = Array(text.utf8)
    var (best, current) = ((range: 0..<0, words: 0), (range: 0..<0, words: 0))
    RunningWords(bytes).visit { word in
      guard !word.isArabic else {
        current = (0..<0, 0)
        return
      }
      let start = current.range.isEmpty ? word.range.lowerBound : current.range.lowerBound
      let isPlain = CharacterClass.isLowercase(bytes.scalar(at: word.range.lowerBound).value)
      current = (start..<word.range.upperBound, current.words + (isPlain ? 1 : 0))
      if current.words > best.words { best = current }
    }
    return best.words == 0 ? nil : LatinPassage(range: best.range)
  }

  /// Its beginning, as messages quote it.
  func quoted(from text: String) -> Message {
    .quoting(DisplayText.excerpt(of: Array(text.utf8).text(in: range), width: Self.width))
  }
}
