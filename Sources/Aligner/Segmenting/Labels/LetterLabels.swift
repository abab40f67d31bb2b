/// Letters of a list: `a)` `a.` `(a)` `A.` `a-` `أ)` `أ-` `ب.` `- a)`.
struct LetterLabels: LabelStyle {
  /// The orders of letters of each language, folded.
  private static let orders = LabelWords.all.map { words in
    words.letterOrders.map { $0.unicodeScalars.map { Folding.fold($0.value).first ?? $0.value } }
  }
  /// The order in which each language usually counts.
  private static let usualOrders = orders.compactMap(\.first)

  /// The place of a letter in the order in which its language usually counts; `nil` for any other letter.
  static func usualPlace(of letter: UInt32) -> Int? {
    guard let folded = folded(letter) else { return nil }
    return usualOrders.lazy.compactMap { $0.firstIndex(of: folded) }.first.map { $0 + 1 }
  }

  /// An accent makes no letter of a list: `à` is a word.
  private static func folded(_ letter: UInt32) -> UInt32? {
    letter < 0x80 || !CharacterClass.isLatinLetter(letter) ? Folding.fold(letter).first : nil
  }

  let opening = LabelOpening(signs: .bulletOrBracket, isLetter: true)

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    if let first = cursor.next, first == 0x2D || first == 0x2013 || first == 0x2022 {
      cursor.advance()
      guard cursor.skipSpaces() else { return }
    }
    let start = cursor.position
    let isEnclosed = cursor.skip(0x28)
    guard let letter = cursor.next, CharacterClass.isLetter(letter) else { return }
    cursor.advance()
    // `هـ` is written with a tatweel, which is part of the letter and not a dash.
    while let mark = cursor.next, CharacterClass.isArabicMark(mark) || mark == 0x640 && letter == 0x647 {
      cursor.advance()
    }
    guard let form = readEnd(&cursor, isEnclosed: isEnclosed) else { return }
    for (ordinal, variant) in ordinals(of: letter) {
      let value = Label.Value(family: .letter, ordinals: [ordinal])
      readings.append(cursor.reading(of: value, form: form, variant: variant, from: start))
    }
  }

  private func readEnd(_ cursor: inout LabelCursor, isEnclosed: Bool) -> LabelReading.Form? {
    if isEnclosed {
      guard cursor.skip(0x29) else { return nil }
      while let scalar = cursor.next, CharacterClass.isDash(scalar) { cursor.advance() }
      return cursor.isAtEnd || cursor.next.map(CharacterClass.isSpace) == true ? .enclosed : nil
    }
    var spaced = cursor
    if spaced.skipSpaces(), let scalar = spaced.next, CharacterClass.isDash(scalar) || scalar == 0x29 {
      cursor = spaced
    }
    guard let form = cursor.skipDelimiter(), form != .colon else { return nil }
    return cursor.isAtEnd || cursor.next.map(CharacterClass.isSpace) == true ? form : nil
  }

  /// Positions that a letter can have, each with the variant of list that it belongs to.
  private func ordinals(of letter: UInt32) -> [(ordinal: Int, variant: UInt8)] {
    guard let folded = Self.folded(letter), let language = Self.orders.firstIndex(where: { $0[0].contains(folded) })
    else { return [] }
    return Self.orders[language].enumerated().compactMap { order, letters in
      letters.firstIndex(of: folded).map { place in
        // Capitals and small letters are lists apart, and so are the orders.
        (place + 1, UInt8(2 * language + order + (CharacterClass.isUppercase(letter) ? 1 : 0)))
      }
    }
  }
}
