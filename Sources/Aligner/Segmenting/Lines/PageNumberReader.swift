/// Reads a line that is nothing but a page number: `5`, `- 5 -`, `٥`, `Page 5 sur 12`, `صفحة 5`, `5/12`, `[5]`, `| 5`.
enum PageNumberReader {
  /// The page, and whether a word such as `page` says that it is one; `nil` for any other line.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> (page: Int, isNamed: Bool)? {
    var cursor = LabelCursor(bytes: bytes, range: range)
    skipOrnament(&cursor)
    let isNamed = skipPageWord(&cursor)
    skipOrnament(&cursor)
    guard let page = cursor.readNumber() else { return nil }
    cursor.skipSpaces()
    if let scalar = cursor.next, scalar == 0x2F || CharacterClass.isLetter(scalar) {
      guard skipTotal(&cursor, isNamed: isNamed) else { return nil }
    }
    skipOrnament(&cursor)
    return cursor.isAtEnd ? (page, isNamed) : nil
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
