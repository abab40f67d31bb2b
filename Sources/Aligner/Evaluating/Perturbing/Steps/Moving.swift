/// Moves a block of paragraphs of one side to another place.
struct Moving: PerturbationStep {
  /// How many paragraphs the block has.
  let lengths: ClosedRange<Int>
  /// How far it is moved, in paragraphs; less in a document that is too short.
  private static let distances = 15...60

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let side: Language = generator.chance(0.5) ? .french : .arabic
    let count = bitext[side].count
    let length = min(generator.number(in: lengths), count / 4)
    guard length >= lengths.lowerBound else { return }
    let distance = min(generator.number(in: Self.distances), (count - length) / 2)
    let simple = Set(bitext.simplePairs(side))
    let starts = (0...(count - length)).filter { start in
      (start..<start + length).allSatisfy(simple.contains) && (start >= distance || start + length + distance <= count)
    }
    guard let start = generator.choose(1, of: starts).first else { return }
    let block = bitext[side][start..<start + length]
    let mayGoUp = start >= distance
    let mayGoDown = start + length + distance <= count
    let goesDown = mayGoDown && (!mayGoUp || generator.chance(0.5))
    bitext[side].removeSubrange(start..<start + length)
    bitext[side].insert(contentsOf: block, at: goesDown ? start + distance : start - distance)
    bitext.isCrossing = true
  }
}

/// Numbers a side in the order in which its paragraphs now stand, with the numbers that it has.
struct Recounting: PerturbationStep {
  let side: Language

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let numbered = bitext[side].indices.filter { bitext[side][$0].number != nil }
    let numbers = numbered.compactMap { bitext[side][$0].number }.sorted()
    guard Set(numbers).count == numbers.count else { return }
    for (index, number) in zip(numbered, numbers) { bitext[side][index].setNumber(number) }
  }
}
