/// Takes paragraphs of one side away, so that those of the other side have no counterpart.
struct Deletion: PerturbationStep {
  let side: PerturbedBitext.Side
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
  let side: PerturbedBitext.Side
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
    var links: [Int] = []
    var sizes: [Int: (source: Int, target: Int)] = [:]
    for unit in bitext.source {
      if sizes[unit.link] == nil { links.append(unit.link) }
      sizes[unit.link, default: (0, 0)].source += 1
    }
    for unit in bitext.target { sizes[unit.link]?.target += 1 }
    guard !links.isEmpty else { return }
    var start = generator.number(in: 0...max(0, links.count - most))
    var kept: Set<Int> = []
    var length = (source: 0, target: 0)
    while start < links.count, let size = sizes[links[start]],
      length.source + size.source <= most, length.target + size.target <= most
    {
      kept.insert(links[start])
      length = (length.source + size.source, length.target + size.target)
      start += 1
    }
    // A target unit without counterpart stays if it stands between what stays.
    let inside = bitext.target.indices.filter { kept.contains(bitext.target[$0].link) }
    if let first = inside.first, let last = inside.last {
      for unit in bitext.target[first...last] where sizes[unit.link] == nil { kept.insert(unit.link) }
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
