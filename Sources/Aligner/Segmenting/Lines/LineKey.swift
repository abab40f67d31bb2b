/// What lines have in common that say the same on several pages: `Page 3 sur 12` and `Page 4 sur 12`.
struct LineKey {
  /// The key of a line with its digits as one kind, and blanks, dots and other marks in a row as one; never 0.
  let key: UInt64
  /// Its numbers, in order.
  let numbers: [Int]

  /// Reads a line; linear in its length.
  init(of line: Passage, in bytes: [UInt8]) {
    var numbers: [Int] = []
    var isNumber = false
    key = Self.key(of: line, in: bytes) { digit in
      if let digit {
        // Longer numbers need only be told apart.
        if isNumber {
          numbers[numbers.count - 1] = numbers[numbers.count - 1] &* 10 &+ digit
        } else {
          numbers.append(digit)
        }
      }
      isNumber = digit != nil
    }
    self.numbers = numbers
  }

  /// The key alone.
  /// - Parameter most: how many letters and marks go into it; lines of the same key have the same beginning.
  static func key(of line: Passage, in bytes: [UInt8], most: Int = .max) -> UInt64 {
    key(of: line, in: bytes, most: most) { _ in }
  }

  @inline(__always)
  private static func key(
    of line: Passage, in bytes: [UInt8], most: Int = .max, eachDigit: (Int?) -> Void
  ) -> UInt64 {
    let text = bytes.span
    var hash = FoldedHash()
    var last: UInt32 = 0
    var (index, count) = (line.range.lowerBound, 0)
    while index < line.range.upperBound, count < most {
      let (scalar, length) = text.scalar(at: index)
      index += length
      if CharacterClass.isInvisible(scalar) { continue }
      let digit = CharacterClass.digitValue(scalar)
      eachDigit(digit)
      let kind: UInt32 = digit != nil ? 0x23 : CharacterClass.isSpace(scalar) ? 0x20 : scalar
      if kind != last || CharacterClass.isLetter(kind) {
        hash.add(folded: kind)
        count += 1
      }
      last = kind
    }
    return hash.mixed | 1
  }
}
