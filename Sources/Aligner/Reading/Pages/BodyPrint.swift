/// How the body of a document is printed: what everything on its pages is measured by.
struct BodyPrint: Sendable {
  /// Height of the box around a word of the body, in points.
  private(set) var height: Float = 12
  /// How far a line of a paragraph is from the one above, from middle to middle, in points.
  private(set) var pitch: Float = 14
  /// Width of a letter with its share of the spaces, in points.
  private(set) var letter: Float = 6
  /// Where most lines begin and end, in points from the left edge of the page.
  private(set) var left: Float = 0
  private(set) var right: Float = 0
  /// Whether most letters run from the right, and lines begin there.
  private(set) var isFromRight = false

  /// The share of lines that are no farther from the one above than lines of a paragraph are.
  private static let closest = 0.1
  /// The share of lines that may stand out to either side of the body: labels and numbers in the margin.
  private static let outside = 0.05

  /// What is counted of one page.
  private struct Counts: Sendable {
    /// Letters, by the tenths of a point that their word is high.
    var heights: [Int: Int] = [:]
    var letters = 0
    var fromRight = 0
    var fromLeft = 0
    var width: Float = 0
    var lines: [PrintedLine] = []

    init(_ page: PrintedPage) {
      lines = PrintedLine.lines(of: page.words)
      for word in page.words {
        heights[Int((word.height * 10).rounded()), default: 0] += word.text.count
        letters += word.text.count + 1
        width += word.right - word.left
        for scalar in word.text {
          if CharacterClass.isArabicLetter(scalar.value) {
            fromRight += 1
          } else if CharacterClass.isLetter(scalar.value) {
            fromLeft += 1
          }
        }
      }
    }
  }

  /// Measures the words of all pages; O(n log n), on all cores.
  init(_ pages: [PrintedPage]) {
    let counts = ParallelMap.map(pages.count, isHeavy: true) { Counts(pages[$0]) }
    var heights: [Int: Int] = [:]
    for count in counts { heights.merge(count.heights, uniquingKeysWith: +) }
    let letters = counts.reduce(0) { $0 + $1.letters }
    guard let most = heights.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key, letters > 0 else { return }
    height = max(Float(most) / 10, 1)
    isFromRight = counts.reduce(0) { $0 + $1.fromRight - $1.fromLeft } > 0
    // A space is about as wide as half a letter, which is what the words lack.
    letter = max(counts.reduce(Float(0)) { $0 + $1.width } / Float(letters) * 1.1, 0.5)
    let lines = counts.map(\.lines)
    measurePitch(of: lines)
    measureEdges(of: lines)
  }

  private mutating func measureEdges(of pages: [[PrintedLine]]) {
    var (lefts, rights): ([Float], [Float]) = ([], [])
    for line in pages.joined() where isOfBody(line) {
      // A number that stands apart may be in the margin.
      let words = line.words
      let last = words.count - 1
      let isNumbered = (
        left: last > 0 && words[0].isNumber && words[1].left - words[0].right > letter,
        right: last > 0 && words[last].isNumber && words[last].left - words[last - 1].right > letter
      )
      lefts.append(isNumbered.left ? words[1].left : line.left)
      rights.append(isNumbered.right ? words[last - 1].right : line.right)
    }
    lefts.sort()
    rights.sort()
    guard !lefts.isEmpty else { return }
    let share = Int(Double(lefts.count) * Self.outside)
    left = lefts[share]
    right = rights[rights.count - 1 - share]
    // Arabic that nobody marked as such is laid out from the left: there its lines begin at one place, and at the right they do not.
    if mostAtOnePlace(lefts) * 2 > mostAtOnePlace(rights) * 3 { isFromRight = false }
  }

  /// How many of some edges stand within a letter of each other.
  /// - Parameter edges: from the left.
  private func mostAtOnePlace(_ edges: [Float]) -> Int {
    var (most, first) = (0, 0)
    for last in edges.indices {
      while edges[last] - edges[first] > letter { first += 1 }
      most = max(most, last - first + 1)
    }
    return most
  }

  /// Measures anew how far lines are apart, where it is known which stand above each other.
  mutating func measurePitch(of columns: [[PrintedLine]]) {
    var pitches: [Float] = []
    for column in columns {
      for (line, above) in zip(column.dropFirst(), column) where isOfBody(line) && isOfBody(above) {
        let pitch = line.middle - above.middle
        if pitch < 3 * height { pitches.append(pitch) }
      }
    }
    pitches.sort()
    if !pitches.isEmpty { pitch = max(pitches[Int(Double(pitches.count) * Self.closest)], height / 2) }
  }

  /// Whether a line has letters of about the body's size.
  func isOfBody(_ line: PrintedLine) -> Bool { abs(line.height - height) <= height / 10 }
}
