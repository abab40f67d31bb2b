/// A line of a page: words at one height and close together.
struct PageLine {
  let words: [PageText.Word]
  /// The place of its first word in the program's order.
  let order: Int
  let left: Double
  let right: Double
  /// That of most words, as the height is: a vowel mark may stand apart.
  let bottom: Double
  let height: Double

  /// Share of the lower height by which what stands at one height overlaps.
  private static let overlap = 0.5
  /// Widest gap within a line, in heights; columns stand farther apart.
  private static let widestGap = 1.0
  /// Narrowest gap that is a space, in heights: a space is about a quarter of one wide.
  private static let narrowestSpace = 0.1

  /// The lines that some fragments of lines make; O(n²).
  static func lines(of fragments: [[PageText.Word]]) -> [PageLine] {
    var lines: [PageLine] = []
    for (order, words) in fragments.enumerated() where !words.isEmpty {
      var line = PageLine(words: words, order: order)
      // A fragment may close the gap between two others.
      while let other = lines.lastIndex(where: { $0.adjoins(line) }) {
        let fragment = lines.remove(at: other)
        line = PageLine(words: line.words + fragment.words, order: min(line.order, fragment.order))
      }
      lines.append(line)
    }
    return lines
  }

  /// - Parameter words: its words in any order, one at least.
  init(words: [PageText.Word], order: Int) {
    self.words = words
    self.order = order
    left = words.reduce(.infinity) { min($0, $1.left) }
    right = words.reduce(-.infinity) { max($0, $1.right) }
    bottom = words.map(\.bottom).sorted()[words.count / 2]
    height = words.map(\.height).sorted()[words.count / 2]
  }

  /// How far its bottom is below that of another line, in heights; `nil` if it is not below it.
  func pitch(below other: PageLine) -> Double? {
    let pitch = (bottom - other.bottom) / max(height, 1)
    return pitch > 0 ? pitch : nil
  }

  /// Whether another line stands at the same height.
  func isBeside(_ other: PageLine) -> Bool {
    let shared = min(bottom, other.bottom) - max(bottom - height, other.bottom - other.height)
    return shared > Self.overlap * min(height, other.height)
  }

  private func adjoins(_ other: PageLine) -> Bool {
    guard isBeside(other) else { return false }
    let gap = max(left, other.left) - min(right, other.right)
    return gap <= Self.widestGap * max(height, other.height)
  }

  /// What the page shows.
  var visual: VisualLine {
    // By right edges, so that a vowel mark comes behind the letter that it stands over.
    var text = ""
    var edge: Double?
    for word in words.sorted(by: { $0.right > $1.right }) {
      if let edge, edge - word.right > Self.narrowestSpace * height { text = " " + text }
      text = word.text + text
      edge = min(edge ?? .infinity, word.left)
    }
    return VisualLine(text)
  }
}
