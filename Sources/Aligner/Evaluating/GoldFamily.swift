/// Gold standards that share texts: sets whose names begin alike, such as `tico-memo` and `tico-pubmed`.
enum GoldFamily {
  /// The family of a set, perturbed or not: the first part of its name, up to anything that is no letter or digit.
  static func name(of set: String) -> String { String(set.prefix { $0.isLetter || $0.isNumber }) }

  /// Those of some gold standards that are as they were found; of a family that has none such, all.
  static func originals(of golds: [GoldStandard]) -> [GoldStandard] {
    let families = Set(golds.lazy.filter { !$0.isPerturbed }.map { name(of: $0.name) })
    return golds.filter { !$0.isPerturbed || !families.contains(name(of: $0.name)) }
  }
}

/// Lexicons for scoring honestly: each learned from the gold standards of all other families.
///
/// A lexicon that has seen a text knows more of it than it will of a new one. Sets whose names begin alike, such as
/// `tico-memo` and `tico-pubmed`, are one family; a pair of texts that several sets share is learned from once, and of a
/// family that has sets as they were found only those are learned from.
package struct HeldOutLexicons: Sendable {
  /// A pair of texts, and how far it is to be believed, 0 to 1.
  package typealias WeightedPair = (pair: ParallelText.Pair, weight: Float)

  private let byFamily: [String: Lexicon]

  /// Learns a lexicon for each family of some gold standards; O(families × their texts).
  /// - Parameters:
  ///   - others: pairs of texts that every one is learned from besides, each with its weight.
  ///   - jobs: how many are learned at a time; `nil` for as many as there are cores.
  ///   - constants: what they are learned by.
  package init(
    _ golds: [GoldStandard], and others: [WeightedPair] = [], jobs: Int? = nil, constants: Constants = Constants()
  ) {
    var pairs: [(family: String, pair: ParallelText.Pair)] = []
    var seen: Set<ParallelText.Pair> = []
    for gold in GoldFamily.originals(of: golds) {
      let family = GoldFamily.name(of: gold.name)
      for pair in gold.pairs where seen.insert(pair).inserted { pairs.append((family, pair)) }
    }
    let known = pairs
    let families = Set(golds.map { GoldFamily.name(of: $0.name) }).sorted()
    let lexicons = ParallelMap.tasks(families.count, jobs: jobs) { index in
      var trainer = LexiconTrainer(constants: constants)
      for (family, pair) in known where family != families[index] {
        trainer.add(source: pair.source, target: pair.target)
      }
      for (pair, weight) in others { trainer.add(source: pair.source, target: pair.target, weight: weight) }
      return trainer.lexicon()
    }
    byFamily = Dictionary(uniqueKeysWithValues: zip(families, lexicons))
  }

  /// The lexicon for a gold standard, perturbed or not; an empty one if it is of no family that was learned without.
  package func lexicon(for name: String) -> Lexicon { byFamily[GoldFamily.name(of: name)] ?? .empty }
}
