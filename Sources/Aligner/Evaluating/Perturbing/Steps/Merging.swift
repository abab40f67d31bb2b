/// Joins neighbouring paragraphs of one side by a space; the second loses its label.
struct Merging: PerturbationStep {
  let side: Language
  /// The share of the side's paragraphs that begin such a pair.
  let rate: Double

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let simple = Set(bitext.simplePairs(side))
    let other = side.other
    let places = Dictionary(
      bitext[other].enumerated().map { ($1.link, $0) }, uniquingKeysWith: { first, _ in first })
    let units = bitext[side]
    let candidates = units.indices.filter { index in
      guard simple.contains(index), simple.contains(index + 1) else { return false }
      guard let first = places[units[index].link], let second = places[units[index + 1].link] else { return false }
      return second == first + 1
    }
    var merged: [Int] = []
    for index in generator.choose(2 * Share.count(rate, of: units.count), of: candidates) {
      // Of a run of neighbours no three are joined.
      if merged.count < Share.count(rate, of: units.count), merged.last.map({ index > $0 + 1 }) ?? true {
        merged.append(index)
      }
    }
    var renamed: [Int: Int] = [:]
    for index in merged.reversed() {
      let second = bitext[side].remove(at: index + 1)
      bitext[side][index].text += " " + second.text
      renamed[second.link] = bitext[side][index].link
    }
    for index in bitext[other].indices {
      let link = bitext[other][index].link
      bitext[other][index].link = renamed[link] ?? link
    }
  }
}
