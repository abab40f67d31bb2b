/// The sentences of one paired bead: what is searched for beads of sentences, and nothing beyond.
struct BeadBlock: Sendable {
  /// Index of the bead of paragraphs.
  var bead: Int
  /// French sentences, counted over all blocks.
  var source: Range<Int>
  /// Arabic sentences, counted over all blocks.
  var target: Range<Int>
}

extension Band {
  /// The lattice in which each block is searched by itself: every path goes through the corners between blocks.
  ///
  /// A block too large to be searched whole has a band around the anchors in it. Memory is linear in the sum of the
  /// blocks.
  /// - Parameters:
  ///   - blocks: neither side of which is empty, one behind the other on both sides.
  ///   - anchors: pairs that are surely right, rising on both sides.
  init(blocks: [BeadBlock], anchors: [Anchor], margin: Int) {
    var rows: [ClosedRange<Int>] = []
    var limits: [Anchor] = []
    var anchor = 0
    for block in blocks {
      var inside: [Anchor] = []
      while anchor < anchors.count, anchors[anchor].source < block.source.upperBound {
        let found = anchors[anchor]
        anchor += 1
        guard block.source.contains(found.source), block.target.contains(found.target) else { continue }
        inside.append(
          Anchor(source: found.source - block.source.lowerBound, target: found.target - block.target.lowerBound))
      }
      let own = Band(
        sourceCount: block.source.count, targetCount: block.target.count, anchors: inside, margin: margin)
      // The last row is the corner that the next block begins in.
      for row in own.rows.dropLast() {
        rows.append(row.lowerBound + block.target.lowerBound...row.upperBound + block.target.lowerBound)
        limits.append(Anchor(source: block.source.upperBound, target: block.target.upperBound))
      }
    }
    let end = blocks.last?.target.upperBound ?? 0
    self.init(rows: rows + [end...end], limits: limits)
  }
}
