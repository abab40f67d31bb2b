/// Numbers that both sides of a bead have, and of another unit each: `trois mois` and `ثلاثة أسابيع`, `500 dirhams` and `500 دينار`.
///
/// By value nothing differs. That a side names no unit, or one that is not known, is no fault; that each has another one of time,
/// money, length or mass is.
enum UnitDifferences {
  /// The differences, by place in the source; linear but for sorting.
  static func all(_ here: NumberUses, _ there: NumberUses) -> [UseDifferences.Difference] {
    let (sources, targets) = (groups(here), groups(there))
    let differences = sources.compactMap { value, own -> UseDifferences.Difference? in
      guard let others = targets[value], here.totals[value] == there.totals[value] else { return nil }
      let (more, less) = (surplus(own, others), surplus(others, own))
      let dimensions = Set(more.map(\.unit.dimension)).intersection(less.map(\.unit.dimension))
      guard !dimensions.isEmpty else { return nil }
      func ranges(_ measures: [NumberUses.Measure]) -> [Range<Int>] {
        // `trois (3) mois` is one thing.
        measures.filter { dimensions.contains($0.unit.dimension) }.reduce(into: []) { ranges, measure in
          if ranges.last.map({ $0.overlaps(measure.range) }) != true { ranges.append(measure.range) }
        }
      }
      return .init(source: ranges(more), target: ranges(less), isRepeated: false)
    }
    return differences.sorted { $0.source[0].lowerBound < $1.source[0].lowerBound }
  }

  private static func groups(_ uses: NumberUses) -> [Quantity: [NumberUses.Measure]] {
    Dictionary(grouping: uses.measures, by: \.value)
  }

  /// Those whose unit a number has more often than on the other side.
  private static func surplus(_ own: [NumberUses.Measure], _ others: [NumberUses.Measure]) -> [NumberUses.Measure] {
    func counts(_ measures: [NumberUses.Measure]) -> [NumberUnit: Int] {
      measures.reduce(into: [:]) { $0[$1.unit, default: 0] += 1 }
    }
    let (here, there) = (counts(own), counts(others))
    return own.filter { here[$0.unit, default: 0] > there[$0.unit, default: 0] }
  }
}
