/// The part of the lattice that is searched: for each number of source paragraphs consumed, a range of target ones.
struct Band: Sendable {
  /// Target positions searched in each row; row `i` is the state after `i` source paragraphs.
  private(set) var rows: [ClosedRange<Int>]
  /// Where each row begins in flat storage; the last entry is the number of nodes.
  private(set) var offsets: [Int]
  /// For each row, what a bead that begins there must not reach beyond; `nil` if there are no such limits.
  private(set) var limits: [Anchor]?
  /// For each row, whether the path around it is so plain that only the smallest shapes need be searched; `nil` if it is
  /// nowhere.
  private(set) var isPlain: [Bool]?

  /// Largest lattice, in nodes, that is searched whole: below that a band saves nothing worth having.
  private static let wholeLattice = 200_000

  /// Doubt about a bead from which on the band around it has its greater margin.
  private static let slightDoubt = 0.02

  /// Number of target paragraphs.
  var targetCount: Int { rows[rows.count - 1].upperBound }

  /// Number of nodes.
  var nodeCount: Int { offsets[offsets.count - 1] }

  /// The whole lattice if it is small, else a band around a chain of anchors.
  /// - Parameters:
  ///   - anchors: pairs that are surely right, rising on both sides.
  ///   - margin: positions on either side of the line through the anchors, besides a quarter of the gap between two.
  init(sourceCount: Int, targetCount: Int, anchors: [Anchor], margin: Int) {
    let whole = Self.isWhole(sourceCount: sourceCount, targetCount: targetCount)
    var rows = [ClosedRange<Int>](repeating: 0...targetCount, count: sourceCount + 1)
    if !whole {
      var knots = [Anchor(source: 0, target: 0)]
      knots += anchors.filter { $0.source > 0 && $0.source < sourceCount }
      knots.append(Anchor(source: sourceCount, target: targetCount))
      for (left, right) in zip(knots, knots.dropFirst()) {
        Self.fill(&rows, from: left, to: right, targetCount: targetCount, margin: margin)
      }
    }
    self.init(rows: Self.connected(rows, targetCount: targetCount))
  }

  /// Whether a lattice is small enough to be searched whole, so that no anchors are needed.
  static func isWhole(sourceCount: Int, targetCount: Int) -> Bool {
    (sourceCount + 1) * (targetCount + 1) <= wholeLattice
  }

  /// A band around a path, wider where the path is in doubt, with all nodes that other paths hardly worse go through.
  /// - Parameter margins: positions on either side of a bead of full confidence, and of one that is in doubt by
  ///   ``slightDoubt``; four times as many as that without any confidence.
  init(sourceCount: Int, targetCount: Int, around found: Lattice.Found, margins: ClosedRange<Int>) {
    let beads = found.beads
    var rows = [ClosedRange<Int>](repeating: 0...targetCount, count: sourceCount + 1)
    var isSet = [Bool](repeating: false, count: sourceCount + 1)
    var isPlain = isSet
    for (index, bead) in beads.enumerated() {
      // Doubt about a bead is doubt about its neighbours.
      let nearby = beads[max(0, index - 3)..<min(beads.count, index + 4)]
      let doubt = 1 - (nearby.map(\.confidence).min() ?? 1)
      let isSingle = nearby.allSatisfy { $0.source.count == 1 && $0.target.count == 1 }
      if isSingle, doubt <= Self.slightDoubt { isPlain[bead.source.lowerBound] = true }
      let reach =
        margins.lowerBound + Int(Double(margins.count - 1) * min(1, doubt / Self.slightDoubt))
        + Int(Double(margins.upperBound) * 3 * doubt)
      let range = max(0, bead.target.lowerBound - reach)...min(targetCount, bead.target.upperBound + reach)
      for row in bead.source.lowerBound...bead.source.upperBound {
        let known = isSet[row] ? rows[row] : range
        rows[row] = min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
        isSet[row] = true
      }
    }
    for (row, near) in found.nearRows.enumerated() {
      guard let near else { continue }
      rows[row] = min(rows[row].lowerBound, near.lowerBound)...max(rows[row].upperBound, near.upperBound)
    }
    self.init(rows: Self.connected(rows, targetCount: targetCount), isPlain: isPlain)
  }

