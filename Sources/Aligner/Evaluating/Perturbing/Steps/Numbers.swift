/// Changes to the numbers of one side.
enum Numbers {
  /// Shifts the numbers from a unit on, up to where they begin anew.
  /// - Parameter after: the number before, which what begins anew does not exceed.
  static func shift(_ units: inout [PerturbedUnit], from start: Int, after: Int, by offset: Int) {
    var last = after
    for index in start..<units.count {
      guard let number = units[index].number else { continue }
      guard number > last else { return }
      units[index].setNumber(number + offset)
      last = number
    }
  }
}

/// Numbers the pairs 1 to N on both sides, unless the documents have numbers of their own.
///
/// What stands first, a title, gets none, nor does a pair with any mark of its own such as a bullet or `Article 5`.
struct Numbered: PerturbationStep {
  /// Least share of French units with labels that makes a document a numbered one.
  private static let numberedShare = 1.0 / 3

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let numbered = bitext.source.count { !$0.label.isEmpty }
    guard Double(numbered) < Self.numberedShare * Double(bitext.source.count) else { return }
    let marked = Set((bitext.source + bitext.target).filter { $0.isMarked || !$0.isCounted }.map(\.link))
    let (sources, targets) = (bitext.sizes(.french), bitext.sizes(.arabic))
    var numbers: [Int: Int] = [:]
    for unit in bitext.source.dropFirst() where !marked.contains(unit.link) {
      if sources[unit.link] == 1, targets[unit.link] == 1 { numbers[unit.link] = numbers.count + 1 }
    }
    for index in bitext.source.indices {
      if let number = numbers[bitext.source[index].link] { bitext.source[index].setNumber(number) }
    }
    for index in bitext.target.indices {
      if let number = numbers[bitext.target[index].link] { bitext.target[index].setNumber(number) }
    }
  }
}

/// Takes the numbers of paragraphs away.
struct NumberRemoval: PerturbationStep {
  let sides: [Language]

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    for side in sides {
      for index in bitext[side].indices where bitext[side][index].isCounted {
        bitext[side][index].removeLabel()
      }
    }
  }
}

/// Shifts the numbers of one side by one or two from some paragraph on, as if one had been put in or left out before.
struct NumberShift: PerturbationStep {
  let side: Language

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let numbered = bitext[side].indices.filter { bitext[side][$0].number != nil }
    guard numbered.count > 2 else { return }
    let start = numbered[generator.number(in: 1...(numbered.count - 2))]
    let offset = generator.chance(0.7) ? 1 : generator.chance(0.5) ? 2 : -1
    Numbers.shift(&bitext[side], from: start, after: Int.min, by: offset)
  }
}

/// Lets the numbers of one side begin anew at some paragraphs, without any heading that says so.
struct NumberRestart: PerturbationStep {
  let side: Language
  let places: Int

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let numbered = bitext[side].indices.filter { bitext[side][$0].number != nil }
    for start in generator.choose(places, of: Array(numbered.dropFirst())) {
      guard let number = bitext[side][start].number else { continue }
      Numbers.shift(&bitext[side], from: start, after: Int.min, by: 1 - number)
    }
  }
}
