/// Numbers that both sides of a bead use in the same way, where each has one that the other has less often.
///
/// In `10 % dans les dix jours` and `20% خلال عشرة أيام` all that the French has is in the Arabic too, and yet 10 % has lost its
/// counterpart. `un an` and `سنتين` have no number that either side would have to repeat. That a translation repeats a number
/// less often, or says what it counts in another way, is no fault; that both sides say something else of the same thing is one.
enum UseDifferences {
  /// What differs in one use.
  struct Difference: Sendable {
    /// Places in the source and in the target, in order.
    let source: [Range<Int>]
    let target: [Range<Int>]
    /// Whether one of several is meant, and it is not known which.
    let isRepeated: Bool
  }

  /// The differences, by place in the source; linear but for sorting.
  static func all(
    _ comparison: MentionComparison, _ source: FigureSide, _ target: FigureSide
  ) -> [Difference] {
    let here = NumberUses(comparison.sourceMentions, in: source, besides: target)
    guard !here.kinds.isEmpty || !here.measures.isEmpty else { return [] }
    let there = NumberUses(comparison.targetMentions, in: target, besides: source)
    let differences = here.kinds.keys.compactMap { kind -> Difference? in
      let more = surplus(of: kind, here, there) { FigureExcuses.excuse($0, of: source, target) }
      guard !more.ranges.isEmpty else { return nil }
      let less = surplus(of: kind, there, here) { FigureExcuses.excuse($0, of: target, source) }
      guard !less.ranges.isEmpty else { return nil }
      return Difference(
        source: more.ranges, target: less.ranges, isRepeated: more.isRepeated || less.isRepeated)
    }
    // Of two that begin at one place the shorter is first: the order of the kinds is another in each run.
    func place(_ difference: Difference) -> [Int] {
      [difference.source[0], difference.target[0]].flatMap { [$0.lowerBound, $0.upperBound] }
    }
    return differences.sorted { place($0).lexicographicallyPrecedes(place($1)) } + UnitDifferences.all(here, there)
  }

  /// Where a side has numbers of a kind more often than the other has them so, and more often than it has them at all.
  private static func surplus(
    of kind: NumberUse.Kind, _ side: NumberUses, _ other: NumberUses, isExcused: (LeftFigure) -> Bool
  ) -> (ranges: [Range<Int>], isRepeated: Bool) {
    let (own, others) = (counts(side.kinds[kind, default: []]), counts(other.kinds[kind, default: []]))
    var isRepeated = false
    let uses = side.kinds[kind, default: []].filter { use in
      let there = others[use.value, default: 0]
      let isOne = use.value == Quantity(1)
      // Of every one, most are articles.
      guard !use.isOptional, own[use.value, default: 0] > there,
        isOne || kind == .share || side.totals[use.value, default: 0] > other.totals[use.value, default: 0]
      else { return false }
      // `une session` is a session, and one day is any day.
      if isOne, there > 0 || !kind.isMeasure { return false }
      if let figure = use.figure, isExcused(figure) { return false }
      if there > 0 { isRepeated = true }
      return true
    }
    return (uses.map(\.range).sorted { $0.lowerBound < $1.lowerBound }, isRepeated)
  }

  private static func counts(_ uses: [NumberUse]) -> [Quantity: Int] {
    uses.reduce(into: [:]) { $0[$1.value, default: 0] += 1 }
  }
}

extension NumberUse.Kind {
  /// Whether one of it is a number.
  fileprivate var isMeasure: Bool {
    switch self {
    case .of(let thing): thing.isMeasure || thing.isNamed
    case .percentage, .share: true
    }
  }
}
