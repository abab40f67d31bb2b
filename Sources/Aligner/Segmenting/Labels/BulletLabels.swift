/// Bullets: `-` `–` `•` `*` `▪` and their kin, tatweels that stand for a dash, and signs of symbol fonts, before white space.
struct BulletLabels: LabelStyle {
  private static let marks = Set("-‐‑–—−•·*▪■□○●◦‣⁃➢✓❖◆⬥➔►▶".unicodeScalars.map(\.value))

  private static let tatweel: UInt32 = 0x640
  /// Where Word and what it makes keep the signs of Symbol and Wingdings, most of them bullets.
  private static let symbols: ClosedRange<UInt32> = 0xF020...0xF0FF

  let opening = LabelOpening(signs: .any)

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    let start = cursor.position
    guard let mark = cursor.next, Self.marks.contains(mark) || Self.symbols.contains(mark) || mark == Self.tatweel
    else { return }
    cursor.advance()
    if mark == Self.tatweel {
      while cursor.skip(Self.tatweel) {}
    }
    guard cursor.next.map(CharacterClass.isSpace) == true else { return }
    let value = Label.Value(family: .bullet, ordinals: [])
    readings.append(cursor.reading(of: value, form: .bare, variant: UInt8(truncatingIfNeeded: mark), from: start))
  }
}
