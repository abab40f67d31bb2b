/// What the two sides of beads mention differently: numbers, references, dates.
enum MentionDifferences {
  /// Dates that are less certain to return are not missed, or only where the other side has another date.
  ///
  /// No month alone of 4,668 intact pairs on health, development and software is missed at .8.
  private static let leastDate = (alone: Float(0.8), besideAnother: Float(0.5))

  /// Numbers, percentages and references that only one side of a bead has, whatever form the other might give them; where
  /// there are none, two that one side has in each other's place.
  static func ofNumbers(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    findings(by: rule, in: bitext) { pair, comparison in
      let left = LeftFigures(comparison, pair.source, pair.target)
      return onceMore(pair, left) ?? difference(pair, left.source, left.target) ?? exchanged(pair, comparison)
    }
  }

  /// Dates that only one side of a bead has, in either calendar; and days of the week of which each side has another.
  static func ofDates(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    findings(by: rule, in: bitext) { pair, comparison in
      let (left, days) = (leftDates(comparison), leftWeekdays(comparison))
      func all(_ dates: [Range<Int>], _ days: [Range<Int>]) -> [Range<Int>] {
        (dates + days).sorted { $0.lowerBound < $1.lowerBound }
      }
      return difference(pair, all(left.source, days.source), all(left.target, days.target))
    }
  }

  /// The places of the days of the week that either side has alone, if both have one: a date is often given without.
  private static func leftWeekdays(
    _ comparison: MentionComparison
  ) -> (source: [Range<Int>], target: [Range<Int>]) {
    func days(_ mentions: [Mention]) -> [Range<Int>] {
      mentions.compactMap { if case .weekday = $0.value { $0.range } else { nil } }
    }
    let (source, target) = (days(comparison.unmatchedSource), days(comparison.unmatchedTarget))
    return source.isEmpty || target.isEmpty ? ([], []) : (source, target)
  }

  /// The places of the dates that either side has alone, as far as the other would have them if it were right.
  static func leftDates(_ comparison: MentionComparison) -> (source: [Range<Int>], target: [Range<Int>]) {
    func dates(_ mentions: [Mention], _ least: Float) -> [Range<Int>] {
      mentions.filter { mention in
        if case .date = mention.value { mention.certainty >= least } else { false }
      }.map(\.range)
    }
    let both = [comparison.unmatchedSource, comparison.unmatchedTarget].map { dates($0, leastDate.besideAnother) }
    let least = both.allSatisfy { !$0.isEmpty } ? leastDate.besideAnother : leastDate.alone
    return (dates(comparison.unmatchedSource, least), dates(comparison.unmatchedTarget, least))
  }

  /// What one side has alone, or each has; `nil` if neither has anything.
  private static func difference(_ pair: Pair, _ source: [Range<Int>], _ target: [Range<Int>]) -> Difference? {
    guard !source.isEmpty || !target.isEmpty else { return nil }
    let quoted = (pair.source.quoted(source), pair.target.quoted(target))
    if target.isEmpty { return (.onlyOneSideHas(quoted.0, in: pair.source.language), source, target) }
    if source.isEmpty { return (.onlyOneSideHas(quoted.1, in: pair.target.language), source, target) }
    return (.sidesHave([(pair.source.language, quoted.0), (pair.target.language, quoted.1)]), source, target)
  }

  /// A number that each side has once more than the other; of several that are the same it is not known which.
  private static func onceMore(_ pair: Pair, _ left: LeftFigures) -> Difference? {
    guard let (source, target) = left.onceMore else { return nil }
    let message = Message.sidesHaveOnceMore([
      (pair.source.language, pair.source.quoted([source])), (pair.target.language, pair.target.quoted([target])),
    ])
    return (message, left.source, left.target)
  }

