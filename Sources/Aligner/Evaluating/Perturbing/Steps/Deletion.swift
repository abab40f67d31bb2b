/// Takes paragraphs of one side away, so that those of the other side have no counterpart.
struct Deletion: PerturbationStep {
  let side: Language
  /// The share of the side's paragraphs.
  let rate: Double
  /// Whether the numbers behind a gap count on as if nothing were missing.
  var renumbers = false

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let candidates = bitext.simplePairs(side)
    let count = Share.count(rate, of: bitext[side].count)
    for index in generator.choose(count, of: candidates).reversed() {
      let removed = bitext[side].remove(at: index)
      if renumbers, let number = removed.number {
        Numbers.shift(&bitext[side], from: index, after: number, by: -1)
      }
    }
  }
}

/// How many of a number of things a share is.
enum Share {
  /// The nearest whole number, but one at least if anything is asked for.
  static func count(_ share: Double, of whole: Int) -> Int {
    share == 0 || whole == 0 ? 0 : max(1, Int((share * Double(whole)).rounded()))
  }
}
