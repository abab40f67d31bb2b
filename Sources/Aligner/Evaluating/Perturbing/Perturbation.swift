/// A way to make a new, harder gold standard out of one: real texts with known changes.
///
/// ```swift
/// let harder = Perturbations.named("del5-ar")!.apply(to: gold, seed: 1)
/// ```
public struct Perturbation: Sendable {
  /// The name on the command line and in reports.
  public let name: String
  /// The group whose means the result counts for.
  public let group: GoldGroup
  private let steps: [any PerturbationStep]

  init(_ name: String, _ group: GoldGroup, _ steps: any PerturbationStep...) {
    self.name = name
    self.group = group
    self.steps = steps
  }

  /// The new gold standard; the same for the same gold standard, seed and limit.
  ///
  /// It is named `set+perturbation#seed`. Complexity: linear in the units, but for merges, which cost a pass each.
  /// - Parameters:
  ///   - seed: the number of the variant.
  ///   - longest: at most how many units a side it is made of; a longer set is cut at random places first.
  public func apply(to gold: GoldStandard, seed: Int, longest: Int = .max) -> GoldStandard {
    let name = "\(gold.name)+\(name)#\(seed)"
    var bitext = PerturbedBitext(gold)
    // The cut is that of the set and the seed alone, so that what differs between perturbations is what they do.
    var cutter = SeededGenerator(text: "\(gold.name)#\(seed)")
    Excerpting(longest: longest).apply(to: &bitext, using: &cutter)
    var generator = SeededGenerator(text: name)
    for step in steps { step.apply(to: &bitext, using: &generator) }
    return bitext.gold(name: name, by: self)
  }
}

/// One change of a perturbation; a new kind is a type in a file of its own and lines in ``Perturbations``.
protocol PerturbationStep: Sendable {
  /// Makes the change; all that is random comes from the generator.
  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator)
}
