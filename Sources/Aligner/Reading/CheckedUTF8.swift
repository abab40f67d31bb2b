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
