import Foundation

/// Splits a text into lines at every line terminator that extraction programs emit.
///
/// Ends of lines are LF, CR, CRLF, VT, FF, NEL, U+2028 and U+2029. Blank lines are counted, not stored, so a million
/// of them cost nothing.
struct LineScanner {
  private let bytes: [UInt8]
  private var lines: [TextLine] = []
  private var gap = 0
  private var number = 1
  private var startsPage = false

  /// Bytes that one thread scans at a time.
  private static let stretch = 1 << 20

  /// The lines of valid UTF-8 that are not blank; linear, on all cores.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
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
  private static func join(_ scanners: [LineScanner]) -> [TextLine] {
    guard scanners.count > 1 else { return scanners.first?.lines ?? [] }
    var all: [TextLine] = []
    all.reserveCapacity(scanners.reduce(0) { $0 + $1.lines.count })
    var (gap, number, startsPage) = (0, 0, false)
    for scanner in scanners {
      let first = all.count
      for var line in scanner.lines {
        line.number += number
        all.append(line)
      }
      number += scanner.number - 1
      if first < all.count {
        all[first].gap += gap
        all[first].startsPage = all[first].startsPage || startsPage
        (gap, startsPage) = (scanner.gap, scanner.startsPage)
      } else {
        (gap, startsPage) = (gap + scanner.gap, startsPage || scanner.startsPage)
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
      let feed = Self.lineFeed(in: span, start..<range.upperBound)
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
      if byte == 0x0C { startsPage = true }
      index += length
      start = index
      // A form feed is a page's end, not a line's: programs that count lines do not count it.
      if byte != 0x0C, byte != 0x0B { number += 1 }
    }
    if start < range.upperBound {
      append(start..<range.upperBound, ByteSurvey(bytes.span, in: start..<range.upperBound))
    }
  }

  private static func lineFeed(in span: Span<UInt8>, _ range: Range<Int>) -> Int? {
    unsafe span.extracting(range).withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress, let found = unsafe memchr(first, 0x0A, buffer.count) else { return nil }
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
  /// - Parameter survey: what its bytes have, white space at both ends included.
  private mutating func append(_ range: Range<Int>, _ survey: ByteSurvey) {
    var start = range.lowerBound
    var end = range.upperBound
    var indent = 0
    var width = survey.width
    while start < end {
      let (scalar, length) = bytes.scalar(at: start)
      guard CharacterClass.isSpace(scalar) || scalar < 0x20 || CharacterClass.isInvisible(scalar) else { break }
      indent += CharacterClass.isSpace(scalar) ? 1 : 0
      width -= 1
      start += length
    }
    while end > start {
      let (scalar, length) = bytes.scalar(before: end)
      // A soft hyphen at the end is kept: it says that the word goes on.
      guard scalar != 0xAD, CharacterClass.isSpace(scalar) || scalar < 0x20 || CharacterClass.isInvisible(scalar)
      else { break }
      width -= 1
      end -= length
    }
    guard start < end else {
      gap += 1
      return
    }
    var line = TextLine(
      start: start, end: end, number: number, gap: gap, indent: indent, width: width, startsPage: startsPage)
    line.isClean = !survey.maySpoil
    describe(&line)
    lines.append(line)
    gap = 0
    startsPage = false
  }

  private func describe(_ line: inout TextLine) {
    var index = skipEmphasis(from: line.start, to: line.end)
    let first = bytes.scalar(at: min(index, line.end - 1)).value
    if CharacterClass.isLowercase(first) || first == 0xAB && isLowercase(behindQuoteAt: index, to: line.end) {
      line.opening = .lowercase
    } else if CharacterClass.isUppercase(first) {
      line.opening = .uppercase
    } else if CharacterClass.isArabicLetter(first) {
      line.opening = .caseless
    }
    while index < line.end, line.firstWordWidth < 200 {
      let (scalar, length) = bytes.scalar(at: index)
      if scalar == 0x20 || scalar == 0x09 { break }
      line.firstWordWidth += 1
      index += length
    }
    line.ending = ending(of: line)
  }

  /// Whether a guillemet stands before a small letter, which no sentence begins with.
  private func isLowercase(behindQuoteAt start: Int, to end: Int) -> Bool {
    var index = start + 2
    while index < end {
      let (scalar, length) = bytes.scalar(at: index)
      guard CharacterClass.isSpace(scalar) else { return CharacterClass.isLowercase(scalar) }
      index += length
    }
    return false
  }

  /// Skips `**`, which is markup and says nothing about how the text begins.
  private func skipEmphasis(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end - 1, bytes[index] == 0x2A { index += 1 }
    return index
  }

  private func ending(of line: TextLine) -> TextLine.Ending {
    var end = line.end
    while end > line.start {
      let (scalar, length) = bytes.scalar(before: end)
      if CharacterClass.endsSentence(scalar) { return .sentence }
      switch scalar {
      case 0x2C, 0x60C: return .comma
      case 0x3A: return .colon
      case 0x3B, 0x61B: return .semicolon
      case 0xAD: return .softHyphen
      case 0x2D, 0x2010:
        let isBehindLetter =
          end - length > line.start && CharacterClass.isLetter(bytes.scalar(before: end - length).value)
        return isBehindLetter ? .hyphen : .open
      default: break
      }
      guard CharacterClass.isClosingMark(scalar) || CharacterClass.isSpace(scalar) else {
        return endsWithConjunction(before: end, from: line.start) ? .semicolon : .open
      }
      end -= length
    }
    return .open
  }

  /// `; et`, `; ou`, `؛ و`: an item of a list has ended, and the last one follows.
  private func endsWithConjunction(before end: Int, from start: Int) -> Bool {
    guard Self.lastBytes.contains(bytes[end - 1]) else { return false }
    for word in Self.conjunctions where end - start > word.count + 1 {
      guard bytes[(end - word.count)..<end].elementsEqual(word) else { continue }
      var index = end - word.count
      while index > start {
        let (scalar, length) = bytes.scalar(before: index)
        guard CharacterClass.isSpace(scalar) else {
          // `و` is also the end of `أو`, which is tried next.
          if index < end - word.count { return scalar == 0x3B || scalar == 0x61B }
          break
        }
        index -= length
      }
    }
    return false
  }

  /// The last bytes of ``conjunctions``.
  private static let lastBytes: [UInt8] = [0x74, 0x75, 0x88]
  private static let conjunctions = Language.allCases.flatMap(\.facts.sentences.listConjunctions).map { Array($0.utf8) }
}