  init(rows: [ClosedRange<Int>], limits: [Anchor]? = nil, isPlain: [Bool]? = nil) {
    self.rows = rows
    self.limits = limits
    self.isPlain = isPlain
    var offsets = [0]
    offsets.reserveCapacity(rows.count + 1)
    for row in rows { offsets.append(offsets[offsets.count - 1] + row.count) }
    self.offsets = offsets
  }

  /// The band made wider around the nodes of a path that run along its edge, where a better path may lie outside; `nil`
  /// if there are none. An edge of the lattice itself is no such edge.
  /// - Parameter reach: by how many positions, and how many rows around each such node.
  func widened(around path: [Anchor], by reach: Int) -> Band? {
    var isTouched = [Bool](repeating: false, count: rows.count)
    for node in path {
      let row = rows[node.source]
      isTouched[node.source] =
        isTouched[node.source]
        || (node.target == row.lowerBound && row.lowerBound > 0)
        || (node.target == row.upperBound && row.upperBound < targetCount)
    }
    guard isTouched.contains(true) else { return nil }
    var wider = rows
    var last = -reach - 1
    // Twice, so that rows on either side of a touched one are reached.
    for row in rows.indices {
      if isTouched[row] { last = row }
      if row - last <= reach { wider[row] = rows[row].widened(by: reach, in: 0...targetCount) }
    }
    last = rows.count + reach
    for row in rows.indices.reversed() {
      if isTouched[row] { last = row }
      if last - row <= reach { wider[row] = rows[row].widened(by: reach, in: 0...targetCount) }
    }
    let connected = Self.connected(wider, targetCount: targetCount)
    let isPlain = isPlain.map { isPlain in isPlain.indices.map { isPlain[$0] && connected[$0] == rows[$0] } }
    return Band(rows: connected, isPlain: isPlain)
  }

  /// Whether the beads that begin in some rows, and reach over at most so many, are the same as in another band.
  func hasSameBeads(as other: Band, in range: Range<Int>, reach: Int) -> Bool {
    let all = range.lowerBound...min(range.upperBound - 1 + reach, rows.count - 1)
    return rows[all] == other.rows[all] && isPlain?[range] == other.isPlain?[range]
  }

  private static func fill(
    _ rows: inout [ClosedRange<Int>], from left: Anchor, to right: Anchor, targetCount: Int, margin: Int
  ) {
    let height = max(right.source - left.source, 1)
    let width = right.target - left.target
    // The more the two stretches differ in length, the less is known of where the difference lies.
    let reach = margin + height / 4 + abs(width - height) / 2
    for row in left.source...right.source {
      let middle = left.target + width * (row - left.source) / height
      rows[row] = max(0, middle - reach)...min(targetCount, middle + reach)
    }
  }

  /// Makes rows overlap and never fall back, so that every node can be reached and left.
  private static func connected(_ rows: [ClosedRange<Int>], targetCount: Int) -> [ClosedRange<Int>] {
    var rows = rows
    rows[0] = 0...rows[0].upperBound
    rows[rows.count - 1] = rows[rows.count - 1].lowerBound...targetCount
    for index in rows.indices.dropFirst() {
      let upper = max(rows[index].upperBound, rows[index - 1].upperBound)
      rows[index] = min(rows[index].lowerBound, upper)...upper
    }
    for index in rows.indices.dropLast().reversed() {
      let lower = min(rows[index].lowerBound, rows[index + 1].lowerBound)
      rows[index] = lower...max(lower, rows[index].upperBound)
    }
    return rows
  }
}

extension ClosedRange<Int> {
  /// The range with `reach` more on either side, as far as `limits` allow.
  fileprivate func widened(by reach: Int, in limits: ClosedRange<Int>) -> ClosedRange<Int> {
    Swift.max(limits.lowerBound, lowerBound - reach)...Swift.min(limits.upperBound, upperBound + reach)
  }
}
