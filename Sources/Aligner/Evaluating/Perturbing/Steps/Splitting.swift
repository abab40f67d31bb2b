/// Cuts paragraphs of one side in two; the second half has no label.
struct Splitting: PerturbationStep {
  let side: Language
  /// The share of the side's paragraphs.
  let rate: Double
  /// Fewest words of a paragraph that is cut.
  private static let leastWords = 8

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let candidates = bitext.simplePairs(side).filter { Self.halves(of: bitext[side][$0].text) != nil }
    let count = Share.count(rate, of: bitext[side].count)
    for index in generator.choose(count, of: candidates).reversed() {
      guard let halves = Self.halves(of: bitext[side][index].text) else { continue }
      let second = PerturbedUnit(text: halves.second, link: bitext[side][index].link)
      bitext[side][index].text = halves.first
      bitext[side].insert(second, at: index + 1)
    }
  }

  /// The two halves of a text: cut in its middle half behind a sentence, else behind another mark, else at a space,
  /// wherever that is nearest to the middle; `nil` for a short text.
  static func halves(of text: String) -> (first: String, second: String)? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= leastWords else { return nil }
    let middle = words.count / 2
    let reach = words.count / 4
    let cuts = (middle - reach...middle + reach).filter { cut in
      // A half of marks only, or one that begins with one, is no paragraph.
      words[cut].unicodeScalars.first.map { CharacterClass.isLetter($0.value) } ?? false
    }
    for marks in [".!?؟", ";؛:,،"] {
      let behind = cuts.filter { words[$0 - 1].last.map { marks.contains($0) } ?? false }
      if let cut = nearest(behind, to: middle) { return join(words, at: cut) }
    }
    return nearest(cuts, to: middle).map { join(words, at: $0) }
  }

  private static func nearest(_ cuts: [Int], to middle: Int) -> Int? {
    cuts.min { (abs($0 - middle), $0) < (abs($1 - middle), $1) }
  }

  private static func join(_ words: [String], at cut: Int) -> (first: String, second: String) {
    (words[..<cut].joined(separator: " "), words[cut...].joined(separator: " "))
  }
}
