/// Leaves a sentence out of paragraphs of one side, which stay paired: what a translator has overlooked.
struct SentenceOmission: PerturbationStep {
  let side: Side
  /// The share of the paragraphs that have ``leastSentences`` or more on both sides.
  let rate: Double
  /// Fewer sentences are hardly paragraphs in which one is overlooked.
  static let leastSentences = 3

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let others = bitext.members(side.other)
    let candidates = bitext.simplePairs(side).filter { index in
      let unit = bitext[side][index]
      guard let other = others[unit.link]?.first else { return false }
      let texts = [(unit.text, side), (bitext[side.other][other].text, side.other)]
      return texts.allSatisfy { Self.sentences(of: $0, on: $1).count >= Self.leastSentences }
    }
    for index in generator.choose(Share.count(rate, of: candidates.count), of: candidates) {
      var sentences = Self.sentences(of: bitext[side][index].text, on: side)
      sentences.remove(at: generator.number(in: 0...sentences.count - 1))
      bitext[side][index].text = sentences.joined(separator: " ")
      bitext[side][index].lacksSentence = true
    }
  }

  private static func sentences(of text: String, on side: Side) -> [String] {
    SentenceSplitter.sentences(of: text, language: side == .source ? .source : .target)
  }
}
