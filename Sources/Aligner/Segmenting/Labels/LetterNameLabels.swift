/// Letters by their names, with which Arabic documents count where French ones have capitals: `ألف -` `باء-` `(جيم)`.
struct LetterNameLabels: LabelStyle {
  private static let places = Dictionary(
    LabelWords.all.flatMap { words in words.letterNames.enumerated().map { ($1, $0 + 1) } },
    uniquingKeysWith: { first, _ in first })
  private static let hashes = Set(places.keys.map { FoldedHash(folded: $0) })
  /// Tells their lists from those of letters.
  private static let variant: UInt8 = 8

  let opening = LabelOpening(signs: .bulletOrBracket, words: Array(places.keys))

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    let start = cursor.position
    let isEnclosed = cursor.skip(0x28)
    var trial = cursor
    guard Self.hashes.contains(trial.readWordHash().hash), let place = Self.places[cursor.readWord()] else { return }
    if isEnclosed {
      guard cursor.skip(0x29) else { return }
    } else {
      cursor.skipSpaces()
      guard let dash = cursor.next, CharacterClass.isDash(dash) else { return }
      cursor.advance()
    }
    guard cursor.isAtEnd || cursor.next.map(CharacterClass.isSpace) == true else { return }
    // `ألف` is a thousand as well, and others are names.
    readings.append(
      cursor.reading(
        of: .init(family: .letter, ordinals: [place]), form: isEnclosed ? .enclosed : .dash, variant: Self.variant,
        isDoubtful: true, from: start))
  }
}
