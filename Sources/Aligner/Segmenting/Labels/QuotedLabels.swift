/// Numbers in single quotes, with which Arabic documents count where French ones have small Roman numerals: `'1'` `‘2’` `’٣‘`.
struct QuotedLabels: LabelStyle {
  private static let quotes = Set("'‘’".unicodeScalars.map(\.value))
  /// Tells their lists from those of `(i)`.
  private static let variant: UInt8 = 8

  let opening = LabelOpening(signs: .any)

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    let start = cursor.position
    guard cursor.next.map(Self.quotes.contains) == true else { return }
    cursor.advance()
    guard let number = cursor.readOrdinal(), cursor.next.map(Self.quotes.contains) == true else { return }
    cursor.advance()
    guard cursor.isAtEnd || cursor.next.map(CharacterClass.isSpace) == true else { return }
    let value = Label.Value(family: .roman, ordinals: [number])
    readings.append(
      cursor.reading(of: value, form: .enclosed, variant: Self.variant, isDoubtful: true, from: start))
  }
}
