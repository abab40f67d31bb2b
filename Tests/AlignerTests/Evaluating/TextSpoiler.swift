import Aligner

/// Makes pairs of texts out of gold links and spoils them, the same way for the same seed.
struct TextSpoiler {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A row a gold link, and some more; without line breaks and tabs. Of a longer set only the first 50 links are used.
  mutating func rows(of gold: GoldStandard, most: Int) -> [(source: String, target: String)] {
    var rows: [(source: String, target: String)] = []
    for link in gold.links.prefix(gold.links.count > most ? 50 : most) {
      let source = link.source.map { gold.source.units[$0] }.joined(separator: " ")
      let target = link.target.map { gold.target.units[$0] }.joined(separator: " ")
      rows.append((spoilt(source), spoilt(target)))
      if generator.chance(0.05) { rows.append((source, target)) }
      if generator.chance(0.05), let other = rows.randomElement(using: &generator) {
        rows.append((source, other.target))
      }
    }
    for _ in 0..<3 where generator.chance(0.5) {
      rows.swapAt(.random(in: rows.indices, using: &generator), .random(in: rows.indices, using: &generator))
    }
    return rows
  }

  private mutating func spoilt(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return text }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: scalars = Array(text.uppercased().unicodeScalars)
    case 1: scalars.removeFirst(Int.random(in: 0..<scalars.count, using: &generator))
    case 2: scalars.removeLast(Int.random(in: 0..<scalars.count, using: &generator))
    case 3: scalars.removeAll { _ in generator.chance(0.02) }
    case 4: scalars = scalars.flatMap { generator.chance(0.02) ? [$0, "x"] : [$0] }
    case 5: scalars = Array("zz page ".unicodeScalars) + scalars
    case 6: scalars += Array(" suite du texte".unicodeScalars)
    case 7: scalars = scalars.map { generator.chance(0.3) ? "q" : $0 }
    default: break
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
