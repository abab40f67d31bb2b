import Foundation

/// Paragraphs that are paired in their order, of which each says what the other's counterpart says.
///
/// Labels that were kept, and the aligner's wish for order, hold such paragraphs in their places, or make one group of both. What they
/// say decides here, and only where it is plain.
struct ExchangedPairs {
  /// By how many nats the paragraphs have to fit better crosswise than in order.
  ///
  /// In order, neighbours of intact texts fit better by far: of 13,000 of the development data and the real documents one
  /// does not, and there the two versions have the verses in different orders.
  private static let margin: Float = 6
  /// Groups of more paragraphs than the aligner makes.
  private static let longest = 4
  /// Most pairs that do not fit and are compared with each other, wherever they stand.
  private static let mostMisfits = 100

  /// The alignment with such paragraphs paired crosswise, as crossing beads; linear but for the pairs that do not fit.
  static func opened(_ alignment: Alignment, by scores: ContentScores) -> Alignment {
    var opened = alignment
    opened.beads = exchanged(alignment.beads.flatMap { ordered($0, by: scores) }, by: scores)
    return opened
  }

  // MARK: Groups

  /// A group of as many paragraphs on either side as single pairs, if they fit in another order than their own; else itself.
  private static func ordered(_ bead: Bead, by scores: ContentScores) -> [Bead] {
    let count = bead.source.count
    guard (2...longest).contains(count), bead.target.count == count, !bead.isCrossing else { return [bead] }
    let nats = scores.nats(
      of: bead.source.flatMap { source in bead.target.map { (source: source, target: $0) } })
    func worth(_ order: [Int]) -> Float { order.enumerated().reduce(0) { $0 + nats[$1.offset * count + $1.element] } }
    let own = Array(0..<count)
    let best = orders(of: own).map { (order: $0, worth: worth($0)) }.max { $0.worth < $1.worth }
    guard let best, best.order != own, best.worth - worth(own) >= margin,
      best.order.enumerated().allSatisfy({ $0 == $1 || nats[$0 * count + $1] > 0 })
    else { return [bead] }
    return best.order.enumerated().map { row, column in
      let (source, target) = (bead.source.lowerBound + row, bead.target.lowerBound + column)
      return Bead(
        source: source..<source + 1, target: target..<target + 1, confidence: bead.confidence,
        isCrossing: row != column)
    }
  }

  /// All orders of some places.
  private static func orders(of places: [Int]) -> [[Int]] {
    guard places.count > 1 else { return [places] }
    return places.flatMap { first in orders(of: places.filter { $0 != first }).map { [first] + $0 } }
  }

  // MARK: Single pairs

  /// Two beads that may have each other's target.
  private struct Candidate {
    let first: Int
    let second: Int
    var gain: Float = 0
  }

  /// The beads with the targets of those exchanged that fit better then: neighbours, and any two that do not fit as they are.
  private static func exchanged(_ beads: [Bead], by scores: ContentScores) -> [Bead] {
    let nats = scores.nats(of: beads)
    func isOpen(_ index: Int) -> Bool { nats[index] != nil && !beads[index].isCrossing }
    let misfits = beads.indices.filter { isOpen($0) && nats[$0].map { $0 < 0 } == true }.prefix(mostMisfits)
    let candidates =
      beads.indices.dropLast().filter { isOpen($0) && isOpen($0 + 1) }.map { Candidate(first: $0, second: $0 + 1) }
      + misfits.flatMap { first in
        misfits.filter { $0 > first + 1 }.map { Candidate(first: first, second: $0) }
      }
    let crosswise = scores.nats(
      of: candidates.flatMap { candidate in
        let (one, other) = (beads[candidate.first], beads[candidate.second])
        return [
          (source: one.source.lowerBound, target: other.target.lowerBound),
          (source: other.source.lowerBound, target: one.target.lowerBound),
        ]
      })
    var found: [Candidate] = []
    for (index, var candidate) in candidates.enumerated() {
      let (one, other) = (crosswise[2 * index], crosswise[2 * index + 1])
      candidate.gain = one + other - (nats[candidate.first] ?? 0) - (nats[candidate.second] ?? 0)
      if min(one, other) > 0, candidate.gain >= margin { found.append(candidate) }
    }
    var exchanged = beads
    for candidate in found.sorted(by: { ($0.gain, $1.first, $1.second) > ($1.gain, $0.first, $0.second) })
    where !exchanged[candidate.first].isCrossing && !exchanged[candidate.second].isCrossing {
      let confidence = 1 / (1 + exp(-Double(candidate.gain)))
      for (index, other) in [(candidate.first, candidate.second), (candidate.second, candidate.first)] {
        exchanged[index] = Bead(
          source: beads[index].source, target: beads[other].target, confidence: confidence, isCrossing: true)
      }
    }
    return exchanged
  }
}
