/// Finds what is printed across the lines of pages: letters that are rotated, or far larger than the lines that they cross.
///
/// A word that is rotated has a box that is as high as it is long. The program that finds words cuts letters on a slope into steps of a
/// few: each stands above the one before and to the side of it, and their boxes touch.
struct Watermarks {
  /// For each word of the page whether it is of a watermark.
  private(set) var marks: [Bool]

  private let words: [PrintedWord]
  private let body: BodyPrint

  /// Most letters of a step.
  private static let longestStep = 5
  /// Fewest steps that are a slope: of words on lines three may stand so by chance.
  private static let fewestSteps = 4
  /// Least width of a letter of a slope, in heights of its box.
  private static let leastWidth: Float = 0.65
  /// Most steps that are looked at below one, and most slopes and large words of a page.
  private static let (mostNeighbours, mostSlopes) = (32, 100)
  /// How far the boxes of two steps may be from touching, in points.
  private static let tolerance: Float = 0.3
  /// Least height, in that of the body's words, of what is far larger.
  private static let farLarger: Float = 2.2
  /// Least height of what is upright, in widths.
  private static let upright: Float = 2.5

  /// Looks at the words of a page; O(n log n).
  init(_ page: PrintedPage, body: BodyPrint) {
    words = page.words
    self.body = body
    marks = [Bool](repeating: false, count: words.count)
    findSlopes()
    findLarge()
  }

  private mutating func findSlopes() {
    let steps = words.indices.filter { words[$0].text.count <= Self.longestStep }.sorted {
      (words[$0].top, $0) < (words[$1].top, $1)
    }
    // For each step the one below it, whose top is where its own bottom is, and on which side that is.
    var below: [Int: (step: Int, isRight: Bool)] = [:]
    for step in steps {
      let word = words[step]
      var index = steps.indices.partitionPoint { words[steps[$0]].top >= word.bottom - Self.tolerance }
      let end = min(steps.count, index + Self.mostNeighbours)
      while index < end, words[steps[index]].top <= word.bottom + Self.tolerance {
        let other = words[steps[index]]
        let shift = min(abs(other.left - word.left), abs(other.right - word.right))
        let isRight = other.left > word.left
        let adjoins = other.left < word.right && word.left < other.right
        if isRight == (other.right > word.right), shift > 0.25 * word.height, adjoins {
          below[step] = (steps[index], isRight)
        }
        index += 1
      }
    }
    var isReached: Set<Int> = []
    var slopes = 0
    for step in steps where below[step] != nil && !isReached.contains(step) && slopes < Self.mostSlopes {
      var slope = [step]
      while let next = below[slope[slope.count - 1]], slope.count == 1 || next.isRight == below[step]?.isRight {
        slope.append(next.step)
        isReached.insert(next.step)
      }
      if slope.count >= Self.fewestSteps, isWide(slope) {
        slopes += 1
        mark(slope)
      }
    }
  }

  /// Marks a slope and what stands on its line: a space breaks it.
  private mutating func mark(_ slope: [Int]) {
    for step in slope { marks[step] = true }
    let (first, last) = (words[slope[0]], words[slope[slope.count - 1]])
    let (firstX, lastX) = ((first.left + first.right) / 2, (last.left + last.right) / 2)
    for index in words.indices where !marks[index] && words[index].text.count <= Self.longestStep {
      let word = words[index]
      let x = firstX + (lastX - firstX) * (word.middle - first.middle) / (last.middle - first.middle)
      if abs((word.left + word.right) / 2 - x) < word.height, isWide([index]) { marks[index] = true }
    }
  }

  /// Whether letters take more room than upright ones do, which are hardly more than half as wide as the box around them is high.
  private func isWide(_ steps: [Int]) -> Bool {
    let widths = steps.reduce(Float(0)) { sum, step in
      sum + (words[step].right - words[step].left) / (max(words[step].height, 1) * Float(words[step].text.count))
    }
    return widths >= Self.leastWidth * Float(steps.count)
  }

  private mutating func findLarge() {
    // What a page has much of is not large.
    var tries = 0
    for index in words.indices where !marks[index] && tries < Self.mostSlopes {
      let word = words[index]
      let isUpright =
        word.text.count >= 3 && word.height > Self.upright * (word.right - word.left) && word.height > 1.3 * body.height
      guard isUpright || word.height > Self.farLarger * body.height else { continue }
      tries += 1
      // A title crosses nothing.
      let crossed = words.indices.count { !marks[$0] && $0 != index && isOfText(words[$0]) && words[$0].crosses(word) }
      if crossed >= 2 { marks[index] = true }
    }
  }

  private func isOfText(_ word: PrintedWord) -> Bool { word.height < Self.farLarger * body.height / 1.5 }
}
