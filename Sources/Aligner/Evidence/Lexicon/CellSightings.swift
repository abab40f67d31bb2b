/// For each source word of a part and each pair that it is in, which of the pair's target words it has a cell with:
/// found once for as many words as there is room for, and anew whenever it is asked for of the others.
struct CellSightings: Sendable {
  /// A place among the pairs' target words, and the cell of the source word with the word there.
  struct Entry {
    var place: Int32
    var cell: Int32
  }

  private let words: Range<Int>
  private let pairs: PairedWords
  /// The entries of each pair of a word that is kept; words rising, and pairs of a word rising.
  private var kept: [Entry] = []
  /// Where the entries of each pair of such a word begin; the last figure is their number.
  private var keptStarts: [Int32] = [0]
  /// The end of the words whose entries are kept.
  private var keptEnd: Int

  /// - Parameters:
  ///   - words: the source words of the part, whose cells are the rows of `table`.
  ///   - mostKept: how many entries there is room for.
  init(_ words: Range<Int>, of pairs: PairedWords, _ table: TranslationTable, mostKept: Int) {
    self.words = words
    self.pairs = pairs
    keptEnd = words.lowerBound
    var cellOf = [Int32](repeating: -1, count: pairs.target.memberCount)
    var (entries, starts): ([Entry], [Int32]) = ([], [0])
    entries.reserveCapacity(min(mostKept, words.reduce(0) { $0 + Self.mostEntries(of: $1, pairs) }))
    while keptEnd < words.upperBound, entries.count + Self.mostEntries(of: keptEnd, pairs) <= mostKept {
      gather(keptEnd, table, &cellOf, into: &entries, &starts)
      keptEnd += 1
    }
    (kept, keptStarts) = (entries, starts)
  }

  private static func mostEntries(of word: Int, _ pairs: PairedWords) -> Int {
    pairs.source.paragraphs(with: Int32(word)).reduce(0) { $0 + pairs.target.places(of: Int($1)).count }
  }

  /// Calls `body` with each word, the entries of its pairs, and where those of each pair begin and the last ones end.
  @inline(__always)
  func forEachWord(_ table: TranslationTable, _ body: (Int, Span<Entry>, Span<Int32>) -> Void) {
    var pair = 0
    for word in words.lowerBound..<keptEnd {
      let end = pair + pairs.source.frequency(of: Int32(word))
      body(word, kept.span, keptStarts.span.extracting(pair..<(end + 1)))
      pair = end
    }
    guard keptEnd < words.upperBound else { return }
    var cellOf = [Int32](repeating: -1, count: pairs.target.memberCount)
    var entries: [Entry] = []
    var starts: [Int32] = []
    for word in keptEnd..<words.upperBound {
      entries.removeAll(keepingCapacity: true)
      starts.removeAll(keepingCapacity: true)
      starts.append(0)
      gather(word, table, &cellOf, into: &entries, &starts)
      body(word, entries.span, starts.span)
    }
  }

  /// Follows cells that have got new numbers; linear in what is kept.
  /// - Parameter numbers: the new number of each cell; -1 for one that is no more.
  mutating func renumber(_ numbers: [Int32]) {
    var (place, pair) = (0, 0)
    for index in kept.indices {
      while keptStarts[pair] <= index {
        keptStarts[pair] = Int32(place)
        pair += 1
      }
      let number = numbers[Int(kept[index].cell)]
      guard number >= 0 else { continue }
      kept[place] = Entry(place: kept[index].place, cell: number)
      place += 1
    }
    for pair in pair..<keptStarts.count { keptStarts[pair] = Int32(place) }
    kept.removeLast(kept.count - place)
  }

  private func gather(
    _ word: Int, _ table: TranslationTable, _ cellOf: inout [Int32], into entries: inout [Entry],
    _ starts: inout [Int32]
  ) {
    let cells = table.cells(of: word - words.lowerBound)
    for cell in cells { cellOf[Int(table.words[cell])] = Int32(cell) }
    do {
      let (known, members) = (cellOf.span, pairs.target.members.span)
      for pair in pairs.source.paragraphs(with: Int32(word)) {
        let places = cells.isEmpty ? 0..<0 : pairs.target.places(of: Int(pair))
        entries.append(addingCapacity: places.count) { entries in
          for place in places {
            let cell = known[Int(members[place])]
            if cell >= 0 { entries.append(Entry(place: Int32(place), cell: cell)) }
          }
        }
        starts.append(Int32(entries.count))
      }
    }
    for cell in cells { cellOf[Int(table.words[cell])] = -1 }
  }
}
