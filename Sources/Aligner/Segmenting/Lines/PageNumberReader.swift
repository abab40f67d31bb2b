/// Reads a line that is nothing but a page number: `5`, `- 5 -`, `٥`, `Page 5 sur 12`, `صفحة 5`, `5/12`, `[5]`, `| 5`, `iv`.
enum PageNumberReader {
  /// A number that is alone on its line.
  struct Reading {
    /// The page.
    var page: Int
    /// Whether a word such as `page` says that it is one.
    var isNamed: Bool
    /// Whether it is a Roman numeral, as pages before the text have.
    var isRoman: Bool
  }

  /// Widest line, in scalars, that is one.
  static let longest = 40

  /// Reads a line; `nil` for any other.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> Reading? {
    var cursor = LabelCursor(bytes: bytes, range: range)
    skipOrnament(&cursor)
    let isNamed = skipPageWord(&cursor)
    skipOrnament(&cursor)
    let decimal = cursor.readNumber()
    guard let page = decimal ?? RomanLabels.readNumeral(&cursor)?.value else { return nil }
    cursor.skipSpaces()
    if let scalar = cursor.next, scalar == 0x2F || CharacterClass.isLetter(scalar) {
      guard skipTotal(&cursor, isNamed: isNamed) else { return nil }
    }
    skipOrnament(&cursor)
    return cursor.isAtEnd ? Reading(page: page, isNamed: isNamed, isRoman: decimal == nil) : nil
  }

  private static let pageWords = LabelWords.all.flatMap(\.pageWords)
  private static let totals = LabelWords.all.flatMap(\.totals.always)
  private static let totalsBehindPageWord = LabelWords.all.flatMap(\.totals.behindPageWord)

  private static func skipOrnament(_ cursor: inout LabelCursor) {
    while let scalar = cursor.next {
      let isOrnament =
        CharacterClass.isSpace(scalar) || CharacterClass.isDash(scalar) || scalar == 0x7C
        || scalar == 0x5B || scalar == 0x5D || scalar == 0x2022 || scalar == 0x7E
      guard isOrnament else { return }
      cursor.advance()
    }
  }

  private static func skipPageWord(_ cursor: inout LabelCursor) -> Bool {
    var trial = cursor
    guard pageWords.contains(trial.readWord()) else { return false }
    if trial.next == 0x2E || trial.next == 0x3A { trial.advance() }
    cursor = trial
    return true
  }

  /// `/12`, `sur 12`, `de 12`, `من 12`.
  private static func skipTotal(_ cursor: inout LabelCursor, isNamed: Bool) -> Bool {
    if !cursor.skip(0x2F) {
      let word = cursor.readWord()
      guard totals.contains(word) || isNamed && totalsBehindPageWord.contains(word) else { return false }
    }
    cursor.skipSpaces()
    return cursor.readNumber() != nil
  }
}
