/// Tells pairs that were left and found again in their own place from those that have moved.
enum MonotoneOrder {
  /// The beads with those marked as crossing that cross others, and unpaired target paragraphs before what follows them; linear.
  ///
  /// - Parameter beads: by their source paragraphs, those that were found again marked as crossing.
  static func restored(_ beads: [Bead]) -> [Bead] {
    var beads = beads
    let isPlaced = beads.map { !$0.isCrossing && !$0.isUnpaired }
    // Where the target paragraphs begin that stand behind each bead.
    var behind = [Int](repeating: .max, count: beads.count + 1)
    for index in beads.indices.reversed() {
      behind[index] = isPlaced[index] ? beads[index].target.lowerBound : behind[index + 1]
    }
    var before = 0
    var hasMoved = false
    for index in beads.indices {
      let target = beads[index].target
      if beads[index].isCrossing, target.lowerBound >= before, target.upperBound <= behind[index] {
        beads[index].isCrossing = false
        hasMoved = true
      }
      if !beads[index].isCrossing, !beads[index].isUnpaired { before = target.upperBound }
    }
    return hasMoved ? ordered(beads) : beads
  }

  /// Two lists of beads as one, each bead where its paragraphs are; no two share a paragraph. O(n log n).
  static func joined(_ beads: [Bead], _ others: [Bead]) -> [Bead] {
    let all = beads + others
    return ordered(
      all.filter { !$0.source.isEmpty }.sorted { $0.source.lowerBound < $1.source.lowerBound }
        + all.filter(\.source.isEmpty).sorted { $0.target.lowerBound < $1.target.lowerBound })
  }

  /// Unpaired target paragraphs before the pairs that they stand before.
  private static func ordered(_ beads: [Bead]) -> [Bead] {
    var waiting = beads.filter { $0.source.isEmpty }[...]
    var ordered: [Bead] = []
    ordered.reserveCapacity(beads.count)
    for bead in beads where !bead.source.isEmpty {
      if !bead.target.isEmpty, !bead.isCrossing {
        while let next = waiting.first, next.target.lowerBound < bead.target.lowerBound {
          ordered.append(next)
          waiting.removeFirst()
        }
      }
      ordered.append(bead)
    }
    return placed(ordered + waiting)
  }

  /// Unpaired paragraphs where their neighbours are on the other side.
  private static func placed(_ beads: [Bead]) -> [Bead] {
    var (source, target) = (0, 0)
    return beads.map { bead in
      var bead = bead
      if bead.target.isEmpty { bead.target = target..<target }
      if bead.source.isEmpty { bead.source = source..<source }
      source = bead.source.upperBound
      if !bead.isCrossing { target = bead.target.upperBound }
      return bead
    }
  }
}
