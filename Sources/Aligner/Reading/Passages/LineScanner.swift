import Foundation

/// Splits a text into lines at every line terminator that extraction programs emit.
///
/// Ends of lines are LF, CR, CRLF, VT, FF, NEL, U+2028 and U+2029. Blank lines are counted, not stored, so a million
/// of them cost nothing.
struct LineScanner {
  private let bytes: [UInt8]
  private var lines: [Passage] = []
  private var gap = 0
  private var number = 1
  private var border = Passage.Border.line

  /// Bytes that one thread scans at a time.
  private static let stretch = 1 << 20

  /// The lines of valid UTF-8 that are not blank; linear, on all cores.
  static func lines(of bytes: [UInt8]) -> [Passage] {
    let stretches = stretches(of: bytes)
    let scanners = ParallelMap.pieces(stretches.count, chunk: 1) { index in
      var scanner = LineScanner(bytes: bytes, in: stretches[index.lowerBound])
      scanner.scan(stretches[index.lowerBound])
      return scanner
    }
    return join(scanners)
  }

  /// Stretches that end behind a line feed.
  private static func stretches(of bytes: [UInt8]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let least = min(start + stretch, bytes.count)
      let end = bytes[least...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      stretches.append(start..<end)
      start = end
    }
    return stretches
  }

  /// The lines of consecutive stretches, each of which was counted from its own beginning.
  private static func join(_ scanners: [LineScanner]) -> [Passage] {
    guard scanners.count > 1 else { return scanners.first?.lines ?? [] }
    var all: [Passage] = []
    all.reserveCapacity(scanners.reduce(0) { $0 + $1.lines.count })
    var (gap, number, border) = (0, 0, Passage.Border.line)
    for scanner in scanners {
      let first = all.count
      for var line in scanner.lines {
        line.number += number
        all.append(line)
      }
      number += scanner.number - 1
      if first < all.count {
        all[first].gap += gap
        if border == .page { all[first].border = .page }
        (gap, border) = (scanner.gap, scanner.border)
      } else {
        gap += scanner.gap
        if scanner.border == .page { border = .page }
      }
    }
    return all
  }

  private init(bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    lines.reserveCapacity(range.count / 120)
  }

  /// Goes from line feed to line feed, which are the usual ends of lines and found fast.
  private mutating func scan(_ range: Range<Int>) {
    let bytes = self.bytes
    let span = bytes.span
    var start = range.lowerBound
    while start < range.upperBound {
      let feed = Self.firstIndex(of: 0x0A, in: span, start..<range.upperBound)
      let end = feed.map { $0 > start && bytes[$0 - 1] == 0x0D ? $0 - 1 : $0 } ?? range.upperBound
      let survey = ByteSurvey(span, in: start..<end)
      let next = feed.map { $0 + 1 } ?? range.upperBound
      if survey.mayEndLine {
        scanClosely(start..<next)
      } else {
        append(start..<end, survey)
        if feed != nil { number += 1 }
      }
      start = next
    }
  }

  /// Looks for every kind of a line's end.
  private mutating func scanClosely(_ range: Range<Int>) {
    let bytes = self.bytes
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let byte = bytes[index]
      let length = terminatorLength(at: index, byte: byte, count: range.upperBound)
      if length == 0 {
        index += 1
        continue
      }
      append(start..<index, ByteSurvey(bytes.span, in: start..<index))
      if byte == 0x0C { border = .page }
      index += length
      start = index
      // A form feed is a page's end, not a line's: programs that count lines do not count it.
      if byte != 0x0C, byte != 0x0B { number += 1 }
    }
    if start < range.upperBound {
      append(start..<range.upperBound, ByteSurvey(bytes.span, in: start..<range.upperBound))
    }
  }

  /// Where a byte first stands in a range.
  static func firstIndex(of byte: UInt8, in span: Span<UInt8>, _ range: Range<Int>) -> Int? {
    unsafe span.extracting(range).withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress, let found = unsafe memchr(first, Int32(byte), buffer.count) else {
        return nil
      }
      return unsafe range.lowerBound + (UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - first)
    }
  }

  @inline(__always)
  private func terminatorLength(at index: Int, byte: UInt8, count: Int) -> Int {
    switch byte {
    case 0x0A, 0x0B, 0x0C: 1
    case 0x0D: index + 1 < count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2: bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }

  /// Appends a line, or counts it if it is blank.
  private mutating func append(_ range: Range<Int>, _ survey: ByteSurvey) {
    guard let line = Passage(bytes, in: range, survey, number: number, gap: gap, border: border) else {
      gap += 1
      return
    }
    lines.append(line)
    gap = 0
    border = .line
  }
}
