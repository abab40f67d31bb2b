/// The part of the lattice that is searched: for each number of source paragraphs consumed, a range of target ones.
struct Band: Sendable {
  /// Target positions searched in each row; row `i` is the state after `i` source paragraphs.
  private(set) var rows: [ClosedRange<Int>]
  /// Where each row begins in flat storage; the last entry is the number of nodes.
  private(set) var offsets: [Int]
  /// For each row, where beads that begin there have to stay; `nil` if they may go anywhere in the band.
  private(set) var blocks: [BeadBlock]?
  /// For each row, whether the path around it is so plain that only the smallest shapes need be searched; `nil` if it is
  /// nowhere.
  private(set) var isPlain: [Bool]?
  /// What every path goes through; `nil` if nothing is known before.
  let fixed: FixedPoints?

  /// Whether it had to be made narrower than it should be, for the limits of the search.
  let isNarrowed: Bool

  /// Doubt about a bead from which on the band around it has its greater margin.
  private static let slightDoubt = 0.02

  /// Number of source paragraphs.
  var sourceCount: Int { rows.count - 1 }

  /// Number of target paragraphs.
  var targetCount: Int { rows[rows.count - 1].upperBound }

  /// Number of nodes.
  var nodeCount: Int { offsets[offsets.count - 1] }

  /// The whole lattice if it is small, else a band around a chain of anchors.
  /// - Parameters:
  ///   - anchors: pairs that are surely right, rising on both sides.
  ///   - margin: positions on either side of the line through the anchors, besides a quarter of the gap between two.
  ///   - fixed: what every path goes through.
  init(
    sourceCount: Int, targetCount: Int, anchors: [Anchor], margin: Int, limits: SearchLimits,
    fixed: FixedPoints? = nil
  ) {
    let whole = BeadBlock(source: 0..<sourceCount, target: 0..<targetCount)
    self.init(BandRows([whole], anchors: anchors, margin: margin, limits: limits), limits, fixed: fixed)
  }

  /// The lattice in which each block is searched by itself: every path goes through the corners between blocks.
  ///
  /// The row of a corner holds what may be left over of the block before, and the beginning of the one behind.
  /// - Parameters:
  ///   - blocks: neither side of which is empty, one behind the other on both sides.
  ///   - anchors: pairs that are surely right, rising on both sides.
  init(blocks: [BeadBlock], anchors: [Anchor], margin: Int, limits: SearchLimits) {
    let ofRows = blocks.flatMap { repeatElement($0, count: $0.source.count) }
    self.init(BandRows(blocks, anchors: anchors, margin: margin, limits: limits), limits, blocks: ofRows)
  }

  /// A band around a path, wider where the path is in doubt, with all nodes that other paths hardly worse go through.
  /// - Parameter margins: positions on either side of a bead of full confidence, and of one that is in doubt by
  ///   ``slightDoubt``; four times as many as that without any confidence.
  ///   - fixed: what every path goes through.
  init(
    sourceCount: Int, targetCount: Int, around found: Lattice.Found, margins: ClosedRange<Int>, limits: SearchLimits,
    fixed: FixedPoints? = nil
  ) {
    let beads = found.beads
    var rows = BandRows(sourceCount: sourceCount, targetCount: targetCount, along: beads)
    var isPlain = [Bool](repeating: false, count: sourceCount + 1)
    for (index, bead) in beads.enumerated() {
      // Doubt about a bead is doubt about its neighbours.
      let nearby = beads[max(0, index - 3)..<min(beads.count, index + 4)]
      let doubt = 1 - (nearby.map(\.confidence).min() ?? 1)
      let isSingle = nearby.allSatisfy { $0.isSinglePair }
      if isSingle, doubt <= Self.slightDoubt { isPlain[bead.source.lowerBound] = true }
      let reach =
        margins.lowerBound + Int(Double(margins.count - 1) * min(1, doubt / Self.slightDoubt))
        + Int(Double(margins.upperBound) * 3 * doubt)
      let range = bead.target.lowerBound - reach...bead.target.upperBound + reach
      for row in bead.source.lowerBound...bead.source.upperBound { rows.cover(range, in: row) }
    }
    for (row, near) in found.nearRows.enumerated() {
      if let near { rows.cover(near, in: row) }
    }
    self.init(rows, limits, isPlain: isPlain, fixed: fixed)
  }

  /// A band of rows that are put together, as far as the limits allow.
  /// - Parameters:
  ///   - blocks: for each row, where beads that begin there have to stay; `nil` if they may go anywhere in the band.
  ///   - isPlain: for each row, whether only the smallest shapes need be searched there; `nil` if they need be nowhere.
  ///   - fixed: what every path goes through.
  init(
    _ rows: BandRows, _ limits: SearchLimits, blocks: [BeadBlock]? = nil, isPlain: [Bool]? = nil,
    fixed: FixedPoints? = nil
  ) {
    var rows = rows
    let most = limits.mostNodes(sourceCount: rows.rows.count - 1, targetCount: rows.targetCount)
    isNarrowed = rows.finish(most: most)
    self.rows = fixed?.limited(rows.rows) ?? rows.rows
    self.fixed = fixed
    self.blocks = blocks
    self.isPlain = isPlain
    var offsets = [0]
    offsets.reserveCapacity(self.rows.count + 1)
    for row in self.rows { offsets.append(offsets[offsets.count - 1] + row.count) }
    self.offsets = offsets
  }

  /// The band made wider around the nodes of a path that run along its edge, where a better path may lie outside; `nil`
  /// if there are none. An edge of the lattice itself is no such edge.
  /// - Parameter reach: by how many positions, and how many rows around each such node.
  func widened(around path: [Bead], by reach: Int, limits: SearchLimits) -> Band? {
    var isTouched = [Bool](repeating: false, count: rows.count)
    for bead in path {
      let (row, column) = (bead.source.upperBound, bead.target.upperBound)
      let range = rows[row]
      isTouched[row] =
        isTouched[row] || (column == range.lowerBound && column > 0)
        || (column == range.upperBound && column < targetCount)
    }
    guard isTouched.contains(true) else { return nil }
    var wider = BandRows(rows, along: path)
    func widen(_ row: Int) { wider.cover(rows[row].lowerBound - reach...rows[row].upperBound + reach, in: row) }
    var last = -reach - 1
    // Twice, so that rows on either side of a touched one are reached.
    for row in rows.indices {
      if isTouched[row] { last = row }
      if row - last <= reach { widen(row) }
    }
    last = rows.count + reach
    for row in rows.indices.reversed() {
      if isTouched[row] { last = row }
      if last - row <= reach { widen(row) }
    }
    var band = Band(wider, limits, fixed: fixed)
    // What is fixed is an edge that nothing goes over.
    guard band.rows != rows else { return nil }
    band.isPlain = isPlain.map { isPlain in isPlain.indices.map { isPlain[$0] && band.rows[$0] == rows[$0] } }
    return band
  }

  /// Whether the beads that begin in some rows, and reach over at most so many, are the same as in another band.
  func hasSameBeads(as other: Band, in range: Range<Int>, reach: Int) -> Bool {
    let all = range.lowerBound...min(range.upperBound - 1 + reach, rows.count - 1)
    return rows[all] == other.rows[all] && isPlain?[range] == other.isPlain?[range]
  }
}

/// A part of the lattice that is searched by itself: the whole, or the sentences of one paired bead of paragraphs.
struct BeadBlock: Sendable {
  /// Source units, counted over all blocks.
  var source: Range<Int>
  /// Target units, counted over all blocks.
  var target: Range<Int>
}
