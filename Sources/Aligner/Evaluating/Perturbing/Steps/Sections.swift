/// Puts headings of sections in, alike on both sides, and numbers the paragraphs anew in each.
///
/// Documents whose numbers begin anew already are left as they are.
struct Sections: PerturbationStep {
  /// How many numbered paragraphs a section has.
  private static let lengths = 6...15

  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator) {
    let numbers = bitext.source.compactMap(\.number)
    guard zip(numbers, numbers.dropFirst()).allSatisfy(<) else { return }
    let places = Dictionary(
      bitext.target.enumerated().map { ($1.link, $0) }, uniquingKeysWith: { first, _ in first })
    var (source, target): ([PerturbedUnit], [PerturbedUnit]) = ([], [])
    var (link, section, left, number) = (bitext.freeLink, 0, 0, 0)
    var copied = 0
    var newNumbers: [Int: Int] = [:]
    for unit in bitext.source {
      if unit.number != nil {
        if left == 0, let place = places[unit.link], place >= copied {
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
