/// Puts the rows of a band together: each is the union of the ranges that it is asked to cover.
///
/// Through all rows goes a *spine*, a path from the beginning of both documents to their end, which is covered whatever
/// else is. So neighbouring rows share a position, and with bounds that never fall back every node can be reached and
/// left. Where the rows together would be larger than a limit, all are cut to the same reach around the spine.
struct BandRows {
  private(set) var rows: [ClosedRange<Int>]
  /// The target position at which the spine enters each row, and at last the end of the target.
  private let spine: [Int]

  /// Rows that hold the spine and nothing else.
  /// - Parameter spine: rises from 0; one entry a row, and one more that is the number of target paragraphs.
  private init(spine: [Int]) {
    self.spine = spine
    rows = zip(spine, spine.dropFirst()).map { $0...$1 }
  }

  /// Rows around straight lines between anchors, in blocks that are searched each by itself. A block that is small enough
  /// is covered whole.
  /// - Parameters:
  ///   - blocks: one behind the other on both sides.
  ///   - anchors: rise strictly on both sides.
  ///   - margin: positions on either side of a line, besides what is not known of the stretch between two anchors.
  init(_ blocks: [BeadBlock], anchors: [Anchor], margin: Int, limits: SearchLimits) {
    let end = Anchor(source: blocks.last?.source.upperBound ?? 0, target: blocks.last?.target.upperBound ?? 0)
    let stretches = Self.stretches(of: blocks, anchors)
    var spine = [Int](repeating: end.target, count: end.source + 2)
    spine[0] = 0
    for (left, right, _) in stretches {
      let (height, width) = (right.source - left.source, right.target - left.target)
      for row in left.source..<right.source { spine[row] = left.target + width * (row - left.source) / height }
    }
    self.init(spine: spine)
    for (left, right, block) in stretches {
      let isWhole = limits.isWhole(sourceCount: block.source.count, targetCount: block.target.count)
      let reach = isWhole ? block.target.count : margin + (right.source - left.source) / 4
      let (lower, upper) = (block.target.lowerBound, block.target.upperBound)
      for row in left.source...right.source {
        // Paragraph by paragraph from the one anchor, and towards the other: if one side has more, it may be anywhere
        // between them that the path makes up for it.
        let places = (left.target + row - left.source, right.target - right.source + row)
        let (first, last) = (min(places.0, places.1), max(places.0, places.1))
        cover(min(max(first - reach, lower), upper)...max(min(last + reach, upper), lower), in: row)
      }
    }
  }

  /// Rows along a path.
  /// - Parameter beads: those of both documents, none of which crosses others.
  init(sourceCount: Int, targetCount: Int, along beads: [Bead]) {
    var spine = [Int](repeating: targetCount, count: sourceCount + 2)
    var next = 0
    for bead in beads {
      // Rows that the bead passes over lie evenly between those that it connects.
      for row in max(next, bead.source.lowerBound)..<max(bead.source.upperBound, bead.source.lowerBound + 1) {
        let passed = row - bead.source.lowerBound
        spine[row] = bead.target.lowerBound + bead.target.count * passed / max(1, bead.source.count)
        next = row + 1
      }
    }
    self.init(spine: spine)
  }

  /// Rows that are known, and a path along which they are cut where they are too large.
  init(_ rows: [ClosedRange<Int>], along beads: [Bead]) {
    self.init(sourceCount: rows.count - 1, targetCount: rows[rows.count - 1].upperBound, along: beads)
    for (row, range) in rows.enumerated() { cover(range, in: row) }
  }

  /// Number of target paragraphs.
  var targetCount: Int { spine[spine.count - 1] }

  /// What lies between two anchors of a block, or between one and a corner.
  private typealias Stretch = (left: Anchor, right: Anchor, block: BeadBlock)

  private static func stretches(of blocks: [BeadBlock], _ anchors: [Anchor]) -> [Stretch] {
    var stretches: [Stretch] = []
    var next = 0
    for block in blocks {
      var left = Anchor(source: block.source.lowerBound, target: block.target.lowerBound)
      while next < anchors.count, anchors[next].source < block.source.upperBound {
        let anchor = anchors[next]
        next += 1
        guard anchor.source > left.source, block.target.contains(anchor.target) else { continue }
        stretches.append((left, anchor, block))
        left = anchor
      }
      stretches.append((left, Anchor(source: block.source.upperBound, target: block.target.upperBound), block))
    }
    return stretches
  }

  /// Covers some positions of a row, besides what it covers already.
  mutating func cover(_ range: ClosedRange<Int>, in row: Int) {
    let (lower, upper) = (max(0, range.lowerBound), min(targetCount, range.upperBound))
    rows[row] = min(rows[row].lowerBound, lower)...max(rows[row].upperBound, upper)
  }

  /// Makes bounds never fall back, and rows no larger together than a limit.
  ///
  /// Complexity: linear, and where rows are cut, times the logarithm of the longest.
  /// - Returns: whether anything had to be left out for the limit.
  mutating func finish(most: Int) -> Bool {
    for row in rows.indices.dropFirst() {
      rows[row] = rows[row].lowerBound...max(rows[row].upperBound, rows[row - 1].upperBound)
    }
    for row in rows.indices.dropLast().reversed() {
      rows[row] = min(rows[row].lowerBound, rows[row + 1].lowerBound)...rows[row].upperBound
    }
    guard rows.reduce(0, { $0 + $1.count }) > most else { return false }
    // Bounds that are all cut to one reach still never fall back.
    let tooFar = (1..<targetCount + 1).partitionPoint { reach in
      rows.indices.reduce(0) { $0 + cut($1, to: reach).count } > most
    }
    for row in rows.indices { rows[row] = cut(row, to: tooFar - 1) }
    return true
  }

  /// What of a row is within so many positions of the spine.
  private func cut(_ row: Int, to reach: Int) -> ClosedRange<Int> {
    max(rows[row].lowerBound, spine[row] - reach)...min(rows[row].upperBound, spine[row + 1] + reach)
  }
}
