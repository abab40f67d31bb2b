/// The units of a bitext without those that came before: same texts, same labels.
///
/// A memory may hold one pair thousands of times. For what weighs a pair against its neighbours, copies are rivals that are
/// as good as the pair itself, so that each of many copies would look unsure.
struct DistinctUnits {
  /// The units that are the first of their kind, in the order of the file.
  let bitext: GivenBitext
  /// For each unit of the whole bitext, which of those it is like.
  let indices: [Int]

  /// Looks for copies; linear.
  init(_ whole: GivenBitext) {
    // By hash, the last unit that has it; and for each unit, the one before it with the same hash, of which there is seldom any.
    var last: [UInt64: Int] = [:]
    var before: [Int?] = []
    var units: [GivenBitext.Unit] = []
    indices = whole.units.map { unit in
      let hash = Self.hash(of: unit)
      var candidate = last[hash]
      while let index = candidate {
        if Self.areAlike(units[index], unit) { return index }
        candidate = before[index]
      }
      before.append(last.updateValue(units.count, forKey: hash))
      units.append(unit)
      return units.count - 1
    }
    bitext = units.count == whole.units.count ? whole : whole.with(units)
  }

  /// A hash of the bytes: that of strings would look for canonical equivalents, which takes longer than reading the file.
  private static func hash(of unit: GivenBitext.Unit) -> UInt64 {
    var hash = FoldedHash()
    for side in [unit.source, unit.target] {
      for text in [side?.text, side?.label] {
        for byte in text?.utf8 ?? "".utf8 { hash.add(folded: UInt32(byte)) }
        hash.add(folded: .max)
      }
    }
    return hash.value
  }

  private static func areAlike(_ one: GivenBitext.Unit, _ other: GivenBitext.Unit) -> Bool {
    func isSame(_ one: String?, _ other: String?) -> Bool {
      guard let one, let other else { return one == nil && other == nil }
      return one.utf8.elementsEqual(other.utf8)
    }
    return [\GivenBitext.Unit.source, \.target].allSatisfy { side in
      isSame(one[keyPath: side]?.text, other[keyPath: side]?.text)
        && isSame(one[keyPath: side]?.label, other[keyPath: side]?.label)
    }
  }
}