  /// What differs in nothing but how often the sides have two numbers.
  private static func exchanged(_ pair: Pair, _ comparison: MentionComparison) -> Difference? {
    let numbers = ExchangedNumbers(comparison)
    guard let source = numbers.source.first, let target = numbers.target.first else { return nil }
    let message = Message.sidesHaveOnceMore([
      (pair.source.language, pair.source.quoted([source])), (pair.target.language, pair.target.quoted([target])),
    ])
    return (message, numbers.source, numbers.target)
  }

  /// The findings on beads of which something is said, and of which some places on either side are meant.
  private static func findings(
    by rule: CheckRule, in bitext: CheckedBitext,
    difference: @Sendable (_ pair: Pair, _ comparison: MentionComparison) -> Difference?
  ) -> [Finding] {
    let lost = Dictionary(grouping: bitext.omissions, by: \.bead)
    return ParallelMap.map(bitext.alignment.beads.count, isHeavy: true) { index -> Finding? in
      let bead = bitext.alignment.beads[index]
      // What was left untranslated is worth one finding and not several.
      guard var comparison = bitext.comparisons[index], !bitext.hasForeignText(bead) else { return nil }
      let pair = Pair(
        source: JoinedText(bead.source, of: bitext.alignment.source),
        target: JoinedText(bead.target, of: bitext.alignment.target))
      if let lost = lost[index] { comparison = pair.withoutNumbers(of: lost, comparison) }
      guard let (what, source, target) = difference(pair, comparison) else { return nil }
      return rule.finding(
        .differs(bitext.name(of: bead), what), source: pair.source.place(of: source),
        target: pair.target.place(of: target))
    }.compactMap { $0 }
  }

  /// What is said of a bead, and the places on either side that are meant.
  private typealias Difference = (what: Message, source: [Range<Int>], target: [Range<Int>])

  /// The two sides of a bead as they are compared.
  private struct Pair {
    let source: JoinedText
    let target: JoinedText

    /// What is compared but for the numbers of sentences that are missing, which are missing with them.
    func withoutNumbers(of lost: [LostSentence], _ comparison: MentionComparison) -> MentionComparison {
      comparison.ignoring(
        source: lost.filter(\.isSource).map { source.range($0.range, of: $0.paragraph) },
        target: lost.filter { !$0.isSource }.map { target.range($0.range, of: $0.paragraph) })
    }
  }
}

/// A number that one text has once more often than the other, and another of as many digits once less often: most
/// likely one of them stands in the other's place.
///
/// Both are somewhere in both texts, so that ``MentionComparison`` has nothing to say. That a translation repeats a number
/// less often is common and no fault; that it repeats another in its stead is one.
private struct ExchangedNumbers {
  /// Where the number stands that the source has more often.
  private(set) var source: [Range<Int>] = []
  /// Where the number stands that the target has more often.
  private(set) var target: [Range<Int>] = []

  /// Smaller numbers repeat by chance.
  private static let least = 100

  /// Counts what two texts mention; linear.
  init(_ comparison: MentionComparison) {
    let (source, target) = (Self.places(of: comparison.sourceMentions), Self.places(of: comparison.targetMentions))
    let more = source.filter { $0.value.count == (target[$0.key]?.count ?? 0) + 1 && target[$0.key] != nil }
    let less = target.filter { $0.value.count == (source[$0.key]?.count ?? 0) + 1 && source[$0.key] != nil }
    // Nothing to choose from, or it would be a guess.
    guard more.count == 1, less.count == 1, let here = more.first, let there = less.first,
      String(here.key).count == String(there.key).count
    else { return }
    self.source = here.value
    self.target = there.value
  }

  /// The places of each number, a date's year included.
  private static func places(of mentions: [Mention]) -> [Int: [Range<Int>]] {
    var places: [Int: [Range<Int>]] = [:]
    for mention in mentions {
      let number: Int? =
        switch mention.value {
        case .number(let quantity): quantity.whole.map { Int($0) }
        case .date(let date): date.year
        case .reference, .weekday, .name, .latin: nil
        }
      if let number, number >= least { places[number, default: []].append(mention.range) }
    }
    return places
  }
}
