/// Whether bytes are valid UTF-8, examined on all cores.
struct CheckedUTF8: Sendable {
  /// Offset of the first NUL.
  private(set) var nul: Int?
  /// Offset of the first byte of what is no UTF-8.
  private(set) var error: Int?

  /// Bytes that one thread examines at a time.
  private static let stretch = 1 << 20

  /// Examines bytes; linear.
  init(_ bytes: [UInt8]) {
    let starts = Self.starts(in: bytes)
    let checks = ParallelMap.pieces(starts.count, chunk: 1) { piece in
      let index = piece.lowerBound
      return Self(bytes, in: starts[index]..<(index + 1 < starts.count ? starts[index + 1] : bytes.count))
    }
    for check in checks {
      nul = nul ?? check.nul
      error = error ?? check.error
    }
  }

  private init(_ bytes: [UInt8], in range: Range<Int>) {
    let span = bytes.span.extracting(range)
    let survey = UTF8Survey(span)
    if survey.hasNUL { nul = bytes[range].firstIndex(of: 0) }
    if survey.isValid { return }
    do {
      _ = try UTF8Span(validating: span)
    } catch {
      self.error = range.lowerBound + error.byteOffsets.lowerBound
    }
  }

  /// Where stretches begin: never within a scalar, so that each can be examined by itself.
  private static func starts(in bytes: [UInt8]) -> [Int] {
    stride(from: 0, to: bytes.count, by: stretch).map { start in
      var start = start
      // Text that is valid has at most three such bytes in a row.
      for _ in 0..<3 where start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
      return start
    }
  }
}

/// Whether bytes are valid UTF-8 (RFC 3629), found many bytes at a time.
///
/// As in ``ByteSurvey``, questions are asked as numbers that are 0 or not, and the numbers are gathered without a branch, so
/// that the loop becomes one of vectors: faster than going from scalar to scalar. It does not tell where something is wrong.
struct UTF8Survey {
  /// Whether there is a NUL.
  let hasNUL: Bool
  /// Whether all bytes are valid.
  let isValid: Bool

  /// Looks at bytes that begin where a scalar begins; linear.
  init(_ span: Span<UInt8>) {
    var faults = Faults()
    // The first three bytes have fewer than three before them, and are looked at by themselves.
    let head = min(3, span.count)
    for index in 0..<head {
      faults.add(span[index], index > 0 ? span[index - 1] : 0, index > 1 ? span[index - 2] : 0, 0)
    }
    for index in head..<span.count {
      unsafe faults.add(
        span[unchecked: index], span[unchecked: index &- 1], span[unchecked: index &- 2], span[unchecked: index &- 3])
    }
    // No scalar goes on behind the end.
    let isCut = [(1, UInt8(0xC0)), (2, 0xE0), (3, 0xF0)].contains { place, least in
      place <= span.count && span[span.count - place] >= least
    }
    hasNUL = faults.least == 0
    isValid = faults.wrong == 0 && faults.nearest > 0 && !isCut
  }

  /// What has been seen so far.
  private struct Faults {
    /// The least byte.
    var least = UInt8.max
    /// Other than 0 if something is wrong.
    var wrong: UInt8 = 0
    /// 0 if something is wrong.
    var nearest = UInt8.max

    /// Adds a byte, with the three before it.
    @inline(__always)
    mutating func add(_ byte: UInt8, _ before: UInt8, _ second: UInt8, _ third: UInt8) {
      least = min(least, byte)
      // Bytes of the kind 10…… stand where a scalar has begun that is not at its end, and nowhere else.
      let due = Self.excess(before, over: 0xBF) | Self.excess(second, over: 0xDF) | Self.excess(third, over: 0xEF)
      wrong |= min(due, 1) ^ min((byte & 0xC0) ^ 0x80, 1) ^ 1
      // No scalar is written longer than it has to be, none is a surrogate, none lies above U+10FFFF.
      wrong |= Self.excess(byte, over: 0xF4)
      let short = min((byte & 0xFE) ^ 0xC0, min((before ^ 0xE0) | (byte & 0x20), (before ^ 0xF0) | (byte & 0x30)))
      let high = min((before ^ 0xED) | (~byte & 0x20), (before ^ 0xF4) | (min(byte & 0x30, 1) ^ 1))
      nearest = min(nearest, min(short, high))
    }

    @inline(__always)
    private static func excess(_ byte: UInt8, over most: UInt8) -> UInt8 { byte &- min(byte, most) }
  }
}
