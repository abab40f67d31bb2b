/// Names that both documents write, each in its own script, found by their consonants.
///
/// Two stems of one ``ConsonantSkeleton`` that occur about equally often may be one name. They are believed the less the
/// more stems share the skeleton.
enum TransliteratedNames {
  /// Probability that two stems are one name if no others have their consonants.
  private static let belief: Float = Tuning.f("name", 0.25)
  /// Words that are in more paragraphs than this are hardly names, and are learned soon enough.
  private static let commonest = Int(Tuning.f("namedf", 200))

  /// A table with a row for each source word.
  static func table(_ source: WordIndex, _ target: WordIndex) -> TranslationTable {
    let sources = skeletons(of: source)
    let targets = skeletons(of: target)
    let sourceCounts = sources.reduce(into: [:]) { $0[$1.skeleton, default: 0] += 1 }
    let targetRows = Dictionary(grouping: targets, by: \.skeleton)
    var table = TranslationTable()
    var next = 0
    for word in 0..<Int32(source.index.memberCount) {
      if next < sources.count, sources[next].word == word {
        let skeleton = sources[next].skeleton
        next += 1
        let candidates = targetRows[skeleton] ?? []
        let probability = belief / Float(max(candidates.count, sourceCounts[skeleton] ?? 1))
        for candidate in candidates {
          table.append(word: candidate.word, forward: probability, backward: probability)
        }
      }
      table.endRow()
    }
    return table
  }

  /// The words that may be names, by rising number.
  private static func skeletons(of words: WordIndex) -> [(word: Int32, skeleton: ConsonantSkeleton)] {
    words.vocabulary.enumerated().compactMap { number, key in
      guard words.index.frequency(of: Int32(number)) <= commonest else { return nil }
      return ConsonantSkeleton(key).map { (Int32(number), $0) }
    }
  }
}
