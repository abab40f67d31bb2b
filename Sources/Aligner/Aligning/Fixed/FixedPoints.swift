/// What is known of an alignment before it is searched: beads that a person has confirmed.
///
/// The longest chain of pairs that rise on both sides is where every path goes through; the other pairs cross it, and what is unpaired is
/// unpaired wherever the search puts it: both are kept out of all beads and are put back in the end.
struct FixedPoints: Sendable {
  /// The pairs that every path goes through, rising on both sides.
  let chain: [Bead]
  /// The others, in the order of the source.
  private let others: [Bead]
  /// Whether each paragraph belongs to one of the others.
  private let isOut: (source: [Bool], target: [Bool])
  /// The last of the chain that begins at or before each row; -1 before the first.
  private let last: [Int]

  /// Most paragraphs of a bead on either side that is weighed; a larger one is kept out of the search.
  private static let longest = 64

  /// - Parameters:
  ///   - beads: no two of them share a paragraph.
  ///   - counts: the paragraphs of both documents.
  init(_ beads: [Bead], counts: (source: Int, target: Int)) {
    let pairs = beads.filter { !$0.isUnpaired }.sorted { $0.source.lowerBound < $1.source.lowerBound }
    let isRising = Self.rising(pairs.map(\.target.lowerBound))
    var (chain, others) = ([Bead](), beads.filter(\.isUnpaired))
    for (bead, isRising) in zip(pairs, isRising) {
      var bead = bead
      bead.isCrossing = !isRising
      if isRising, max(bead.source.count, bead.target.count) <= Self.longest {
        chain.append(bead)
      } else {
        others.append(bead)
      }
    }
    var isOut = (
      source: [Bool](repeating: false, count: counts.source), target: [Bool](repeating: false, count: counts.target)
    )
    for bead in others {
      for index in bead.source { isOut.source[index] = true }
      for index in bead.target { isOut.target[index] = true }
    }
    var last = [Int](repeating: -1, count: counts.source + 1)
    for (index, bead) in chain.enumerated() { last[bead.source.lowerBound] = index }
    for row in last.indices.dropFirst() where last[row] < 0 { last[row] = last[row - 1] }
    (self.chain, self.others, self.isOut, self.last) = (chain, others, isOut, last)
  }

  /// All of them.
  var all: [Bead] { chain + others }

  /// Which of some numbers are in a longest chain that rises; O(n log n).
  private static func rising(_ numbers: [Int]) -> [Bool] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for index in numbers.indices {
      let place = tails.indices.partitionPoint { numbers[tails[$0]] >= numbers[index] }
      if place > 0 { before[index] = tails[place - 1] }
      if place < tails.count { tails[place] = index } else { tails.append(index) }
    }
    var isRising = [Bool](repeating: false, count: numbers.count)
    var index = tails.last ?? -1
    while index >= 0 {
      isRising[index] = true
      index = before[index]
    }
    return isRising
  }

  /// What is free between two beads of the chain, around a row: all beads that begin there stay in it.
  private func gap(behind bead: Int) -> BeadBlock {
    let (first, next) = (bead < 0 ? nil : chain[bead], bead + 1 < chain.count ? chain[bead + 1] : nil)
    return BeadBlock(
      source: (first?.source.upperBound ?? 0)..<(next?.source.lowerBound ?? isOut.source.count),
      target: (first?.target.upperBound ?? 0)..<(next?.target.lowerBound ?? isOut.target.count))
  }

  /// The bead of the chain that a row is within, or at the beginning of.
  private func bead(at row: Int) -> Bead? {
    let index = last[row]
    return index >= 0 && row < chain[index].source.upperBound ? chain[index] : nil
  }

  /// The rows of a band, cut to where paths may go; every path through the fixed points is left.
  func limited(_ rows: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    rows.enumerated().map { row, range in
      if let bead = bead(at: row), row > bead.source.lowerBound {
        return bead.target.lowerBound...bead.target.lowerBound
      }
      // A row at the beginning of a bead ends what is before it.
      let gap = gap(behind: bead(at: row) == nil ? last[row] : last[row] - 1)
      let (height, width) = (gap.source.count, gap.target.count)
      let enters = gap.target.lowerBound + (height == 0 ? 0 : width * (row - gap.source.lowerBound) / height)
      let leaves =
        row == gap.source.upperBound
        ? gap.target.upperBound : gap.target.lowerBound + width * (row + 1 - gap.source.lowerBound) / height
      return max(
        gap.target.lowerBound, min(range.lowerBound, enters))...min(
          gap.target.upperBound, max(range.upperBound, leaves))
    }
  }

  /// The anchors that are between fixed points, and the fixed points.
  func anchors(_ anchors: [Anchor]) -> [Anchor] {
    var all: [Anchor] = []
    var next = anchors[...]
    for index in -1..<chain.count {
      let gap = gap(behind: index)
      while let anchor = next.first, anchor.source < gap.source.upperBound {
        if anchor.source >= gap.source.lowerBound, gap.target.contains(anchor.target) { all.append(anchor) }
        next.removeFirst()
      }
      if index + 1 < chain.count {
        let bead = chain[index + 1]
        all.append(Anchor(source: bead.source.lowerBound, target: bead.target.lowerBound))
      }
    }
    return all
  }

  /// The beads that may begin at a row of a band, at their priors.
  func row(_ row: Int, of band: Band, _ model: BeadModel) -> BeadRow {
    var beads = BeadRow(first: row)
    if let bead = bead(at: row) {
      guard row == bead.source.lowerBound else { return beads }
      let shape = BeadShape(bead.source.count, bead.target.count)
      let start = bead.target.lowerBound
      beads.add(
        shape, starts: start..<(start + 1), score: model.isSearched(shape) ? model.prior(of: shape) : BeadModel.single)
      return beads
    }
    let gap = gap(behind: last[row])
    for paired in model.shapes {
      let (height, width) = (paired.shape.source, paired.shape.target)
      guard row + height <= gap.source.upperBound, !isOut.source[row..<(row + height)].contains(true) else { continue }
      let (here, end) = (band.rows[row], band.rows[row + height])
      let lower = max(here.lowerBound, gap.target.lowerBound, end.lowerBound - width)
      let upper = min(here.upperBound, min(end.upperBound, gap.target.upperBound) - width)
      guard lower <= upper else { continue }
      let isFree = (lower...upper).map { !isOut.target[$0..<($0 + width)].contains(true) }
      for run in isFree.indices.split(whereSeparator: { !isFree[$0] }) {
        beads.add(paired.shape, starts: (lower + run.startIndex)..<(lower + run.endIndex), score: paired.prior)
      }
    }
    return beads
  }

  /// Beads that were found, without those paragraphs that are put back in the end.
  func without(_ beads: [Bead]) -> [Bead] {
    beads.filter { bead in
      !(bead.isUnpaired && (bead.source.contains { isOut.source[$0] } || bead.target.contains { isOut.target[$0] }))
    }
  }

  /// Beads that were found with the fixed ones as a person has given them.
  func restored(_ beads: [Bead]) -> [Bead] {
    let fixed = Dictionary(uniqueKeysWithValues: chain.map { ($0.source.lowerBound, $0) })
    let found = without(beads).map { bead in
      bead.isUnpaired || bead.isCrossing ? bead : fixed[bead.source.lowerBound].map { $0.with(bead.reasons) } ?? bead
    }
    return others.isEmpty ? found : MonotoneOrder.joined(found, others)
  }
}

extension Bead {
  fileprivate func with(_ reasons: [Reason]) -> Bead {
    var bead = self
    bead.reasons = reasons
    return bead
  }
}
