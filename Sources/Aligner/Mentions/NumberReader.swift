/// Reads a number in digits: `٢٢٥٤`, `2 254` and `2.254` are one number, 2254.
///
/// A separator of thousands is a space, a point, a comma, an apostrophe or ٬, with three digits behind it; a decimal mark
/// a comma, a point or ٫. Three digits behind a comma or a point are taken as thousands in both languages, since both
/// write both and what counts is that they agree.
struct NumberReader {
  let quantity: Quantity
  /// Where it ends.
  let end: Int

  /// Reads the number that begins at `start`, where a digit stands.
  /// - Parameter isPart: whether a point joins it to a number before, as in `3.2.1`, so that it is whole.
  init(_ bytes: [UInt8], at start: Int, isPart: Bool) {
    var run = Self.digits(bytes, at: start)
    var value = run.value
    var count = run.count
    var hasGroups = false
    while !isPart, hasGroups || count <= 3, run.first != 0 || hasGroups, count <= 15,
      let separator = Self.separatorLength(bytes, at: run.end)
    {
      let next = Self.digits(bytes, at: run.end + separator)
      guard next.count == 3 else { break }
      run = (next.value, next.count, run.first, next.end)
      value = value * 1000 + next.value
      count += 3
      hasGroups = true
    }
    var decimals = 0
    if !isPart, let fraction = Self.fraction(bytes, at: run.end), count + fraction.count <= 18 {
      for _ in 0..<fraction.count { value *= 10 }
      value += fraction.value
      decimals = fraction.count
      run.end = fraction.end
    }
    quantity = Quantity(value, decimals: decimals)
    end = run.end
  }

  private typealias Run = (value: Int64, count: Int, first: Int, end: Int)

  /// A run of digits, which may be empty; more than eighteen are mixed into a number that stands for them.
  @inline(__always)
  private static func digits(_ bytes: [UInt8], at start: Int) -> Run {
    var run: Run = (0, 0, -1, start)
    while run.end < bytes.count {
      let (scalar, length) = bytes.scalar(at: run.end)
      guard let digit = CharacterClass.digitValue(scalar) else { break }
      if run.count == 0 { run.first = digit }
      run.value = run.count < 18 ? run.value * 10 + Int64(digit) : run.value &* 31 &+ Int64(digit)
      run.count += 1
      run.end += length
    }
    return run
  }

  private static func separatorLength(_ bytes: [UInt8], at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    let (scalar, length) = bytes.scalar(at: index)
    switch scalar {
    case 0x20, 0xA0, 0x202F, 0x2009, 0x2E, 0x2C, 0x66C, 0x27, 0x2019: return length
    default: return nil
    }
  }

  /// Decimals, unless a third number follows as in `3.2.1` and `22.12.2016`.
  private static func fraction(_ bytes: [UInt8], at index: Int) -> Run? {
    guard index < bytes.count else { return nil }
    let (mark, length) = bytes.scalar(at: index)
    guard mark == 0x2C || mark == 0x2E || mark == 0x66B else { return nil }
    let run = digits(bytes, at: index + length)
    guard run.count > 0 else { return nil }
    if mark == 0x2E, run.end + 1 < bytes.count, bytes[run.end] == 0x2E, digits(bytes, at: run.end + 1).count > 0 {
      return nil
    }
    return run
  }
}
