/// A stretch of a page on which no word crosses a strip from top to bottom, with lines on both sides: the space between two columns.
struct Gutter: Sendable {
  /// What parts the columns, in points from the left.
  let middle: Float
  /// The strip between what most lines of both columns reach: a page number may stand in it.
  let strip: ClosedRange<Float>
  /// From where to where it goes, in points from the top.
  let stretch: ClosedRange<Float>
  /// Lines on the side that has fewer.
  let lines: Int

  /// Fewest lines beside each other that are columns, and the narrowest strip between them, in letters: spaces of justified lines may
  /// stand above each other by chance, the less likely the wider they are and the more there are.
  private static let least: [(lines: Int, letters: Float)] = [(4, 2.5), (6, 1.7), (12, 1.2)]
  /// Least width of most lines of a column, in letters: what is narrower is a label or a number, `Article 12`.
  private static let narrowest: Float = 16
  /// Most stretches for which lines are counted.
  private static let mostTries = 300
  /// Width of the strips that are tried, in letters.
  private static let step: Float = 0.5

  /// The gutter with most lines on both sides; `nil` if there is none. O(n w) for n words of w strips.
  /// - Parameter known: the middles of gutters that the document has elsewhere, beside which a line on each side is enough.
  static func find(in words: [PrintedWord], body: BodyPrint, known: [Float]) -> Gutter? {
    guard words.count >= 2, !known.isEmpty || words.count >= 2 * least[0].lines else { return nil }
    return GutterSearch(words, body: body, known: known).best
  }

  /// The middles of gutters beside which a good part of a document's columns stand, and many lines.
  static func known(among gutters: [Gutter], body: BodyPrint) -> [Float] {
    var known: [Float] = []
    var group: [Gutter] = []
    let all = gutters.reduce(0) { $0 + $1.lines }
    func close() {
      let lines = group.reduce(0) { $0 + $1.lines }
      if lines * 4 >= all, lines >= least[2].lines { known.append(group[group.count / 2].middle) }
    }
    for gutter in gutters.sorted(by: { $0.middle < $1.middle }) {
      if let last = group.last, gutter.middle - last.middle > 2 * body.letter {
        close()
        group.removeAll()
      }
      group.append(gutter)
    }
    if !group.isEmpty { close() }
    return known
  }

  /// Whether it is at the place of one that is known.
  func isAmong(_ known: [Float], _ body: BodyPrint) -> Bool { known.contains { abs($0 - middle) < 3 * body.letter } }

  /// Whether strip and lines are enough.
  fileprivate static func suffices(lines: Int, letters: Float) -> Bool {
    least.contains { lines >= $0.lines && letters >= $0.letters }
  }

  /// Goes through the strips of a region.
  private struct GutterSearch {
    /// From the top.
    let words: [PrintedWord]
    let body: BodyPrint
    let left: Float
    let step: Float

    let known: [Float]

    init(_ words: [PrintedWord], body: BodyPrint, known: [Float]) {
      self.known = known
      self.words = words.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
      self.body = body
      left = words.reduce(.infinity) { min($0, $1.left) }
      step = Gutter.step * body.letter
    }

    var best: Gutter? {
      let right = words.reduce(-.infinity) { max($0, $1.right) }
      let count = min(Int((right - left) / step) + 1, 2000)
      guard count > 2 else { return nil }
      let bottom = words.reduce(-.infinity) { max($0, $1.bottom) }
      // For each strip the stretches that no word crosses.
      var free = [[ClosedRange<Float>]](repeating: [], count: count)
      var edges = [Float](repeating: words[0].top, count: count)
      let least = known.isEmpty ? Float(Gutter.least[0].lines - 1) * body.pitch : body.pitch / 2
      for word in words {
        for strip in strips(of: word, count: count) {
          if word.top - edges[strip] > least { free[strip].append(edges[strip]...word.top) }
          edges[strip] = max(edges[strip], word.bottom)
        }
      }
      for strip in free.indices where bottom - edges[strip] > least { free[strip].append(edges[strip]...bottom) }
      var best: Gutter?
      var tries = 0
      for (strip, stretch) in candidates(free) where tries < Gutter.mostTries {
        guard let end = end(of: strip, stretch, in: free) else { continue }
        tries += 1
        if let gutter = gutter(from: strip, to: end, stretch), gutter.lines > best?.lines ?? 0 { best = gutter }
      }
      return best
    }

    /// The stretches of all strips but the outermost, the longest first.
    private func candidates(_ free: [[ClosedRange<Float>]]) -> [(strip: Int, stretch: ClosedRange<Float>)] {
      free.indices.dropFirst().dropLast().flatMap { strip in free[strip].map { (strip, $0) } }.sorted {
        let (one, two) = ($0.1.upperBound - $0.1.lowerBound, $1.1.upperBound - $1.1.lowerBound)
        return (-one, $0.0) < (-two, $1.0)
      }
    }

