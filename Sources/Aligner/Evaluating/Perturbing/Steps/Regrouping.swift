/// Joins neighbouring paragraphs of one side by a space; the second loses its label.
struct Merging: PerturbationStep {
  let side: Side
  /// The share of the side's paragraphs that begin such a pair.
  let rate: Double

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let simple = Set(bitext.simplePairs(side))
    let other = side.other
    let places = bitext.members(other)
    let units = bitext[side]
    let candidates = units.indices.filter { index in
      guard simple.contains(index), simple.contains(index + 1) else { return false }
      guard let first = places[units[index].link]?.first, let second = places[units[index + 1].link]?.first else {
        return false
      }
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

/// Cuts paragraphs of one side in two; the second half has no label.
struct Splitting: PerturbationStep {
  let side: Side
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

/// Moves a block of paragraphs of one side to another place.
struct Moving: PerturbationStep {
  /// How many paragraphs the block has.
  let lengths: ClosedRange<Int>
  /// How far it is moved, in paragraphs; less in a document that is too short.
  private static let distances = 15...60

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let side: Side = generator.chance(0.5) ? .source : .target
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
  let side: Side

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let numbered = bitext.numbered(side)
    let numbers = numbered.compactMap { bitext[side][$0].number }.sorted()
    guard Set(numbers).count == numbers.count else { return }
    for (index, number) in zip(numbered, numbers) { bitext[side][index].setNumber(number) }
  }
}
