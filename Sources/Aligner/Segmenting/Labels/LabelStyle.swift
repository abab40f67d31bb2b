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
    if range.count >= 2, isPlain(bytes[range.lowerBound], bytes[range.lowerBound + 1]) { return [] }
    let cursor = LabelCursor(bytes: bytes, range: range)
    let opening = LabelOpening(cursor)
    var readings: [LabelReading] = []
    for style in all where style.mayRead(opening) { style.read(cursor, into: &readings) }
    return readings
  }

  /// Whether two bytes are ASCII letters with which no label of any style begins; most lines of French begin so.
  @inline(__always)
  private static func isPlain(_ first: UInt8, _ second: UInt8) -> Bool {
    let (one, two) = ((first | 0x20) &- 0x61, (second | 0x20) &- 0x61)
    return one < 26 && two < 26 && plain[Int(first & 0x20) << 5 | Int(one) << 5 | Int(two)]
  }

  /// For each pair of letters whether it is plain; capitals first, then small ones, by the first of the two.
  private static let plain: [Bool] = [UInt32(0x41), 0x61].flatMap { base in
    (UInt32(0)..<32).flatMap { first in
      (UInt32(0)..<32).map { second in
        [UInt32(0x41), 0x61].allSatisfy { other in
          let opening = LabelOpening(base + first, other + second)
          return all.allSatisfy { !$0.mayRead(opening) }
        }
      }
    }
  }
}
