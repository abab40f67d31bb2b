/// Decides what becomes of a hyphen at the end of a line: part of the word, or a trace of the line's end.
///
/// `Haut-` before `Karabagh` keeps its hyphen, `démo-` before `cratie` loses it. The document itself is asked first: the
/// word as it stands elsewhere. Otherwise the hyphen goes where lines are often cut by one, and stays where they are not.
struct Hyphenation: Sendable {
  /// Offsets of the hyphens that are to be dropped.
  private let dropped: Set<Int>

  /// Share of lines that end in a hyphen from which on a document must have been hyphenated.
  private static let leastShare = 0.02

  /// Examines the lines that end in a hyphen; linear in the text, and nothing at all if there are none.
  init(bytes: [UInt8], lines: [Passage]) {
    var cut: [(hyphen: Int, whole: [UInt8], head: [UInt8], tail: [UInt8])] = []
    for (line, next) in zip(lines, lines.dropFirst()) where line.ending == .hyphen && next.opening == .lowercase {
      let head = Self.letters(bytes, before: line.end - 1, from: line.start)
      let tail = Self.letters(bytes, from: next.start, to: next.end)
      guard !head.isEmpty, !tail.isEmpty else { continue }
      cut.append((line.end - 1, Array(bytes[head] + bytes[tail]), Array(bytes[head]), Array(bytes[tail])))
    }
    guard !cut.isEmpty else {
      dropped = []
      return
    }
    let isHyphenated = Double(cut.count) >= Self.leastShare * Double(lines.count)
    let sought = Set(cut.map(\.whole) + cut.map { $0.head + [0x2D] + $0.tail })
    let seen = Self.words(of: bytes, in: lines, among: sought)
    dropped = Set(
      cut.filter { word in
        if seen.contains(word.head + [0x2D] + word.tail) { return false }
        return isHyphenated || seen.contains(word.whole)
      }.map(\.hyphen))
  }

  /// Whether the hyphen at an offset is to be dropped.
  func drops(_ offset: Int) -> Bool { dropped.contains(offset) }

  private static func letters(_ bytes: [UInt8], before end: Int, from start: Int) -> Range<Int> {
    var first = end
    while first > start {
      let (scalar, length) = bytes.scalar(before: first)
      guard CharacterClass.isLetter(scalar) else { break }
      first -= length
    }
    return first..<end
  }

  private static func letters(_ bytes: [UInt8], from start: Int, to end: Int) -> Range<Int> {
    var last = start
    while last < end {
      let (scalar, length) = bytes.scalar(at: last)
      guard CharacterClass.isLetter(scalar) else { break }
      last += length
    }
    return start..<last
  }

  /// A slot for a word in a table whose size is a power of two.
  private static func slot(of bytes: [UInt8], _ word: Range<Int>, of size: Int) -> Int {
    var hash = FoldedHash()
    for index in word { hash.add(folded: UInt32(bytes[index])) }
    return Int(truncatingIfNeeded: hash.mixed) & (size - 1)
  }

  /// Which of some words stand within lines; words may contain one hyphen.
  private static func words(of bytes: [UInt8], in lines: [Passage], among sought: Set<[UInt8]>) -> Set<[UInt8]> {
    var seen: Set<[UInt8]> = []
    // Nearly all words of a text are none of those, which a hash of their bytes tells without making arrays of them.
    var isLikely = [Bool](repeating: false, count: 1 << 12)
    for word in sought { isLikely[slot(of: word, word.indices, of: isLikely.count)] = true }
    func take(_ candidate: Range<Int>) {
      guard isLikely[slot(of: bytes, candidate, of: isLikely.count)] else { return }
      let word = Array(bytes[candidate])
      if sought.contains(word) { seen.insert(word) }
    }
    for line in lines {
      var index = line.start
      while index < line.end {
        let first = letters(bytes, from: index, to: line.end)
        var word = first
        if word.upperBound + 1 < line.end, bytes[word.upperBound] == 0x2D {
          word = word.lowerBound..<letters(bytes, from: word.upperBound + 1, to: line.end).upperBound
        }
        take(first)
        if word != first { take(word) }
        index = max(first.upperBound, index)
        if index < line.end { index += bytes.scalar(at: index).length }
      }
    }
    return seen
  }
}
