/// Weeds out candidates for anchors that no neighbours agree with.
///
/// Candidates are counted in boxes of some rows by some diagonals. A right one has others in its box or in those beside
/// it, since all right pairs near a place are about as far from the diagonal. Complexity: O(k log k).
struct AnchorSupport {
  private let candidates: [RarePairs.Pair]
  /// Nats that others have to add to a candidate.
  private let least: Float
  /// The summed weight of each box, by rising row and diagonal.
  private var boxes: [(box: Box, weight: Float)] = []

  /// Size of a box.
  private static let rows = 48
  private static let diagonals = 12

  private struct Box: Comparable {
    var row: Int
    var diagonal: Int

    init(_ anchor: Anchor) {
      row = anchor.source / AnchorSupport.rows
      // Rounded down for negative ones too.
      diagonal = (anchor.target - anchor.source + AnchorSupport.diagonals << 32) / AnchorSupport.diagonals
    }

    static func < (left: Box, right: Box) -> Bool { (left.row, left.diagonal) < (right.row, right.diagonal) }
  }

  init(_ candidates: [RarePairs.Pair], least: Float) {
    self.least = least
    self.candidates = candidates
    for candidate in candidates.map({ (box: Box($0.anchor), weight: $0.weight) }).sorted(by: { $0.box < $1.box }) {
      if let last = boxes.last, last.box == candidate.box {
        boxes[boxes.count - 1].weight += candidate.weight
      } else {
        boxes.append(candidate)
      }
    }
  }

  /// The candidates that others agree with.
  var supported: [RarePairs.Pair] {
    candidates.filter { candidate in
      let own = Box(candidate.anchor)
      var support = -candidate.weight
      for row in (own.row - 1)...(own.row + 1) {
        var box = own
        (box.row, box.diagonal) = (row, own.diagonal - 1)
        var place = firstBox(from: box)
        box.diagonal = own.diagonal + 1
        while place < boxes.count, boxes[place].box <= box {
          support += boxes[place].weight
          place += 1
        }
      }
      return support >= least
    }
  }

  /// The place of the first box that is not before another.
  private func firstBox(from box: Box) -> Int {
    var low = 0
    var high = boxes.count
    while low < high {
      let middle = (low + high) / 2
      if boxes[middle].box < box { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
