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
  /// Least share of source units with labels that makes a document a numbered one.
  private static let numberedShare = 1.0 / 3

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let numbered = bitext.source.count { !$0.label.isEmpty }
    guard Double(numbered) < Self.numberedShare * Double(bitext.source.count) else { return }
    let marked = Set((bitext.source + bitext.target).filter { $0.isMarked || !$0.isCounted }.map(\.link))
    let (sources, targets) = (bitext.members(.source), bitext.members(.target))
    var numbers: [Int: Int] = [:]
    for unit in bitext.source.dropFirst() where !marked.contains(unit.link) {
      if sources[unit.link]?.count == 1, targets[unit.link]?.count == 1 { numbers[unit.link] = numbers.count + 1 }
    }
    for side in Side.allCases {
      for index in bitext[side].indices {
        if let number = numbers[bitext[side][index].link] { bitext[side][index].setNumber(number) }
      }
    }
  }
}

/// Takes the numbers of paragraphs away.
struct NumberRemoval: PerturbationStep {
  let sides: [Side]

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
  let side: Side

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let numbered = bitext.numbered(side)
    guard numbered.count > 2 else { return }
    let start = numbered[generator.number(in: 1...(numbered.count - 2))]
    let offset = generator.chance(0.7) ? 1 : generator.chance(0.5) ? 2 : -1
    Numbers.shift(&bitext[side], from: start, after: Int.min, by: offset)
  }
}

/// Lets the numbers of one side begin anew at some paragraphs, without any heading that says so.
struct NumberRestart: PerturbationStep {
  let side: Side
  let places: Int

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let numbered = bitext.numbered(side)
    for start in generator.choose(places, of: Array(numbered.dropFirst())) {
      guard let number = bitext[side][start].number else { continue }
      Numbers.shift(&bitext[side], from: start, after: Int.min, by: 1 - number)
    }
  }
}

/// Puts headings of sections in, alike on both sides, and numbers the paragraphs anew in each.
///
/// Documents whose numbers begin anew already are left as they are.
struct Sections: PerturbationStep {
  /// How many numbered paragraphs a section has.
  private static let lengths = 6...15

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let numbers = bitext.source.compactMap(\.number)
    guard zip(numbers, numbers.dropFirst()).allSatisfy(<) else { return }
    let places = bitext.members(.target)
    var (source, target): ([PerturbedUnit], [PerturbedUnit]) = ([], [])
    var (link, section, left, number) = (bitext.freeLink, 0, 0, 0)
    var copied = 0
    var newNumbers: [Int: Int] = [:]
    for unit in bitext.source {
      if unit.number != nil {
        if left == 0, let place = places[unit.link]?.first, place >= copied {
          section += 1
          left = generator.number(in: Self.lengths)
          number = 0
          target += bitext.target[copied..<place]
          copied = place
          source.append(PerturbedUnit(text: "Section \(section)", link: link))
          target.append(PerturbedUnit(text: "القسم \(section)", link: link))
          link += 1
        }
        number += 1
        left = max(0, left - 1)
        newNumbers[unit.link] = number
      }
      source.append(unit)
    }
    target += bitext.target[copied...]
    bitext.source = source.map { Self.renumbered($0, newNumbers) }
    bitext.target = target.map { Self.renumbered($0, newNumbers) }
  }

  private static func renumbered(_ unit: PerturbedUnit, _ numbers: [Int: Int]) -> PerturbedUnit {
    var unit = unit
    if unit.number != nil, let number = numbers[unit.link] { unit.setNumber(number) }
    return unit
  }
}

/// Changes a digit of numbers within the text of one side, as mistakes of translators and typists do.
struct NumeralErrors: PerturbationStep {
  let side: Side
  /// The share of the paragraphs with digits in which one is changed.
  let rate: Double

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let candidates = bitext[side].indices.filter { index in
      let unit = bitext[side][index]
      return unit.isCounted && unit.text.unicodeScalars.contains { CharacterClass.digitValue($0.value) != nil }
    }
    for index in generator.choose(Share.count(rate, of: candidates.count), of: candidates) {
      var scalars = Array(bitext[side][index].text.unicodeScalars)
      let digits = scalars.indices.filter { CharacterClass.digitValue(scalars[$0].value) != nil }
      guard let place = generator.choose(1, of: digits).first,
        let digit = CharacterClass.digitValue(scalars[place].value)
      else { continue }
      let new = (digit + generator.number(in: 1...9)) % 10
      if let scalar = Unicode.Scalar(scalars[place].value - UInt32(digit) + UInt32(new)) { scalars[place] = scalar }
      bitext[side][index].text = String(String.UnicodeScalarView(scalars))
    }
  }
}
