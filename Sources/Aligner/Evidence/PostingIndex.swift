/// Small numbers, such as those of words, by paragraph and the other way round.
public struct PostingIndex: Sendable {
  /// The members of each paragraph, rising and without repetition.
  let paragraphs: [[Int32]]
  /// First posting of each member; the last entry is their number.
  private let starts: [Int32]
  private let postings: [Int32]

  /// Indexes paragraphs whose members are below `size`; linear.
  init(_ paragraphs: [[Int32]], size: Int) {
    self.paragraphs = paragraphs
    var counts = [Int32](repeating: 0, count: size + 1)
    for member in paragraphs.joined() { counts[Int(member) + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    starts = counts
    var postings = [Int32](repeating: 0, count: Int(counts[size]))
    for (index, members) in paragraphs.enumerated() {
      for member in members {
        postings[Int(counts[Int(member)])] = Int32(index)
        counts[Int(member)] += 1
      }
    }
    self.postings = postings
  }

  /// Number of postings of all members together.
  var count: Int { postings.count }

  /// How many paragraphs a member is in.
  @inline(__always)
  func frequency(of member: Int32) -> Int { Int(starts[Int(member) + 1] - starts[Int(member)]) }

  /// Calls `body` with the paragraphs within `range` that a member is in, in order.
  @inline(__always)
  func forEachParagraph(with member: Int32, in range: Range<Int>, _ body: (Int) -> Void) {
    let end = Int(starts[Int(member) + 1])
    var low = Int(starts[Int(member)])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(postings[middle]) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < end, Int(postings[low]) < range.upperBound {
      body(Int(postings[low]))
      low += 1
    }
  }
}
