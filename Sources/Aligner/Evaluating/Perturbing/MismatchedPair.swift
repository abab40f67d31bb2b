/// Two documents that are no translations of each other, as a gold standard without links.
enum MismatchedPair {
  /// The French of one gold standard with the Arabic of another, named `french×arabic#seed`.
  /// - Parameter longest: at most how many units a side are made use of.
  static func gold(_ source: GoldStandard, _ target: GoldStandard, seed: Int, longest: Int) -> GoldStandard {
    let none = Perturbations.none
    let (french, arabic) = (
      none.apply(to: source, seed: seed, longest: longest), none.apply(to: target, seed: seed, longest: longest)
    )
    let links =
      french.source.units.indices.map { UnitLink(source: [$0], target: []) }
      + arabic.target.units.indices.map { UnitLink(source: [], target: [$0]) }
    return GoldStandard(
      name: "\(source.name)×\(target.name)#\(seed)", source: french.source, target: arabic.target, links: links,
      group: .mismatched, isPerturbed: true)
  }
}
