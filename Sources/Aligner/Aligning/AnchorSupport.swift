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

  /// A row and a diagonal in one number, that of the row in its upper half.
  private struct Box: Comparable {
    private var place: Int

    init(_ anchor: Anchor) {
      // Rounded down for negative ones too.
      let diagonal = (anchor.target - anchor.source + AnchorSupport.diagonals << 28) / AnchorSupport.diagonals
      place = anchor.source / AnchorSupport.rows << 32 + diagonal
    }

    /// The box so many rows below and diagonals to the right.
    func moved(_ rows: Int, _ diagonals: Int) -> Box {
      var box = self
      box.place += rows << 32 + diagonals
      return box
    }

    static func < (left: Box, right: Box) -> Bool { left.place < right.place }
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
    ParallelMap.chunks(candidates.count) { candidates[$0].filter { support(of: $0) >= least } }
  }

  /// The weight of the others in a candidate's box and in those beside it.
  private func support(of candidate: RarePairs.Pair) -> Float {
    let own = Box(candidate.anchor)
    var support = -candidate.weight
    for row in -1...1 {
      var place = firstBox(from: own.moved(row, -1))
      let last = own.moved(row, 1)
      while place < boxes.count, boxes[place].box <= last {
        support += boxes[place].weight
        place += 1
      }
    }
    return support
  }

  /// The place of the first box that is not before another.
  private func firstBox(from box: Box) -> Int { boxes.indices.partitionPoint { boxes[$0].box >= box } }
}
