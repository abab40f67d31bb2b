/// What a ``TranslationModel`` learns from: pairs of texts as sets of numbered words.
struct PairedWords: Sendable {
  /// The source words, those of each pair as a paragraph.
  let source: PostingIndex
  /// The target words.
  let target: PostingIndex
  /// How far each pair is to be believed, 0 to 1.
  let weights: [Float]
  /// Summed weights of the pairs of each target word.
  let totals: [Float]

  /// - Parameters:
  ///   - source: the pairs' source words, those of each pair as a paragraph.
  ///   - target: their target words.
  ///   - weights: how far each pair is to be believed, 0 to 1.
  init(_ source: PostingIndex, _ target: PostingIndex, weights: [Float]) {
    self.source = source
    self.target = target
    self.weights = weights
    totals = (0..<target.memberCount).map { word in
      target.paragraphs(with: Int32(word)).reduce(0) { $0 + weights[Int($1)] }
    }
  }

  /// Stretches of source words with about as many sightings each. There are several only if there is enough work for
  /// each, and as many on any machine, since sums depend on their order.
  func stretches(most: Int, sightings: Int) -> [Range<Int>] {
    let count = max(1, min(most, source.count / sightings))
    var stretches: [Range<Int>] = []
    var (first, seen) = (0, 0)
    for word in 0..<source.memberCount {
      seen += source.frequency(of: Int32(word))
      if seen * count >= source.count * (stretches.count + 1), stretches.count + 1 < count {
        stretches.append(first..<(word + 1))
        first = word + 1
      }
    }
    return stretches + [first..<source.memberCount]
  }
}
