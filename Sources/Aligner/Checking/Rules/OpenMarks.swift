/// The brackets and quotation marks of a document that are opened and never closed, or the reverse.
struct OpenMarks {
  /// A mark without counterpart.
  struct Mark {
    /// Index of its paragraph.
    let paragraph: Int
    /// Where it stands in the UTF-8 of the paragraph's text.
    let range: Range<Int>
    let scalar: UInt32
    /// Whether it closes `1)` or `a)`, and needs no counterpart.
    let isEnumerator: Bool
  }

  /// The marks in the order of the document.
  private(set) var marks: [Mark] = []

  private static let pairs: [(open: UInt32, close: UInt32)] = [
    (0x28, 0x29), (0x5B, 0x5D), (0x7B, 0x7D), (0xAB, 0xBB),
  ]
  /// Quotation marks that open as well as close, in one language or another.
  private static let quotes: Set<UInt32> = [0x22, 0x201C, 0x201D, 0x201E]
  private static let all = quotes.union(pairs.flatMap { [$0.open, $0.close] })
  /// Over how many paragraphs a quotation may reach.
  private static let reach = 12

  /// Looks through a document; linear.
  init(in document: Document) {
    let places = ParallelMap.map(document.paragraphs.count) { index in
      Self.places(in: Array(document.paragraphs[index].text.utf8), of: index)
    }
    for pair in Self.pairs {
      let lone = places.flatMap { Self.lone(pair, among: $0) }
      marks += Self.withoutNeighbours(lone) { $0.scalar == pair.open && $1.scalar == pair.close }
    }
    let odd = places.compactMap { place -> Mark? in
      let quotes = place.filter { Self.quotes.contains($0.scalar) }
      return quotes.count % 2 == 1 ? quotes.last : nil
    }
    marks += Self.withoutNeighbours(odd) { _, _ in true }
    marks.sort { ($0.paragraph, $0.range.lowerBound) < ($1.paragraph, $1.range.lowerBound) }
  }

  /// Brackets or quotation marks that are opened and not closed, or the reverse, on one side of a bead alone: what is open
  /// on both goes on in another paragraph, or is the author's fault and not the translator's.
  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    let marks = bitext.sides.map { side in
      Dictionary(grouping: OpenMarks(in: side.document).marks) { side.beads[$0.paragraph] }
    }
    return bitext.alignment.beads.indices.compactMap { bead in
      switch (marks[0][bead], marks[1][bead]) {
      case (let marks?, nil): finding(marks, on: bitext.source, by: rule)
      case (nil, let marks?): finding(marks, on: bitext.target, by: rule)
      default: nil
      }
    }
  }

  private static func finding(_ marks: [Mark], on side: CheckedBitext.Side, by rule: CheckRule) -> Finding {
    let paragraph = marks[0].paragraph
    let ranges = marks.filter { $0.paragraph == paragraph }.map(\.range)
    let bytes = Array(side.document.paragraphs[paragraph].text.utf8)
    let quoted = Message.quoting(all: ranges.map { String(decoding: bytes[$0], as: UTF8.self) })
    return rule.finding(
      .unbalanced(side.name(of: paragraph), of: side.document.language, quoted), on: side,
      at: .init(paragraph: paragraph, marks: ranges))
  }

  private static func places(in bytes: [UInt8], of paragraph: Int) -> [Mark] {
    var places: [Mark] = []
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      if all.contains(scalar) {
        let isEnumerator = scalar == 0x29 && isEnumerator(before: index, in: bytes)
        places.append(
          Mark(
            paragraph: paragraph, range: index..<index + length, scalar: scalar, isEnumerator: isEnumerator))
      }
      index += length
    }
    return places
  }

  /// What a paragraph opens or closes alone; as many of each are pairs that stand the wrong way round, a damage of
  /// another sort.
  private static func lone(_ pair: (open: UInt32, close: UInt32), among places: [Mark]) -> [Mark] {
    var opened: [Mark] = []
    var closed: [Mark] = []
    for place in places {
      if place.scalar == pair.open {
        opened.append(place)
      } else if place.scalar == pair.close, opened.popLast() == nil, !place.isEnumerator {
        closed.append(place)
      }
    }
    return opened.count == closed.count ? [] : closed + opened
  }

  /// The marks that do not belong together with the one before them, as the ends of a quotation of several paragraphs.
  private static func withoutNeighbours(_ marks: [Mark], _ belong: (Mark, Mark) -> Bool) -> [Mark] {
    var rest: [Mark] = []
    for mark in marks {
      if let last = rest.last, mark.paragraph - last.paragraph <= reach, belong(last, mark) {
        rest.removeLast()
      } else if rest.last?.scalar != mark.scalar || mark.range.lowerBound > 0 {
        // Each paragraph of a long quotation may begin with the mark that opened it.
        rest.append(mark)
      }
    }
    return rest
  }

  /// Whether a closing bracket belongs to `1)` or `a)`.
  private static func isEnumerator(before index: Int, in bytes: [UInt8]) -> Bool {
    var start = index
    var count = 0
    while start > 0, count < 4 {
      let (scalar, length) = bytes.scalar(before: start)
      guard CharacterClass.isLetter(scalar) || CharacterClass.digitValue(scalar) != nil else { break }
      start -= length
      count += 1
    }
    return (1...3).contains(count) && (start == 0 || CharacterClass.isSpace(bytes.scalar(before: start).value))
  }
}
