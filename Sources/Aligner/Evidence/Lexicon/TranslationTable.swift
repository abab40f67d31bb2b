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
  /// - Parameters:
  ///   - rows: how many there is to be room for.
  ///   - cells: how many of those, likewise.
  init(rows: Int = 0, cells: Int = 0) {
    starts = [0]
    words = []
    forward = []
    backward = []
    starts.reserveCapacity(rows + 1)
    words.reserveCapacity(cells)
    forward.reserveCapacity(cells)
    backward.reserveCapacity(cells)
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
    // Where each cell goes, so that the three arrays are filled one after the other.
    let places = words.map { word in
      defer { next[Int(word)] += 1 }
      return Int(next[Int(word)])
    }
    for row in 0..<rowCount {
      for cell in cells(of: row) { table.words[places[cell]] = Int32(row) }
    }
    Self.move(backward, to: places, in: &table.forward)
    Self.move(forward, to: places, in: &table.backward)
    return table
  }

  private static func move(_ probabilities: [Float], to places: [Int], in moved: inout [Float]) {
    var moved = moved.mutableSpan
    for (probability, place) in zip(probabilities, places) { moved[place] = probability }
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
    var table = TranslationTable(rows: rowCount, cells: words.count + other.words.count)
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
