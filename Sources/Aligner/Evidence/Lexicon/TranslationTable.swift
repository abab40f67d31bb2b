/// Which numbered words translate which, and how likely: rows of cells in flat storage, one row a source word.
struct TranslationTable: Sendable {
  /// First cell of each source word; the last entry is the number of cells.
  private(set) var starts: [Int32]
  /// Target word of each cell.
  private(set) var words: [Int32]
  /// Probability that the target word is there where the source word is.
  var forward: [Float]
  /// Probability that the source word is there where the target word is.
  var backward: [Float]

  /// A table without rows.
  init() {
    starts = [0]
    words = []
    forward = []
    backward = []
  }

  /// A table all of whose cells are equally likely.
  /// - Parameters:
  ///   - starts: the first cell of each source word, and the number of cells.
  ///   - words: the target word of each cell.
  init(starts: [Int32], words: [Int32], probability: Float) {
    self.starts = starts
    self.words = words
    forward = [Float](repeating: probability, count: words.count)
    backward = forward
  }

  /// Number of source words.
  var rowCount: Int { starts.count - 1 }

  /// The cells of a source word.
  @inline(__always)
  func cells(of word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) }

  /// Adds a cell to the row that is being made.
  mutating func append(word: Int32, forward: Float, backward: Float) {
    words.append(word)
    self.forward.append(forward)
    self.backward.append(backward)
  }

  /// Ends the row that is being made.
  mutating func endRow() { starts.append(Int32(words.count)) }

  /// The table read from target to source: rows are target words, of which there are `count`.
  func transposed(count: Int) -> TranslationTable {
    var table = TranslationTable()
    table.starts = [Int32](repeating: 0, count: count + 1)
    for word in words { table.starts[Int(word) + 1] += 1 }
    for index in table.starts.indices.dropFirst() { table.starts[index] += table.starts[index - 1] }
    table.words = [Int32](repeating: 0, count: words.count)
    table.forward = [Float](repeating: 0, count: words.count)
    table.backward = table.forward
    var next = table.starts
    for row in 0..<rowCount {
      for cell in cells(of: row) {
        let place = Int(next[Int(words[cell])])
        next[Int(words[cell])] += 1
        table.words[place] = Int32(row)
        table.forward[place] = backward[cell]
        table.backward[place] = forward[cell]
      }
    }
    return table
  }

  /// Adds the rows of another table without the cells that are less likely than `least` in both directions.
  mutating func append(_ other: TranslationTable, least: Float) {
    for row in 0..<other.rowCount {
      for cell in other.cells(of: row) where max(other.forward[cell], other.backward[cell]) >= least {
        append(word: other.words[cell], forward: other.forward[cell], backward: other.backward[cell])
      }
      endRow()
    }
  }

  /// The table with those cells of another that it does not have.
  func filled(from other: TranslationTable) -> TranslationTable {
    var table = TranslationTable()
    for row in 0..<rowCount {
      let own = words[cells(of: row)]
      for cell in cells(of: row) { table.append(word: words[cell], forward: forward[cell], backward: backward[cell]) }
      for cell in other.cells(of: row) where !own.contains(other.words[cell]) {
        table.append(word: other.words[cell], forward: other.forward[cell], backward: other.backward[cell])
      }
      table.endRow()
    }
    return table
  }
}
