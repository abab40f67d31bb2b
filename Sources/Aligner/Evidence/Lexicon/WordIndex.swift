/// The words of a document, numbered, with the paragraphs that each occurs in.
public struct WordIndex: Sendable {
  /// The stems by their numbers, in the order of their keys.
  let vocabulary: [WordKey]
  /// The words by paragraph.
  let index: PostingIndex

  /// Indexes the words of some texts; O(n log n) in their number.
  init(_ texts: [String], language: Language) {
    let keys = ParallelMap.map(texts.count) { WordKeys.keys(of: texts[$0], language: language) }
    let vocabulary = Set(keys.joined()).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, Int32($0)) })
    self.vocabulary = vocabulary
    index = PostingIndex(keys.map { $0.compactMap { numbers[$0] } }, size: vocabulary.count)
  }

  /// The words of each paragraph, rising and without repetition.
  var paragraphs: [[Int32]] { index.paragraphs }

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
    (Float(index.frequency(of: word)) + 0.5) / (Float(index.count) + 0.5 * Float(vocabulary.count))
  }
}
