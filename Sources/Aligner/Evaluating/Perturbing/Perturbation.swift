/// A way to make a new, harder gold standard out of one: real texts with known changes.
///
/// ```swift
/// let harder = Perturbations.named("del5-ar")!.apply(to: gold, seed: 1)
/// ```
package struct Perturbation: Sendable {
  /// The name on the command line and in reports.
  package let name: String
  /// The group whose means the result counts for.
  let group: GoldGroup
  private let steps: [any PerturbationStep]

  init(_ name: String, _ group: GoldGroup, _ steps: [any PerturbationStep]) {
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
  func apply(to gold: GoldStandard, seed: Int, longest: Int = .max) -> GoldStandard {
    let name = "\(gold.name)+\(name)#\(seed)"
    var bitext = PerturbedBitext(gold)
    // The cut is that of the set and the seed alone, so that what differs between perturbations is what they do.
    var cutter = SeededGenerator(text: "\(gold.name)#\(seed)")
    Excerpting(lengths: longest...longest).apply(to: &bitext, using: &cutter)
    var generator = SeededGenerator(text: name)
    for step in steps { step.apply(to: &bitext, using: &generator) }
    return bitext.gold(name: name, by: self)
  }
}

/// One change of a perturbation; a new kind is a type in a file of `Steps` and lines in ``Perturbations``.
protocol PerturbationStep: Sendable {
  typealias Side = PerturbedBitext.Side

  /// Makes the change; all that is random comes from the generator.
  func apply(to bitext: inout PerturbedBitext, using generator: inout SeededGenerator)
}

extension GoldStandard {
  /// Two documents that are no translations of each other, without links: the source of one gold standard with the target
  /// of another, named `source×target#seed`.
  /// - Parameter longest: at most how many units a side are made use of.
  init(mismatching one: GoldStandard, _ other: GoldStandard, seed: Int, longest: Int) {
    let source = Perturbations.none.apply(to: one, seed: seed, longest: longest).source
    let target = Perturbations.none.apply(to: other, seed: seed, longest: longest).target
    self.init(
      name: "\(one.name)×\(other.name)#\(seed)-\(longest)", source: source, target: target,
      links: source.units.indices.map { UnitLink(source: [$0], target: []) }
        + target.units.indices.map { UnitLink(source: [], target: [$0]) },
      group: .mismatched, isPerturbed: true)
  }
}

/// What makes a gold standard hard; means are taken over the sets of a group.
enum GoldGroup: String, Sendable, Hashable, CaseIterable {
  /// Documents as they were found, in any layout, encoding and digits, with or without numbers.
  case natural = "natural, layout, no numbers"
  /// Paragraphs are missing, the numbers show the gap; or the numbers restart in sections.
  case deleted = "numbered, deleted, restarted"
  /// The numbers of one side do not say where its paragraphs belong.
  case renumbered = "renumbered, offset"
  /// Paragraphs are missing and there are no numbers.
  case unnumbered = "no numbers, deleted"
  /// One block of paragraphs, such as a chapter, is missing on one side.
  case blocks = "a block missing"
  /// Paragraphs of one side are joined or divided in the other.
  case regrouped = "merged and split"
  /// Paragraphs stand elsewhere in the other document.
  case moved = "moved"
  /// Several of these at once, many missing paragraphs, or very short documents.
  case harder = "harder mixtures"
  /// The documents are no translations of each other.
  case mismatched = "no translations"

  /// The group of a set by what its `meta.json` says was done to it.
  /// - Parameters:
  ///   - perturbation: in words, as `34 paragraphs removed from ar`.
  ///   - isNumbered: whether the paragraphs have numbers.
  init(perturbation: String, isNumbered: Bool) {
    func says(_ words: String...) -> Bool { words.contains { perturbation.contains($0) } }
    let isUnnumbered = !isNumbered || says("numbers removed")
    if says("units moved") {
      self = .moved
    } else if says("merged", "split in two") {
      self = .regrouped
    } else if says("renumbered", "shifted") {
      self = .renumbered
    } else if says("removed from") {
      self = isUnnumbered ? .unnumbered : .deleted
    } else {
      self = says("per section") ? .deleted : .natural
    }
  }
}
