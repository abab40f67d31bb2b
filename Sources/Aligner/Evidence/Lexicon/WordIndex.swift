/// The words of a document, numbered, with the paragraphs that each occurs in.
public struct WordIndex: Sendable {
  /// The stems by their numbers, in the order of their keys.
  let vocabulary: [WordKey]
  /// The words of each paragraph, rising and without repetition.
  let paragraphs: [[Int32]]
  /// First posting of each word; the last entry is their number.
  private let starts: [Int32]
  private let postings: [Int32]

  /// Indexes the words of some texts; O(n log n) in their number.
  init(_ texts: [String], language: Language) {
    let keys = texts.map { WordKeys.keys(of: $0, language: language) }
    vocabulary = Set(keys.joined()).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, Int32($0)) })
    paragraphs = keys.map { $0.compactMap { numbers[$0] } }
    var counts = [Int32](repeating: 0, count: vocabulary.count + 1)
    for word in paragraphs.joined() { counts[Int(word) + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    starts = counts
    var postings = [Int32](repeating: 0, count: Int(counts[vocabulary.count]))
    for (index, words) in paragraphs.enumerated() {
      for word in words {
        postings[Int(counts[Int(word)])] = Int32(index)
        counts[Int(word)] += 1
      }
    }
    self.postings = postings
  }

  /// The number of a stem; O(log n).
  func number(of key: WordKey) -> Int32? {
    var low = 0
    var high = vocabulary.count
    while low < high {
      let middle = (low + high) / 2
      if vocabulary[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < vocabulary.count && vocabulary[low] == key ? Int32(low) : nil
  }

  /// The stems of a paragraph.
  func keys(of paragraph: Int) -> [WordKey] { paragraphs[paragraph].map { vocabulary[Int($0)] } }

  /// The share of a word among all words of all paragraphs, smoothed by half a sighting.
  func share(of word: Int32) -> Float {
    let count = Float(starts[Int(word) + 1] - starts[Int(word)])
    return (count + 0.5) / (Float(postings.count) + 0.5 * Float(vocabulary.count))
  }

  /// Calls `body` with the paragraphs within `range` that a word occurs in.
  @inline(__always)
  func forEachParagraph(with word: Int32, in range: Range<Int>, _ body: (Int) -> Void) {
    let end = Int(starts[Int(word) + 1])
    var low = Int(starts[Int(word)])
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
