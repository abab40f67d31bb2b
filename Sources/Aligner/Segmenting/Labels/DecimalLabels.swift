/// Decimal numbers: `1.` `1)` `1-` `(1)` `1°` `.1` `١.` `**1.**` `- 1-` `§ 4` `§ 1er` `1.2.3`
/// `1-2-3-` `[1]` `2 bis.`.
struct DecimalLabels: LabelStyle {
  let opening = LabelOpening(signs: .any)

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    guard let first = cursor.next else { return }
    var start = cursor.position
    if first == 0x2D || first == 0x2013 || first == 0x2022 {
      // OCR writes list items as `- 1- text`; the bullet is the list's, the number is the paragraph's.
      cursor.advance()
      guard cursor.skipSpaces() else { return }
      start = cursor.position
    } else if first == 0xA7 {
      cursor.advance()
      cursor.skipSpaces()
    }
    switch cursor.next {
    case 0x28: readEnclosed(cursor, by: 0x29, from: start, into: &readings)
    case 0x5B: readEnclosed(cursor, by: 0x5D, from: start, into: &readings)
    case 0x2E: readLeadingDot(cursor, from: start, into: &readings)
    default: readPlain(cursor, from: start, isSection: first == 0xA7, into: &readings)
    }
  }

  /// What tells the lists of `[1]` and of `§ 1` from those of `(1)` and `1.`; for sections the levels count besides.
  private static let (bracketVariant, sectionVariant): (UInt8, UInt8) = (8, 16)
  private static let deepest = 8

  private func readEnclosed(
    _ cursor: LabelCursor, by close: UInt32, from start: Int, into readings: inout [LabelReading]
  ) {
    var cursor = cursor
    cursor.advance()
    guard let number = cursor.readOrdinal(), cursor.skip(close) else { return }
    while let scalar = cursor.next, CharacterClass.isDash(scalar) || scalar == 0x2E { cursor.advance() }
    guard separates(cursor) else { return }
    // `[1]` is the mark of a note as well.
    let isBracket = close == 0x5D
    readings.append(
      cursor.reading(
        of: .init(family: .number, ordinals: [number]), form: .enclosed, variant: isBracket ? Self.bracketVariant : 0,
        isDoubtful: isBracket, from: start))
  }

  /// `.1`: a right-to-left `1.` as extraction from a PDF leaves it.
  private func readLeadingDot(_ cursor: LabelCursor, from start: Int, into readings: inout [LabelReading]) {
    var cursor = cursor
    cursor.advance()
    guard let number = cursor.readOrdinal(), cursor.isAtEnd || cursor.skipSpaces() else { return }
    readings.append(cursor.reading(of: .init(family: .number, ordinals: [number]), form: .leadingDot, from: start))
  }

  private func readPlain(
    _ cursor: LabelCursor, from start: Int, isSection: Bool, into readings: inout [LabelReading]
  ) {
    var cursor = cursor
    guard let first = cursor.readOrdinal() else { return }
    var ordinals = [first]
    while let number = cursor.attempt({ Self.readNextLevel(&$0) }) { ordinals.append(number) }
    let dashed = ordinals.count == 1 && !isSection ? cursor.attempt { Self.readDashedLevels(&$0) } : nil
    ordinals += dashed ?? []
    if isSection, ordinals == [1] { cursor.skipFirstEnding() }
    let suffix = cursor.readRepetition()
    let variant = UInt8(min(ordinals.count, Self.deepest) - 1) + (isSection ? Self.sectionVariant : 0)
    let form: LabelReading.Form
    if let delimiter = cursor.skipDelimiter() {
      guard separates(cursor) else { return }
      form = delimiter
    } else {
      let mayBeBare = ordinals.count > 1 || isSection || !suffix.isEmpty || cursor.next == 0x09
      let isDash = cursor.attempt { Self.readSpacedDash(&$0) }
      guard isDash ?? (mayBeBare && cursor.next.map(CharacterClass.isSpace) == true) else { return }
      form = isDash == nil ? .bare : .dash
    }
    let value = Label.Value(family: .number, ordinals: ordinals, suffix: suffix)
    // `12-3-20- ` may be a date, or part of a number of a telephone.
    readings.append(
      cursor.reading(of: value, form: form, variant: variant, isDoubtful: dashed != nil, from: start))
  }

  /// The `-2-3` of `1-2-3-`; `nil` without the last dash, which tells it from `14-15`.
  private static func readDashedLevels(_ cursor: inout LabelCursor) -> [Int]? {
    var levels: [Int] = []
    while levels.count < deepest, let dash = cursor.next, CharacterClass.isDash(dash) {
      guard let number = cursor.attempt({ Self.readLevel(&$0, behind: dash) }) else { break }
      levels.append(number)
    }
    return !levels.isEmpty && cursor.next.map(CharacterClass.isDash) == true ? levels : nil
  }

  private static func readLevel(_ cursor: inout LabelCursor, behind mark: UInt32) -> Int? {
    guard cursor.skip(mark), let number = cursor.readOrdinal(), number < 1000 else { return nil }
    return number
  }

  /// The `.2` of `1.2`; `nil` if no further level follows.
  private static func readNextLevel(_ cursor: inout LabelCursor) -> Int? { readLevel(&cursor, behind: 0x2E) }

  /// The dash of `1 - text`: whether it is set off on both sides; `nil` if none follows.
  private static func readSpacedDash(_ cursor: inout LabelCursor) -> Bool? {
    guard cursor.skipSpaces(), let scalar = cursor.next, CharacterClass.isDash(scalar) else { return nil }
    cursor.advance()
    return cursor.isAtEnd || cursor.skipSpaces()
  }

  /// Whether a label may end here: before white space or a letter, at the line's end, but not inside `14-15` or `2.5`.
  private func separates(_ cursor: LabelCursor) -> Bool {
    guard let scalar = cursor.next else { return true }
    return CharacterClass.isSpace(scalar) || CharacterClass.isLetter(scalar) || scalar == 0xAB || scalar == 0x22
  }
}
