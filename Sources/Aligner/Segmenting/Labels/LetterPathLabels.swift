/// Numbers under a letter: `A.1.` `A.1` `B.2.3)` `أ.1.`.
struct LetterPathLabels: LabelStyle {
  /// Tells their lists from those of numbers alone; the levels count besides.
  private static let variant: UInt8 = 24
  private static let deepest = 8

  let opening = LabelOpening(isLetter: true)

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    let start = cursor.position
    guard let letter = cursor.next, let place = LetterLabels.usualPlace(of: letter) else { return }
    cursor.advance()
    var ordinals = [place]
    while ordinals.count < Self.deepest, let number = cursor.attempt({ Self.readLevel(&$0) }) {
      ordinals.append(number)
    }
    guard ordinals.count > 1 else { return }
    let form = cursor.skipDelimiter() ?? .bare
    guard cursor.isAtEnd ? form != .bare : cursor.next.map(CharacterClass.isSpace) == true else { return }
    let value = Label.Value(family: .number, ordinals: ordinals)
    // `A.1` is a motorway as well.
    readings.append(
      cursor.reading(
        of: value, form: form, variant: Self.variant + UInt8(ordinals.count), isDoubtful: true, from: start))
  }

  private static func readLevel(_ cursor: inout LabelCursor) -> Int? {
    guard cursor.skip(0x2E), let number = cursor.readOrdinal(), number < 100 else { return nil }
    return number
  }
}
