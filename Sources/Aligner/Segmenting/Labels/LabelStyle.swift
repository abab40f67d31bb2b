/// One way in which documents write labels; a new one is a new file and one line in ``LabelStyles``.
protocol LabelStyle: Sendable {
  /// Whether a line that begins like this can have a label of this style. A quick look that may err on the side of yes:
  /// most lines are seen by it to have no label at all.
  func mayRead(_ opening: LabelOpening) -> Bool

  /// Adds to `readings` whatever this style can make of the beginning of a line; usually nothing.
  ///
  /// A style reads, it does not judge: `2016.` is read as number 2016, and ``Numbering`` refuses it.
  func read(_ cursor: LabelCursor, into readings: inout [LabelReading])
}

/// The label styles that are known, in the order in which they are tried.
enum LabelStyles {
  static let all: [any LabelStyle] = [
    DecimalLabels(),
    LetterLabels(),
    RomanLabels(),
    NamedLabels(),
    EnumeratorLabels(),
    BulletLabels(),
  ]

  /// All readings of the beginning of a line; more than one where it is ambiguous (`i)` is a letter and a numeral).
  static func readings(of bytes: [UInt8], in range: Range<Int>) -> [LabelReading] {
    let cursor = LabelCursor(bytes: bytes, range: range)
    let opening = LabelOpening(cursor)
    var readings: [LabelReading] = []
    for style in all where style.mayRead(opening) { style.read(cursor, into: &readings) }
    return readings
  }
}