    private func strips(of word: PrintedWord, count: Int) -> ClosedRange<Int> {
      let first = max(0, min(count - 1, Int((word.left - left) / step)))
      return first...max(first, min(count - 1, Int((word.right - left) / step)))
    }

    /// The last strip from one on that is free all along a stretch; `nil` if the one before is so too, or they are too few.
    private func end(of strip: Int, _ stretch: ClosedRange<Float>, in free: [[ClosedRange<Float>]]) -> Int? {
      func isFree(_ strip: Int) -> Bool {
        free[strip].contains { $0.lowerBound <= stretch.lowerBound + 1 && $0.upperBound >= stretch.upperBound - 1 }
      }
      if strip > 0, isFree(strip - 1), free[strip - 1].contains(where: { $0 == stretch }) { return nil }
      var end = strip
      while end + 1 < free.count, isFree(end + 1) { end += 1 }
      return end + 1 < free.count && Float(end - strip + 1) * Gutter.step >= 1 ? end : nil
    }

    private func gutter(from strip: Int, to end: Int, _ stretch: ClosedRange<Float>) -> Gutter? {
      let middle = left + (Float(strip + end) / 2 + 0.5) * step
      let sides = sides(of: middle, stretch)
      let gutter = max(sides.left.right, left)...max(sides.right.left, sides.left.right)
      let letters = (gutter.upperBound - gutter.lowerBound) / body.letter
      let lines = min(sides.left.count, sides.right.count)
      let isKnown = letters >= 1 && lines > 0 && known.contains { gutter.contains($0) }
      guard
        isKnown && sides.left.isText && sides.right.isText
          || Gutter.suffices(lines: lines, letters: letters) && sides.left.isWide && sides.right.isWide
            && (sides.left.isStraightRight || sides.right.isStraightLeft)
      else { return nil }
      // Side by side, not one above the other.
      let shared = min(sides.left.bottom, sides.right.bottom) - max(sides.left.top, sides.right.top)
      guard shared > body.pitch * (isKnown ? 0.2 : 2.5) else { return nil }
      return Gutter(
        middle: middle, strip: sides.left.usualRight...max(sides.left.usualRight, sides.right.usualLeft),
        stretch: stretch,
        lines: lines)
    }

    private func sides(of x: Float, _ stretch: ClosedRange<Float>) -> (left: Side, right: Side) {
      var (left, right) = (Side(body), Side(body))
      for word in words where word.middle > stretch.lowerBound && word.middle < stretch.upperBound {
        if word.right <= x { left.add(word) } else { right.add(word) }
      }
      left.finish()
      right.finish()
      return (left, right)
    }
  }

  /// What stands on one side, word by word from the top.
  private struct Side {
    var count = 0
    var left = Float.infinity
    var right = -Float.infinity
    var top = Float.infinity
    var bottom = -Float.infinity
    private var row: (middle: Float, left: Float, right: Float)?
    private var lefts: [Float] = []
    private var rights: [Float] = []
    private let body: BodyPrint

    init(_ body: BodyPrint) { self.body = body }

    mutating func add(_ word: PrintedWord) {
      (left, right) = (min(left, word.left), max(right, word.right))
      (top, bottom) = (min(top, word.top), max(bottom, word.bottom))
      if let open = row, word.middle - open.middle < body.pitch / 2 {
        row = (open.middle, min(open.left, word.left), max(open.right, word.right))
      } else {
        finish()
        row = (word.middle, word.left, word.right)
      }
    }

    mutating func finish() {
      guard let row else { return }
      count += 1
      lefts.append(row.left)
      rights.append(row.right)
      self.row = nil
    }

    /// What nearly all lines stay within.
    var usualLeft: Float { lefts.sorted()[lefts.count / 10] }
    var usualRight: Float { rights.sorted()[rights.count - 1 - rights.count / 10] }
    /// Whether there are more than bullets.
    var isText: Bool { zip(lefts, rights).contains { $1 - $0 >= 3 * body.letter } }
    /// Whether most lines are wide enough for a column.
    var isWide: Bool {
      let widths = zip(lefts, rights).map { $1 - $0 }.sorted()
      return !widths.isEmpty && widths[widths.count / 2] >= Gutter.narrowest * body.letter
    }
    /// Whether a good part of the lines begin, or end, at one place on the side of the gutter: others are set in, or are the last ones of
    /// their paragraphs.
    var isStraightLeft: Bool { lefts.count { $0 < left + body.letter } * 3 >= count }
    var isStraightRight: Bool { rights.count { $0 > right - body.letter } * 3 >= count }
  }
}
