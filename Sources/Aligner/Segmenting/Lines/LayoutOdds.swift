import Foundation

/// What gaps, room and indents say of the ends of paragraphs in one wrapped document, learned from the document.
///
/// Some documents set a blank line between paragraphs, some an indent, some nothing; pages are ragged or cut by
/// counting. How likely each sight is within a paragraph and between two is estimated by expectation–maximisation
/// (Dempster, Laird and Rubin 1977): sentences and labels say where paragraphs may end, from that follows what an end
/// looks like, and from that again where the ends are. The start values count as ``pseudoCount`` lines, so that a short
/// document is read by them and a long one by its own habits.
struct LayoutOdds: Sendable {
  /// From this class of ``LineSight/room`` on no line of a paragraph leaves as much, whatever the document seems to say.
  private static let firstHalfEmpty = 4

  /// Lines that the start values are worth.
  private static let pseudoCount: Float = 8
  /// Most that the want of a label can say, in nats: a document in which nearly all paragraphs have one.
  private static let mostWithoutLabel: Float = 2
  /// Most that the endings of one document can say against what endings usually say, in nats.
  private static let mostHabit: Float = 2
  /// From these odds on, in nats, a sentence alone says that a paragraph goes on.
  private static let sureOdds: Float = 4
  private static let rounds = 6

  // The start values: how usual each sight is within a paragraph and between two. They were set by judgement on the
  // development sets, not fitted; each feature's classes are those of ``LineSight``.

  private var gap = Feature(within: [0.99, 0.008, 0.002], between: [0.2, 0.5, 0.3])
  private var pageGap = Feature(within: [0.92, 0.08], between: [0.5, 0.5])
  private var room = Feature(
    within: [0.75, 0.13, 0.07, 0.0455, 0.004, 0.0005], between: [0.09, 0.05, 0.07, 0.12, 0.25, 0.42])
  private var indent = Feature(within: [0.98, 0.015, 0.005], between: [0.8, 0.12, 0.08])
  private var ending = Feature(
    within: [0.62, 0.3, 0.003, 0.001, 0.045, 0.003, 0.008, 0.02],
    between: [0.14, 0.001, 0.001, 0.0005, 0.01, 0.03, 0.05, 0.7675])
  private var label = Feature(within: [0.98, 0.02], between: [0.6, 0.4])
  private var share = Feature(within: [0.7], between: [0.3])

  /// The odds of each sight, by code.
  private var table: [Float] = []

  /// Learns from what can be seen at the places between two lines; linear.
  init(_ sights: some Sequence<LineSight>) {
    var counts = [Float](repeating: 0, count: LineSight.codeCount)
    for sight in sights { counts[Int(sight.code)] += 1 }
    let seen = counts.indices.filter { counts[$0] > 0 }.map { (sight: LineSight(code: $0), count: counts[$0]) }
    for _ in 0..<Self.rounds { learn(from: seen) }
    table = counts.indices.map { code in
      counts[code] == 0 ? 0 : computedOdds(of: LineSight(code: code))
    }
  }

  /// Log-odds, in nats, that the line goes on with the paragraph before it. What its label says is left out, but not
  /// what it says that a line has none. The sight has to be one of those learned from.
  func logOdds(of sight: LineSight) -> Float { table[Int(sight.code)] }

  private func computedOdds(of sight: LineSight) -> Float {
    layoutOdds(of: sight) + (sight.labelling == .none ? min(label.logOdds(0), Self.mostWithoutLabel) : 0)
  }

  private func layoutOdds(of sight: LineSight) -> Float {
    let gapOdds = sight.gap < 3 ? gap.logOdds(sight.gap) : pageGap.logOdds(sight.gap - 3)
    return prior + gapOdds + room.logOdds(sight.room) + indent.logOdds(sight.indent)
      + SentenceOdds.logOdds(of: sight.sentence) + habit(of: sight.ending)
  }

  /// How much more, in nats, an ending speaks for a new paragraph here than it usually does: preambles end in commas.
  private func habit(of kind: Int) -> Float {
    let usual = log(ending.start.within[kind] / ending.start.between[kind])
    return max(-Self.mostHabit, min(0, ending.logOdds(kind) - usual))
  }

  private var prior: Float { log(share.within[0] / share.between[0]) }

  private mutating func learn(from seen: [(sight: LineSight, count: Float)]) {
    var sums = (
      gap: gap.start, pageGap: pageGap.start, room: room.start, indent: indent.start, ending: ending.start,
      label: label.start,
      share: share.start
    )
    for (sight, count) in seen {
      let labelOdds = sight.labelling == .bullet ? 0 : label.logOdds(sight.labelling.rawValue)
      let odds = layoutOdds(of: sight) + labelOdds
      let within = count / (1 + exp(-odds))
      // Sights that a sentence does not decide would bear out themselves what they are taken for.
      let sure = SentenceOdds.logOdds(of: sight.sentence) >= Self.sureOdds ? within : 0
      if sight.gap < 3 {
        sums.gap.add(sure, count - within, to: sight.gap)
      } else {
        sums.pageGap.add(sure, count - within, to: sight.gap - 3)
      }
      sums.room.add(sure, count - within, to: sight.room)
      sums.indent.add(sure, count - within, to: sight.indent)
      sums.ending.add(within, count - within, to: sight.ending)
      if sight.labelling != .bullet { sums.label.add(within, count - within, to: sight.labelling.rawValue) }
      sums.share.add(within, count - within, to: 0)
    }
    gap.estimate(from: sums.gap)
    pageGap.estimate(from: sums.pageGap)
    room.estimate(from: sums.room, fixedWithinFrom: Self.firstHalfEmpty)
    indent.estimate(from: sums.indent)
    ending.estimate(from: sums.ending)
    label.estimate(from: sums.label)
    let lines = sums.share.within[0] + sums.share.between[0]
    share.within[0] = sums.share.within[0] / lines
    share.between[0] = sums.share.between[0] / lines
  }

  /// How likely each class of something seen is within a paragraph and between two.
  private struct Feature: Sendable {
    var within: [Float]
    var between: [Float]
    /// The start values as counts of lines.
    let start: Counts

    init(within: [Float], between: [Float]) {
      self.within = within
      self.between = between
      start = Counts(
        within: within.map { $0 * LayoutOdds.pseudoCount }, between: between.map { $0 * LayoutOdds.pseudoCount })
    }

    func logOdds(_ value: Int) -> Float { log(within[value] / between[value]) }

    /// Takes the shares from expected numbers; those within a paragraph do not rise from class `fixed` on.
    mutating func estimate(from counts: Counts, fixedWithinFrom fixed: Int = .max) {
      let sums = (within: counts.within.reduce(0, +), between: counts.between.reduce(0, +))
      within = counts.within.indices.map { index in
        let share = counts.within[index] / sums.within
        return index < fixed ? share : min(share, start.within[index] / LayoutOdds.pseudoCount)
      }
      between = counts.between.map { $0 / sums.between }
    }
  }

  /// Expected numbers of lines.
  private struct Counts: Sendable {
    var within: [Float]
    var between: [Float]

    mutating func add(_ expectedWithin: Float, _ expectedBetween: Float, to value: Int) {
      within[value] += expectedWithin
      between[value] += expectedBetween
    }
  }
}
