/// Pairs of stems that occur together, with their translation probabilities in both directions.
///
/// Stems are numbered in the order of their keys, pairs stand sorted in flat arrays, so that nothing depends on hashing.
struct CooccurrenceTable {
  private let french: [WordKey]
  private let arabic: [WordKey]
  /// First cell of each French stem; the last entry is the number of cells.
  private var starts: [Int]
  /// Arabic stem of each cell.
  private var columns: [Int32]
  private var forward: [Float]
  private var backward: [Float]
  private let priorForward: [Float]
  private let priorBackward: [Float]
  /// Weighted number of pairs that each stem occurs in.
  private var frenchTotals: [Float]
  private var arabicTotals: [Float]

  /// Counts co-occurrences and keeps those that were seen often enough or that the prior knows.
  init(_ pairs: [LexiconTrainer.Pair], leastSightings: Float, prior: Lexicon) {
    let french = Self.vocabulary(pairs.map(\.french))
    let arabic = Self.vocabulary(pairs.map(\.arabic))
    let frenchNumbers = Self.numbers(french)
    let arabicNumbers = Self.numbers(arabic)
    var rows = [[(column: Int32, weight: Float)]](repeating: [], count: french.count)
    frenchTotals = [Float](repeating: 0, count: french.count)
    arabicTotals = [Float](repeating: 0, count: arabic.count)
    for pair in pairs {
      let columns = pair.arabic.compactMap { arabicNumbers[$0] }
      for column in columns { arabicTotals[Int(column)] += pair.weight }
      for key in pair.french {
        guard let row = frenchNumbers[key] else { continue }
        frenchTotals[Int(row)] += pair.weight
        rows[Int(row)].append(contentsOf: columns.map { ($0, pair.weight) })
      }
    }
    starts = [0]
    columns = []
    var priorForward: [Float] = []
    var priorBackward: [Float] = []
    for (index, row) in rows.enumerated() {
      var known: [Int32: Lexicon.Entry] = [:]
      for entry in prior.entries(for: french[index]) {
        if let column = arabicNumbers[entry.arabic] { known[column] = entry }
      }
      for cell in Self.summed(row) where cell.weight >= leastSightings || known[cell.column] != nil {
        columns.append(cell.column)
        priorForward.append(known[cell.column]?.forward ?? 0)
        priorBackward.append(known[cell.column]?.backward ?? 0)
      }
      starts.append(columns.count)
    }
    self.french = french
    self.arabic = arabic
    self.priorForward = priorForward
    self.priorBackward = priorBackward
    forward = [Float](repeating: 1, count: columns.count)
    backward = forward
  }

  /// One round of expectation maximisation in both directions.
  mutating func maximise(_ pairs: [LexiconTrainer.Pair], discount: Float, priorWeight: Float) {
    var forwardCounts = [Float](repeating: 0, count: columns.count)
    var backwardCounts = forwardCounts
    let frenchNumbers = Self.numbers(french)
    let arabicNumbers = Self.numbers(arabic)
    // Position of each Arabic stem within the pair at hand, or −1.
    var slots = [Int32](repeating: -1, count: arabic.count)
    for pair in pairs {
      let rows = pair.french.compactMap { frenchNumbers[$0] }
      let members = pair.arabic.compactMap { arabicNumbers[$0] }
      for (slot, column) in members.enumerated() { slots[Int(column)] = Int32(slot) }
      var forwardSums = [Float](repeating: 0, count: members.count)
      for row in rows {
        for cell in starts[Int(row)]..<starts[Int(row) + 1] where slots[Int(columns[cell])] >= 0 {
          forwardSums[Int(slots[Int(columns[cell])])] += forward[cell]
        }
      }
      for row in rows {
        let range = starts[Int(row)]..<starts[Int(row) + 1]
        var backwardSum: Float = 0
        for cell in range where slots[Int(columns[cell])] >= 0 { backwardSum += backward[cell] }
        for cell in range where slots[Int(columns[cell])] >= 0 {
          let sum = forwardSums[Int(slots[Int(columns[cell])])]
          if sum > 0 { forwardCounts[cell] += pair.weight * forward[cell] / sum }
          if backwardSum > 0 { backwardCounts[cell] += pair.weight * backward[cell] / backwardSum }
        }
      }
      for column in members { slots[Int(column)] = -1 }
    }
    for row in french.indices {
      for cell in starts[row]..<starts[row + 1] {
        forward[cell] =
          max(0, forwardCounts[cell] - discount + priorWeight * priorForward[cell]) / (frenchTotals[row] + priorWeight)
        backward[cell] =
          max(0, backwardCounts[cell] - discount + priorWeight * priorBackward[cell])
          / (arabicTotals[Int(columns[cell])] + priorWeight)
      }
    }
  }

  /// The pairs that are likely enough in one direction or the other.
  func entries(leastProbability: Float) -> [Lexicon.Entry] {
    var entries: [Lexicon.Entry] = []
    for row in french.indices {
      for cell in starts[row]..<starts[row + 1] where max(forward[cell], backward[cell]) >= leastProbability {
        entries.append(
          .init(
            french: french[row], arabic: arabic[Int(columns[cell])], forward: forward[cell], backward: backward[cell]))
      }
    }
    return entries
  }

  private static func vocabulary(_ texts: [[WordKey]]) -> [WordKey] { Set(texts.joined()).sorted() }

  private static func numbers(_ vocabulary: [WordKey]) -> [WordKey: Int32] {
    Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, Int32($0)) })
  }

  /// The cells of a row, equal columns added up.
  private static func summed(_ row: [(column: Int32, weight: Float)]) -> [(column: Int32, weight: Float)] {
    var cells: [(column: Int32, weight: Float)] = []
    for cell in row.sorted(by: { $0.column < $1.column }) {
      if let last = cells.last, last.column == cell.column {
        cells[cells.count - 1].weight += cell.weight
      } else {
        cells.append(cell)
      }
    }
    return cells
  }
}
