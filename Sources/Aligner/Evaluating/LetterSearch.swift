/// A string of letters to be searched for, by the algorithm of Horspool (1980, doi:10.1002/spe.4380100608).
///
/// Complexity: with a pattern of m letters, about n/m steps through n letters of ordinary text, at worst n·m.
struct LetterSearch {
  private let pattern: ArraySlice<UInt32>
  /// For each low byte of a letter, how far the pattern may move when that letter stands under its end.
  private let moves: [Int]

  /// - Parameter pattern: the letters, at least one.
  init(_ pattern: ArraySlice<UInt32>) {
    precondition(!pattern.isEmpty, "nothing to search for")
    self.pattern = pattern
    var moves = [Int](repeating: pattern.count, count: 256)
    for (offset, letter) in pattern.dropLast().enumerated() {
      moves[Self.slot(of: letter)] = pattern.count - 1 - offset
    }
    self.moves = moves
  }

  /// The letters of French, and those of Arabic, all differ in their low bytes.
  @inline(__always)
  private static func slot(of letter: UInt32) -> Int { Int(letter & 0xFF) }

  /// Where the pattern stands first in a range of a text.
  func first(in text: [UInt32], within range: Range<Int>) -> Int? {
    let count = pattern.count
    let last = pattern[pattern.endIndex - 1]
    var end = range.lowerBound + count - 1
    while end < range.upperBound {
      let letter = text[end]
      if letter == last, text[(end + 1 - count)...end] == pattern { return end + 1 - count }
      end += moves[Self.slot(of: letter)]
    }
    return nil
  }

  /// Where the pattern stands first from a position of a text on.
  func first(in text: [UInt32], from position: Int) -> Int? {
    first(in: text, within: min(position, text.count)..<text.count)
  }
}
