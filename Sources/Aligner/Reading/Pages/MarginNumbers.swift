/// Finds the numbers of lines that stand in the margin: of every line, or of every fifth.
///
/// The number of a paragraph may stand there too; but a number of a line has risen since the last one by as many lines as stand between.
struct MarginNumbers {
  /// For each word of the page whether it is one.
  private(set) var marks: [Bool]

  /// Fewest numbers in a margin.
  private static let fewest = 3
  /// Share of numbers that rise as the lines do; headings and tables may count otherwise.
  private static let leastRegular = 0.7

  /// Looks at the words of a page; O(n log n).
  init(_ page: PrintedPage, body: BodyPrint) {
    let words = page.words
    marks = [Bool](repeating: false, count: words.count)
    let numbers = words.indices.filter { words[$0].number != nil }
    guard numbers.count >= Self.fewest else { return }
    for isLeft in [true, false] {
      let column = numbers.filter { isLeft ? words[$0].right < body.left : words[$0].left > body.right }
        .sorted { words[$0].middle < words[$1].middle }
      guard column.count >= Self.fewest else { continue }
      let lines = Self.lines(of: page, body: body)
      let regular = zip(column, column.dropFirst()).count { first, second in
        guard let one = words[first].number, let two = words[second].number else { return false }
        let between =
          lines.indices.partitionPoint { lines[$0] > words[second].middle + body.pitch / 3 }
          - lines.indices.partitionPoint { lines[$0] > words[first].middle + body.pitch / 3 }
        return two > one && two - one == between
      }
      if Double(regular) >= Self.leastRegular * Double(column.count - 1) {
        for index in column { marks[index] = true }
      }
    }
  }

  /// The middles of the lines that stand in the body, from the top.
  private static func lines(of page: PrintedPage, body: BodyPrint) -> [Float] {
    PrintedLine.lines(of: page.words.filter { $0.right >= body.left && $0.left <= body.right }).map(\.middle)
  }
}
