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
