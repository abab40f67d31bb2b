/// Cuts a stream of bytes into lines, and holds no more of it than the line at hand.
package struct LineSplitter {
  /// A line of the stream.
  package struct Line: Sendable {
    /// Its bytes without the line feed, or a carriage return before it; of a line that is too long, its beginning.
    package var bytes: [UInt8]
    /// Where it begins in the stream, and where the next one does.
    package var start: Int
    package var end: Int
    /// Which line of the stream it is, from 1.
    package var number = 0
    /// Whether it was too long to be kept.
    package var isCut = false
    /// Whether the stream ended before a line feed.
    package var isOpen = false

    /// Whether it has nothing but blanks.
    package var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } && !isCut }
  }

  /// Longest line that is kept, in bytes: far more than any document has, and little enough to be held in memory.
  package static let longest = 1 << 28
  /// How much is kept of a longer one: enough for its name.
  private static let kept = 1 << 12

  private let read: () throws -> [UInt8]
  private let longest: Int
  private var piece: [UInt8] = []
  private var place = 0
  private var offset = 0
  private var count = 0

  /// Makes a splitter.
  /// - Parameter read: gives the next bytes of the stream, none at its end.
  package init(longest: Int = Self.longest, read: @escaping () throws -> [UInt8]) {
    self.longest = longest
    self.read = read
  }

  /// The next line, `nil` at the end of the stream.
  /// - Throws: what reading throws.
  package mutating func next() throws -> Line? {
    var line = Line(bytes: [], start: offset, end: offset)
    while true {
      if place == piece.count {
        piece = try read()
        place = 0
        if piece.isEmpty {
          if offset == line.start { return nil }
          line.isOpen = true
          return ended(line)
        }
        if offset == 0, piece.starts(with: [0xEF, 0xBB, 0xBF]) {
          (place, offset) = (3, 3)
          line.start = 3
        }
      }
      let end = Self.lineFeed(in: piece, from: place)
      keep(place..<(end ?? piece.count), in: &line)
      offset += (end.map { $0 + 1 } ?? piece.count) - place
      place = end.map { $0 + 1 } ?? piece.count
      guard end != nil else { continue }
      if line.bytes.last == 0x0D { line.bytes.removeLast() }
      return ended(line)
    }
  }

  /// A line that has all its bytes.
  private mutating func ended(_ line: Line) -> Line {
    count += 1
    var line = line
    (line.end, line.number) = (offset, count)
    return line
  }

  private func keep(_ range: Range<Int>, in line: inout Line) {
    if line.isCut { return }
    if line.bytes.count + range.count > longest {
      line.isCut = true
      line.bytes += piece[range].prefix(Self.kept)
      line.bytes = Array(line.bytes.prefix(Self.kept))
    } else {
      line.bytes += piece[range]
    }
  }

  private static func lineFeed(in bytes: [UInt8], from start: Int) -> Int? {
    let span = bytes.span
    for index in start..<span.count where span[index] == 0x0A { return index }
    return nil
  }
}
