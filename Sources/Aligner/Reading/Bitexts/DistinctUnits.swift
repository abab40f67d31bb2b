/// The units of a bitext without those that came before: same texts, same labels.
///
/// A memory may hold one pair thousands of times. For what weighs a pair against its neighbours, copies are rivals that are
/// as good as the pair itself, so that each of many copies would look unsure.
struct DistinctUnits {
  /// The units that are the first of their kind, in the order of the file.
  let bitext: GivenBitext
  /// For each unit of the whole bitext, which of those it is like.
  let indices: [Int]

  private struct Key: Hashable {
    let texts: [String?]
    let labels: [String?]
  }

  /// Looks for copies; linear.
  init(_ whole: GivenBitext) {
    var first: [Key: Int] = [:]
    var units: [GivenBitext.Unit] = []
    indices = whole.units.map { unit in
      let sides = [unit.source, unit.target]
      let key = Key(texts: sides.map { $0?.text }, labels: sides.map { $0?.label })
      if let index = first[key] { return index }
      first[key] = units.count
      units.append(unit)
      return units.count - 1
    }
    bitext =
      units.count == whole.units.count
      ? whole : GivenBitext(name: whole.name, units: units, declaresLanguages: whole.declaresLanguages)
  }
}
