/// Takes paragraphs of one side away, so that those of the other side have no counterpart.
struct Deletion: PerturbationStep {
  let side: Side
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

/// Takes one block of consecutive paragraphs of a side away, headings and all, as where a chapter was left out.
///
/// What is paired as a group goes as a whole, so that the block may be a few paragraphs longer than asked for; what does
/// not count stays.
struct BlockDeletion: PerturbationStep {
  let side: Side
  /// The share of the side's paragraphs.
  let rate: Double

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let units = bitext[side]
    let length = Share.count(rate, of: units.count)
    guard length < units.count else { return }
    let start = generator.number(in: 0...(units.count - length))
    let kept = Set(units.lazy.filter { !$0.isCounted }.map(\.link))
    let links = Set(units[start..<start + length].map(\.link)).subtracting(kept)
    bitext[side].removeAll { links.contains($0.link) }
  }
}

/// Keeps consecutive links only, as many as a length drawn at random allows.
struct Excerpting: PerturbationStep {
  /// How many units each side may have at most.
  let lengths: ClosedRange<Int>

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    guard max(bitext.source.count, bitext.target.count) > lengths.lowerBound else { return }
    let most = generator.number(in: lengths)
    let (sources, targets) = (bitext.members(.source), bitext.members(.target))
    let links = bitext.links.filter { sources[$0] != nil }
    guard !links.isEmpty else { return }
    var kept: Set<Int> = []
    var length = (source: 0, target: 0)
    for link in links[generator.number(in: 0...max(0, links.count - most))...] {
      length.source += sources[link, default: []].count
      length.target += targets[link, default: []].count
      guard length.source <= most, length.target <= most else { break }
      kept.insert(link)
    }
    // A target unit without counterpart stays if it stands between what stays.
    let inside = bitext.target.indices.filter { kept.contains(bitext.target[$0].link) }
    if let first = inside.first, let last = inside.last {
      for unit in bitext.target[first...last] where sources[unit.link] == nil { kept.insert(unit.link) }
    }
    bitext.source.removeAll { !kept.contains($0.link) }
    bitext.target.removeAll { !kept.contains($0.link) }
  }
}

/// How many of a number of things a share is.
enum Share {
  /// The nearest whole number, but one at least if anything is asked for.
  static func count(_ share: Double, of whole: Int) -> Int {
    share == 0 || whole == 0 ? 0 : max(1, Int((share * Double(whole)).rounded()))
  }
}
