/// Keeps consecutive links only, as many as a length drawn at random allows.
struct Excerpting: PerturbationStep {
  /// How many units each side may have at most.
  let lengths: ClosedRange<Int>

  init(_ lengths: ClosedRange<Int>) { self.lengths = lengths }

  init(longest: Int) { lengths = longest...longest }

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
    // Arabic without French stays if it stands between what stays.
    let inside = bitext.target.indices.filter { kept.contains(bitext.target[$0].link) }
    if let first = inside.first, let last = inside.last {
      for unit in bitext.target[first...last] where sizes[unit.link] == nil { kept.insert(unit.link) }
    }
    bitext.source.removeAll { !kept.contains($0.link) }
    bitext.target.removeAll { !kept.contains($0.link) }
  }
}
