/// Labels that differ between the sides of a bead; where all of a stretch differ by the same, only its first.
enum LabelMismatch {
  static func findings(by rule: CheckRule, in bitext: CheckedBitext) -> [Finding] {
    // What has moved or stands in another's place has that one's number.
    let exchanged = Set(bitext.exchanges.flatMap(\.beads))
    let pairs = bitext.alignment.beads.enumerated().filter { index, bead in
      !bead.isUnpaired && !bead.isCrossing && !exchanged.contains(index)
    }.map { LabelPair($0.element, in: bitext) }
    var findings: [Finding] = []
    for series in Label.Family.allCases where series.isCounted {
      findings += differing(pairs.filter { $0.family == series }, bitext, by: rule)
      findings += oneSided(pairs.filter { $0.family == series || $0.targetFamily == series }, bitext, by: rule)
    }
    return findings
  }

  /// The beads where the difference of the labels is another than before.
  private static func differing(
    _ pairs: [LabelPair], _ bitext: CheckedBitext, by rule: CheckRule
  ) -> [Finding] {
    let pairs = pairs.filter { $0.difference != nil }
    // The units of a memory are no sequence: what one has says nothing of the others.
    if bitext.alignment.hasGivenPairs {
      return pairs.filter { $0.difference?.allSatisfy { $0 == 0 } == false }.map {
        finding($0, goesOn: false, bitext, by: rule)
      }
    }
    var current: [Int]?
    return pairs.enumerated().compactMap { place, pair in
      guard let difference = pair.difference, difference != current ?? difference.map({ $0 * 0 }) else { return nil }
      // A label that differs alone is a slip; if the next ones do too, the counting itself has changed.
      let next = place + 1 < pairs.count ? pairs[place + 1].difference : nil
      let isSlip = next != nil && next == current ?? difference.map { $0 * 0 }
      if !isSlip { current = difference }
      if !isSlip, difference.allSatisfy({ $0 == 0 }) { return nil }
      return finding(pair, goesOn: !isSlip && next == difference, bitext, by: rule)
    }
  }

  private static func finding(
    _ pair: LabelPair, goesOn: Bool, _ bitext: CheckedBitext, by rule: CheckRule
  ) -> Finding {
    rule.finding(
      .labelDiffers(
        bitext.source.name(of: pair.source), bitext.target.name(of: pair.target),
        in: bitext.target.document.language, goesOn: goesOn),
      source: .init(paragraph: pair.source), target: .init(paragraph: pair.target))
  }

  /// The beads of which only one side has a label, where nearly all have it on both.
  private static func oneSided(
    _ pairs: [LabelPair], _ bitext: CheckedBitext, by rule: CheckRule
  ) -> [Finding] {
    let alone = pairs.filter { $0.isSingle && ($0.family == nil || $0.targetFamily == nil) }
    guard !alone.isEmpty, alone.count * 5 <= pairs.count else { return [] }
    let (source, target) = (bitext.source.document.language, bitext.target.document.language)
    return alone.map { pair in
      rule.finding(
        .labelOnOneSide(
          bitext.source.name(of: pair.source), in: pair.family != nil ? source : target,
          bitext.target.name(of: pair.target), in: target),
        source: .init(paragraph: pair.source), target: .init(paragraph: pair.target))
    }
  }
}

/// The first labels of a bead's two sides.
struct LabelPair {
  /// The paragraphs that they are the labels of.
  let source: Int
  let target: Int
  /// What the source label counts; `nil` if there is none to count by.
  let family: Label.Family?
  /// What the target label counts.
  let targetFamily: Label.Family?
  /// By how much the target numbers are higher, at each level that both have; `nil` if one side has no label, or one that does
  /// not count.
  let difference: [Int]?
  /// Whether each side is one paragraph.
  let isSingle: Bool

  init(_ bead: Bead, in bitext: CheckedBitext) {
    source = bead.source.lowerBound
    target = bead.target.lowerBound
    isSingle = bead.isSinglePair
    let here = Self.counted(bitext.alignment.source.paragraphs[source])
    let there = Self.counted(bitext.alignment.target.paragraphs[target])
    family = here?.family
    targetFamily = there?.family
    guard let here, let there, !bitext.source.standing.contains(source), !bitext.target.standing.contains(target) else {
      difference = nil
      return
    }
    // Of `1.2.3` against `3.` the last numbers are compared, the innermost.
    let depth = min(here.ordinals.count, there.ordinals.count)
    let levels = zip(here.ordinals.suffix(depth), there.ordinals.suffix(depth)).map { $1 - $0 }
    difference = levels + Self.suffixDifference(here.suffix, there.suffix)
  }

  private static func counted(_ paragraph: Paragraph) -> Label.Value? {
    paragraph.label.flatMap { $0.value.family.isCounted ? $0.value : nil }
  }

  /// The difference of the numbers in two suffixes, such as the session in `/47`; `bis` has none.
  private static func suffixDifference(_ source: String, _ target: String) -> [Int] {
    let (here, there) = (numbers(source), numbers(target))
    return here.count == there.count ? zip(here, there).map { $1 - $0 } : []
  }

  private static func numbers(_ suffix: String) -> [Int] {
    suffix.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
  }
}
