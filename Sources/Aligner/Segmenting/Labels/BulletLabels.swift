/// Bullets: `-` `–` `•` `*` `▪` and their kin, before white space.
struct BulletLabels: LabelStyle {
  private static let marks = Set("-–—−•·*▪■□○●◦‣⁃➢✓❖◆⬥➔►▶".unicodeScalars.map(\.value))

  let opening = LabelOpening(signs: .any)

  func read(_ cursor: LabelCursor, into readings: inout [LabelReading]) {
    var cursor = cursor
    let start = cursor.position
    guard let mark = cursor.next, Self.marks.contains(mark) else { return }
    cursor.advance()
    guard cursor.next.map(CharacterClass.isSpace) == true else { return }
    let value = Label.Value(family: .bullet, ordinals: [])
    readings.append(cursor.reading(of: value, form: .bare, variant: UInt8(truncatingIfNeeded: mark), from: start))
  }
}
