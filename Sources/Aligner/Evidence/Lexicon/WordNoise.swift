/// How often words stand without a translation where there ought to be one: the λ of ``DirectedWords``.
///
/// Estimated from confident links by expectation maximisation: for all words together first, then for each word by
/// itself, drawn towards that. A word that is always translated by its usual word says much where that is missing; one
/// that is translated freely says little.
struct WordNoise {
  /// λ before anything is known, and how many words it counts for; the latter was chosen by judgement, not fitted.
  private let usual: Float
  private static let usualWeight: Float = 100
  /// How many sightings the λ of all words counts for in that of one.
  private let commonWeight: Float
  /// The least and the greatest λ of a word; the latter was chosen by judgement, not fitted.
  private let range: ClosedRange<Float>
  private static let greatest: Float = 0.97
  private static let rounds = 8

  init(_ constants: Constants) {
    usual = Float(constants.noiseUsual)
    commonWeight = Float(constants.noiseCommon)
    range = Float(constants.noiseLeast)...Self.greatest
  }

  /// λ for each word to be explained; `nil` if it has no translation in the other document.
  /// - Parameters:
  ///   - given: words by paragraph, and their translations, a row for each.
  ///   - explained: words of the other side.
  ///   - known: whether each of those has a translation.
  ///   - own: what links have taught the translations by themselves.
  ///   - links: pairs of paragraphs, `given` first.
  func estimated(
    _ given: WordIndex, _ table: TranslationTable, _ explained: WordIndex, known: [Bool],
    own: OwnShares?, links: [(given: Int, explained: Int)]
  ) -> [Float?] {
    var words: [Int32] = []
    var ratios: [Float] = []
    let count = links.reduce(0) { $0 + explained.index.places(of: $1.explained).count }
    words.reserveCapacity(count)
    ratios.reserveCapacity(count)
    var sums = [Float](repeating: 0, count: explained.index.memberCount)
    for link in links {
      let members = given.index.members(of: link.given)
      for word in members {
        for cell in table.cells(of: Int(word)) { sums[Int(table.words[cell])] += table.forward[cell] }
      }
      own?.forEach(of: link.given) { word, share in sums[Int(word)] = max(0, sums[Int(word)] - share) }
      for place in explained.index.places(of: link.explained) {
        let word = explained.index.members[place]
        guard known[Int(word)] else { continue }
        words.append(word)
        ratios.append(sums[Int(word)] / (Float(max(members.count, 1)) * explained.shares[place]))
      }
      for word in members {
        for cell in table.cells(of: Int(word)) { sums[Int(table.words[cell])] = 0 }
      }
    }
    let noises = ownNoises(of: words, ratios, count: known.count)
    return zip(known, noises).map { $0 ? $1 : nil }
  }

  /// λ for each word by its sightings, each with the ratio of what translations gave it to what the surroundings did.
  private func ownNoises(of words: [Int32], _ ratios: [Float], count: Int) -> [Float] {
    let common = commonNoise(ratios)
    var all = [Float](repeating: common, count: count)
    var allCounts = [Float](repeating: 0, count: count)
    var allExpected = allCounts
    var noises = all.mutableSpan
    var counts = allCounts.mutableSpan
    var expected = allExpected.mutableSpan
    for word in words { counts[Int(word)] += 1 }
    let (range, commonWeight) = (range, commonWeight)
    for _ in 0..<Self.rounds {
      for (word, ratio) in zip(words, ratios) {
        let noise = noises[Int(word)]
        expected[Int(word)] += noise / (noise + (1 - noise) * ratio)
      }
      for word in 0..<count where counts[word] > 0 {
        let noise = (expected[word] + commonWeight * common) / (counts[word] + commonWeight)
        noises[word] = min(max(noise, range.lowerBound), range.upperBound)
        expected[word] = 0
      }
    }
    return all
  }

  private func commonNoise(_ ratios: [Float]) -> Float {
    var noise = usual
    for _ in 0..<Self.rounds where !ratios.isEmpty {
      var expected: Float = 0
      for ratio in ratios { expected += noise / (noise + (1 - noise) * ratio) }
      noise = (expected + Self.usualWeight * usual) / (Float(ratios.count) + Self.usualWeight)
    }
    return min(max(noise, range.lowerBound), range.upperBound)
  }
}
