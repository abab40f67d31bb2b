/// The lattice of a window: all ways to make paragraphs of its pieces and beads of those.
///
/// A bead takes one to four pieces a side, or a whole paragraph as it was read, however many pieces that has. A border inside a bead
/// is joined, or cut and the two paragraphs merged, whichever is worth more; the one before it is cut.
struct PieceLattice {
  private let source: PieceSide
  private let target: PieceSide
  private let model: BeadModel
  /// The pieces of the window.
  private let sources: Range<Int>
  private let targets: Range<Int>
  private let rows: [BeadRow]

  /// Most pieces of a bead on either side that no paragraph was read as, and of one that was.
  private static let longest = 4
  private static let longestOwn = 64

  /// - Parameters:
  ///   - window: the paragraphs as they were read.
  ///   - evidence: fitted to the pieces.
  init(
    _ window: BorderWindows.Window, _ source: PieceSide, _ target: PieceSide, _ model: BeadModel,
    _ evidence: [FittedEvidence]
  ) {
    (self.source, self.target, self.model) = (source, target, model)
    let (sources, targets) = (source.pieces(of: window.source), target.pieces(of: window.target))
    (self.sources, self.targets) = (sources, targets)
    let own = targets.map { (start: $0, count: target.ownLength(at: $0)) }.filter { $0.count > Self.longest }
    var rows = sources.map { first in
      var row = BeadRow(first: first)
      for height in Self.lengths(from: first, own: source.ownLength(at: first), in: sources) {
        for width in 1...min(Self.longest, targets.count) {
          row.add(
            BeadShape(height, width), starts: targets.lowerBound..<(targets.upperBound - width + 1), score: 0)
        }
        for (start, count) in own where count <= Self.longestOwn && start + count <= targets.upperBound {
          row.add(BeadShape(height, count), starts: start..<(start + 1), score: 0)
        }
      }
      return row
    }
    for kind in evidence { kind.add(to: &rows) }
    self.rows = rows
  }

  private static func lengths(from first: Int, own: Int, in pieces: Range<Int>) -> [Int] {
    let short = Array(1...min(longest, pieces.upperBound - first))
    return own > longest && own <= longestOwn && first + own <= pieces.upperBound ? short + [own] : short
  }

  /// How a node was reached: pieces taken on either side.
  private struct Step {
    var source = 0
    var target = 0
  }

  /// The borders inside the window that the best path cuts, by the pieces behind them.
  func cuts() -> (source: Set<Int>, target: Set<Int>) {
    let width = targets.count + 1
    var best = [Float](repeating: -.infinity, count: (sources.count + 1) * width)
    var steps = [Step](repeating: Step(), count: best.count)
    best[0] = 0
    func reach(_ node: Int, from before: Int, _ score: Float, _ step: Step) {
      if best[before] + score > best[node] { (best[node], steps[node]) = (best[before] + score, step) }
    }
    let targetSkips = targets.map { skips(from: $0, of: target, in: targets, model.targetSkip) }
    for row in 0...sources.count {
      for (column, skips) in targetSkips.enumerated() {
        let node = row * width + column
        for (count, score) in skips { reach(node + count, from: node, score, Step(target: count)) }
      }
      guard row < sources.count else { break }
      let first = sources.lowerBound + row
      for (count, score) in skips(from: first, of: source, in: sources, model.sourceSkip) {
        for column in 0...targets.count {
          reach((row + count) * width + column, from: row * width + column, score, Step(source: count))
        }
      }
      for entry in rows[row].entries {
        let shape = entry.shape
        let own = merged(first..<(first + shape.source), source)
        for (offset, start) in entry.starts.enumerated() {
          let other = merged(start..<(start + shape.target), target)
          let column = start - targets.lowerBound
          let both = own.merges > 0 && other.merges > 0 ? Float(model.constants.mergeBoth) : 0
          reach(
            (row + shape.source) * width + column + shape.target, from: row * width + column,
            rows[row].scores[entry.place + offset] + BeadModel.single + own.score + other.score + both,
            Step(source: shape.source, target: shape.target))
        }
      }
    }
    return trace(steps, width)
  }

  /// The unpaired paragraphs that may begin with a piece: how many pieces each has, and what it is worth.
  private func skips(
    from first: Int, of side: PieceSide, in pieces: Range<Int>, _ skip: Float
  ) -> [(count: Int, score: Float)] {
    Self.lengths(from: first, own: side.ownLength(at: first), in: pieces).map { count in
      (count, skip + ((first + 1)..<(first + count)).reduce(side.cut[first]) { $0 + side.join[$1] })
    }
  }

  /// Whether a border inside a bead is joined, and not cut and its two paragraphs merged.
  private func isJoined(_ piece: Int, _ side: PieceSide) -> Bool {
    side.join[piece] >= side.cut[piece] + Float(model.constants.merge)
  }

  /// What it is worth that pieces are in one bead, and how many of its borders are cut for that.
  private func merged(_ pieces: Range<Int>, _ side: PieceSide) -> (score: Float, merges: Int) {
    let merge = Float(model.constants.merge)
    var (score, merges) = (side.cut[pieces.lowerBound], 0)
    for piece in pieces.dropFirst() {
      if isJoined(piece, side) {
        score += side.join[piece]
      } else {
        score += side.cut[piece] + merge
        merges += 1
      }
    }
    return (score, merges)
  }

  private func trace(_ steps: [Step], _ width: Int) -> (source: Set<Int>, target: Set<Int>) {
    var cuts: (source: Set<Int>, target: Set<Int>) = ([], [])
    var (row, column) = (sources.count, targets.count)
    func note(_ pieces: Range<Int>, _ side: PieceSide, isPaired: Bool, in cuts: inout Set<Int>) {
      guard let first = pieces.first else { return }
      cuts.insert(first)
      guard isPaired else { return }
      for piece in pieces.dropFirst() where !isJoined(piece, side) { cuts.insert(piece) }
    }
    while row > 0 || column > 0 {
      let step = steps[row * width + column]
      precondition(step.source > 0 || step.target > 0, "every node of a window can be reached")
      (row, column) = (row - step.source, column - step.target)
      let isPaired = step.source > 0 && step.target > 0
      let (first, other) = (sources.lowerBound + row, targets.lowerBound + column)
      note(first..<(first + step.source), source, isPaired: isPaired, in: &cuts.source)
      note(other..<(other + step.target), target, isPaired: isPaired, in: &cuts.target)
    }
    return cuts
  }
}
