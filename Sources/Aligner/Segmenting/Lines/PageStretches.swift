/// Finds the stretches of pages on which something stands time and again.
enum PageStretches {
  /// Pages that may be without it, in a row, before what comes behind them is another stretch: plates, the title of a part.
  private static let longestGap = 4
  /// Fewest pages of a header or footer: what stands once or twice is text.
  private static let fewestPages = 3

  /// Cuts places in order where their pages are too far apart; linear.
  static func cut(_ pages: [Int], longestGap: Int = longestGap) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for index in pages.indices {
      if let last = stretches.last, pages[index] - pages[index - 1] <= longestGap + 1 {
        stretches[stretches.count - 1] = last.lowerBound..<(index + 1)
      } else {
        stretches.append(index..<(index + 1))
      }
    }
    return stretches
  }

  /// Whether something stands on most pages from its first to its last, or of those on every second, as where left and right pages
  /// differ. Few pages have to be nearly all of theirs: chosen by judgement, so that three are three of four, or three of five of
  /// which every second has another header.
  /// - Parameter pages: rising, perhaps with repetitions.
  static func areMost(_ pages: [Int]) -> Bool {
    let pages = pages.sortedUnique()
    guard pages.count >= fewestPages, let first = pages.first, let last = pages.last else { return false }
    let span = last - first + 1
    return pages.count * 2 > span + 1 || pages.count * 4 > possible(pages) * 3
  }

  /// Whether something stands on three of four pages at least from its first to its last, likewise.
  static func areNearlyAll(_ pages: [Int]) -> Bool {
    let pages = pages.sortedUnique()
    return pages.count * 4 >= possible(pages) * 3
  }

  /// How many pages there are from the first to the last; of those on one side of the sheet, if all are.
  private static func possible(_ pages: [Int]) -> Int {
    guard let first = pages.first, let last = pages.last else { return 0 }
    let span = last - first + 1
    return pages.count > 1 && pages.allSatisfy { ($0 - first) % 2 == 0 } ? (span + 1) / 2 : span
  }
}

extension [Float] {
  /// The middle one of the numbers that are finite; infinite if there is none. O(n log n).
  var median: Float {
    let finite = filter(\.isFinite).sorted()
    return finite.isEmpty ? .infinity : finite[finite.count / 2]
  }
}
