/// Takes one block of consecutive paragraphs of a side away, headings and all, as where a chapter was left out.
///
/// What is paired as a group goes as a whole, so that the block may be a few paragraphs longer than asked for; what does
/// not count stays.
struct BlockDeletion: PerturbationStep {
  let side: Language
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
