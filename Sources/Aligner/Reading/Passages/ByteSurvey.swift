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
    /// ``spoil(_:_:_:)``
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

  /// 0 for a byte, with the two behind it, that clean text does not have: controls, `*`, `<`, `^` and DEL, the first of two
  /// blanks, and the first of what ``CharacterClass/isInvisible(_:)``. The only definition of what ``TextCleaner`` cares for.
  @inline(__always)
  static func spoil(_ byte: UInt8, _ next: UInt8, _ third: UInt8) -> UInt8 {
    let markup = min(min(byte ^ 0x2A, byte ^ 0x3C), min(byte ^ 0x5E, byte ^ 0x7F))
    let blank = min(byte & 0xE0, (byte ^ 0x20) | (next ^ 0x20))
    let mark = min((byte ^ 0xC2) | (next ^ 0xAD), (byte ^ 0xD8) | (next ^ 0x9C))
    // U+200B–200F, U+202A–202E; U+2060, U+2066–2069; U+FEFF.
    let general = next ^ 0x80 | min(distance(third, 0x8B, 0x8F), distance(third, 0xAA, 0xAE))
    let joiner = next ^ 0x81 | min(third ^ 0xA0, distance(third, 0xA6, 0xA9))
    let control = min((byte ^ 0xE2) | min(general, joiner), (byte ^ 0xEF) | (next ^ 0xBB) | (third ^ 0xBF))
    return min(min(markup, blank), min(mark, control))
  }

  /// 0 for a byte from `first` to `last`.
  @inline(__always)
  private static func distance(_ byte: UInt8, _ first: UInt8, _ last: UInt8) -> UInt8 {
    let place = byte &- first
    return place &- min(place, last - first)
  }

  /// Bytes that ``firstSpoil(in:from:to:)`` looks at together.
  private static let step = 16

  /// The first byte that spoils a text; `end` if there is none.
  @inline(__always)
  static func firstSpoil(in span: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= span.count)
    var index = start
    while index < end {
      let stop = min(index + step, end)
      if end - index < step + 2 || !isPlain(span, index) {
        for place in index..<stop {
          let (next, third) = (place + 1 < end ? span[place + 1] : 0, place + 2 < end ? span[place + 2] : 0)
          if spoil(span[place], next, third) == 0 { return place }
        }
      }
      index = stop
    }
    return end
  }

  /// Whether nothing spoils a step behind which two more bytes stand.
  @inline(__always)
  private static func isPlain(_ span: Span<UInt8>, _ start: Int) -> Bool {
    var nearest = UInt8.max
    for index in start..<(start + step) {
      nearest = min(
        nearest, unsafe spoil(span[unchecked: index], span[unchecked: index &+ 1], span[unchecked: index &+ 2]))
    }
    return nearest > 0
  }
}
