import Foundation

/// The translations by the general lexicon that say where a paragraph's counterpart may be, with what each says in nats.
struct RareTranslations: Sendable {
  /// Least probability, in the better direction, of a translation that counts.
  private static let leastBelief: Float = 0.1
  /// Least nats of one: many that say little would cost more than they tell.
  private static let leastWeight: Float = 0.5

  /// First translation of each source word; the last entry is their number.
  private var starts: [Int32] = [0]
  private var words: [Int32] = []
  private var weights: [Float] = []

  /// Weighs each translation once; linear in those that are known.
  /// - Parameter commonest: words that occur in more paragraphs of a side say too little.
  init(_ bitext: BitextFeatures, commonest: Int) {
    let (sources, targets, table) = (bitext.source.words.index, bitext.target.words.index, bitext.generalTable)
    let logCount = log(Float(max(bitext.source.count, bitext.target.count, 1)))
    starts.reserveCapacity(table.rowCount + 1)
    for word in 0..<table.rowCount {
      let frequency = sources.frequency(of: Int32(word))
      for cell in frequency <= commonest ? table.cells(of: word) : 0..<0 {
        let belief = max(table.forward[cell], table.backward[cell])
        let both = max(frequency, targets.frequency(of: table.words[cell]))
        guard belief >= Self.leastBelief, both <= commonest else { continue }
        let weight = belief * (logCount - log(Float(both)))
        guard weight >= Self.leastWeight else { continue }
        words.append(table.words[cell])
        weights.append(weight)
      }
      starts.append(Int32(words.count))
    }
  }

  /// The translations of a source word.
  @inline(__always)
  func cells(of word: Int32) -> Range<Int> { Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) }

  /// The target word of a translation, and its nats.
  @inline(__always)
  func cell(_ place: Int) -> (word: Int32, weight: Float) { (words[place], weights[place]) }
}
