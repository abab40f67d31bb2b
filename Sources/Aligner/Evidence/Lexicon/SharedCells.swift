/// For each source word and each pair that it is in, which of the pair's target words it has a cell with: found once for
/// as many words as there is room for, and anew whenever it is asked for of the others.
struct SharedCells {
  /// A place among the pairs' target words, and the cell of the source word with the word there.
  struct Entry {
    var place: Int32
    var cell: Int32
  }

  /// Most entries that are kept, 16 MB of them: small bitexts have fewer, and large ones gain little.
  private static let mostKept = 2_000_000

  private let source: PostingIndex
  private let target: PostingIndex
  /// The entries of each pair of a word; words rising, and pairs of a word rising.
  private(set) var entries: [Entry] = []
  /// Where the entries of each pair of a word begin; the last figure is their number.
  private var starts: [Int] = [0]
  /// Words whose entries are kept, and how many entries and pairs they have.
  private var keptWords = 0
  private var kept = (entries: 0, pairs: 0)
  /// The cell of each target word with the word at hand; -1 for none.
  private var cellOf: [Int32]

  init(_ source: PostingIndex, _ target: PostingIndex, _ table: TranslationTable) {
    self.source = source
    self.target = target
    cellOf = [Int32](repeating: -1, count: target.memberCount)
    while keptWords < source.memberCount, entries.count < Self.mostKept {
      gather(keptWords, table)
      keptWords += 1
    }
    kept = (entries.count, starts.count - 1)
  }

  /// Finds the entries of a word.
  /// - Returns: where its pairs stand, in the order of ``PostingIndex/paragraphs(with:)``.
  mutating func pairs(of word: Int, _ table: TranslationTable) -> Range<Int> {
    guard word >= keptWords else { return source.paragraphs(with: Int32(word)).indices }
    entries.removeLast(entries.count - kept.entries)
    starts.removeLast(starts.count - 1 - kept.pairs)
    gather(word, table)
    return kept.pairs..<(starts.count - 1)
  }

  /// Where the entries of a pair of a word are in ``entries``.
  @inline(__always)
  func range(of pair: Int) -> Range<Int> { starts[pair]..<starts[pair + 1] }

  private mutating func gather(_ word: Int, _ table: TranslationTable) {
    let cells = table.cells(of: word)
    for cell in cells { cellOf[Int(table.words[cell])] = Int32(cell) }
    for pair in source.paragraphs(with: Int32(word)) {
      if !cells.isEmpty {
        for place in target.places(of: Int(pair)) {
          let cell = cellOf[Int(target.members[place])]
          if cell >= 0 { entries.append(Entry(place: Int32(place), cell: cell)) }
        }
      }
      starts.append(entries.count)
    }
    for cell in cells { cellOf[Int(table.words[cell])] = -1 }
  }
}
