/// A line of a page or column: words at one height.
struct PrintedLine: Sendable {
  /// Its words from the left.
  let words: [PrintedWord]
  let left, right: Float
  /// Those of most of its letters: a mark may stand above them.
  let top, bottom: Float

  /// How far the middles of two words of one line are apart at most, in heights of the higher one.
  private static let mostOffset: Float = 0.45

  /// The lines that words make, from the top; O(n log n).
  static func lines(of words: some Sequence<PrintedWord>) -> [PrintedLine] {
    var lines: [PrintedLine] = []
    var row: [PrintedWord] = []
    var (middle, height, weight) = (Float(0), Float(0), Float(0))
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if !row.isEmpty, word.middle - middle / weight > mostOffset * max(height, word.height) {
        lines.append(PrintedLine(row))
        row.removeAll(keepingCapacity: true)
        (middle, height, weight) = (0, 0, 0)
      }
      row.append(word)
      let letters = Float(word.text.count)
      middle += word.middle * letters
      weight += letters
      height = max(height, word.height)
    }
    if !row.isEmpty { lines.append(PrintedLine(row)) }
    return lines
  }

  /// - Parameter words: its words in any order, one at least.
  init(_ words: [PrintedWord]) {
    self.words = words.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    left = words.reduce(.infinity) { min($0, $1.left) }
    right = words.reduce(-.infinity) { max($0, $1.right) }
    let sorted = words.sorted { ($0.height, $0.middle) < ($1.height, $1.middle) }
    var rest = words.reduce(0) { $0 + $1.text.count } / 2
    let usual = sorted.first { word in
      rest -= word.text.count
      return rest < 0
    }
    top = usual?.top ?? sorted[0].top
    bottom = usual?.bottom ?? sorted[0].bottom
  }

  /// Whether nothing is to be seen of it but marks: what is left of a line that the end of a page cuts.
  ///
  /// A mark that is a sign of its own may stand for its letter, but takes no room, or less than any letter.
  var isTorn: Bool {
    let torn = words.count {
      let width = $0.right - $0.left
      return width < 0.1
        || $0.text.count == 1 && width < 0.15 * $0.height && CharacterClass.isArabicLetter($0.text[0].value)
    }
    return torn * 2 >= words.count && words.allSatisfy { $0.text.count <= 3 }
  }

  /// The height of most of its letters.
  var height: Float { bottom - top }
  var middle: Float { (top + bottom) / 2 }

  /// Where most of its letters are: boxes of lines that are close overlap.
  var ink: ClosedRange<Float> { (middle - 0.3 * height)...(middle + 0.3 * height) }

  /// Whether a word of it is raised: smaller than the line, and with its foot above that of the line.
  func isRaised(_ word: PrintedWord) -> Bool {
    word.height < 0.8 * height && word.bottom < bottom - 0.1 * height && word.middle < middle + 0.05 * height
  }

  /// Narrowest gap that is a space, in heights: a space is about a quarter of one wide.
  private static let narrowestSpace: Float = 0.1
  /// Narrowest gap that is a tab, in heights: no justified line has such spaces.
  private static let narrowestTab: Float = 2.2

  /// What the page shows, from the left.
  /// - Parameter shown: what is shown of a word; `nil` for nothing.
  func visual(_ shown: (PrintedWord) -> [Unicode.Scalar]?) -> VisualLine {
    // By right edges, so that a vowel mark comes behind the letter that it stands over.
    var text: [[Unicode.Scalar]] = []
    var edge: Float?
    for word in words.sorted(by: { $0.right > $1.right }) {
      guard let letters = shown(word) else { continue }
      if let edge {
        let gap = edge - word.right
        if gap > Self.narrowestTab * height {
          text.append(["\t"])
        } else if gap > Self.narrowestSpace * height {
          text.append([" "])
        }
      }
      text.append(letters)
      edge = min(edge ?? .infinity, word.left)
    }
    return VisualLine(Array(text.reversed().joined()))
  }
}
