@testable import Aligner

/// A gold standard of 1-1 links whose units say no more than which one they are, and what perturbations made of it.
enum NumberedPairs {
  /// The text of a unit: as many different words as asked for, none of which any other unit has, in sentences of the same
  /// length.
  static func text(_ index: Int, _ side: PerturbedBitext.Side, words: Int = 10, sentences: Int = 1) -> String {
    let length = words / sentences
    return (0..<words).map { word in
      let letters = "\(index)x\(word)".map { side == .source ? french[$0, default: "z"] : arabic[$0, default: "غ"] }
      let beginning =
        word % length == 0 && sentences > 1 ? String(letters.prefix(1)).uppercased() : String(letters.prefix(1))
      return beginning + String(letters.dropFirst()) + (word % length == length - 1 ? "." : "")
    }.joined(separator: " ")
  }

  private static let french = Dictionary(uniqueKeysWithValues: zip("0123456789", "abcdefghij"))
  private static let arabic = Dictionary(uniqueKeysWithValues: zip("0123456789", "بتثجحخدذرز"))

  /// A gold standard, each pair numbered unless asked otherwise.
  static func gold(_ count: Int, isNumbered: Bool = true, words: Int = 10, sentences: Int = 1) -> GoldStandard {
    let sides = PerturbedBitext.Side.allCases.map { side in
      let units = (0..<count).map {
        (isNumbered ? "\($0 + 1). " : "") + text($0, side, words: words, sentences: sentences)
      }
      return GoldStandard.Side(
        text: SourceText(name: "\(side)", text: units.joined(separator: "\n\n") + "\n"), units: units)
    }
    return GoldStandard(
      name: "pairs", source: sides[0], target: sides[1],
      links: (0..<count).map { UnitLink(source: [$0], target: [$0]) })
  }

  /// What steps make of a gold standard.
  static func apply(_ steps: any PerturbationStep..., to gold: GoldStandard, seed: UInt64 = 1) -> PerturbedBitext {
    var bitext = PerturbedBitext(gold)
    var generator = SeededGenerator(seed: seed)
    for step in steps { step.apply(to: &bitext, using: &generator) }
    return bitext
  }
}

extension PerturbedBitext {
  /// The numbers of a side, of the units that have one.
  func numbers(_ side: Side) -> [Int] { self[side].compactMap(\.number) }

  /// The units of a side as the document shows them.
  func lines(_ side: Side) -> [String] { self[side].map(\.line) }
}
