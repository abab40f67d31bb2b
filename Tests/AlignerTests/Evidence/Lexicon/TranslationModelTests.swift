import Testing

@testable import Aligner

@Suite struct TranslationModelTests {
  /// The words of a corpus whose paragraphs answer each other one by one.
  private static func pairs() throws -> (pairs: PairedWords, prior: TranslationTable) {
    let corpus = try Corpus.named("resolutions")
    let features = BitextFeatures(corpus.french, corpus.arabic, lexicon: .bundled)
    let count = min(features.source.count, features.target.count)
    let pairs = PairedWords(
      features.source.words.index.selecting(Array(0..<count)), features.target.words.index.selecting(Array(0..<count)),
      weights: (0..<count).map { 1 - Float($0 % 7) / 20 })
    return (pairs, features.generalTable)
  }

  /// Some rounds, as a model goes through them.
  private static func trained(_ stretches: inout [ModelStretch]) {
    for round in 0..<3 {
      let parts = stretches.map { $0.sums() }
      let sums = parts[0].indices.map { place in parts.reduce(0) { $0 + $1[place] } }
      for index in stretches.indices {
        stretches[index].maximise(sums)
        if round == 0 { stretches[index].dropDeadCells() }
      }
    }
  }

  /// What is found once and kept, and what is found anew each time, is the same.
  @Test(arguments: [0, 1, 500, 3000])
  func itMakesNoDifferenceHowMuchIsKept(mostKept: Int) throws {
    let (pairs, prior) = try Self.pairs()
    let words = 0..<pairs.source.memberCount
    var all = [ModelStretch(words, of: pairs, prior: prior, mostKept: .max)]
    var few = [ModelStretch(words, of: pairs, prior: prior, mostKept: mostKept)]
    Self.trained(&all)
    Self.trained(&few)
    #expect(few[0].table.words == all[0].table.words)
    #expect(few[0].table.forward == all[0].table.forward)
    #expect(few[0].table.backward == all[0].table.backward)
    #expect(few[0].shares(few[0].sums(), least: 0.02) == all[0].shares(all[0].sums(), least: 0.02))
  }

  /// Stretches of words learn together what one learns of them all.
  @Test(arguments: [2, 5])
  func itMakesNoDifferenceHowManyStretchesThereAre(count: Int) throws {
    let (pairs, prior) = try Self.pairs()
    let words = pairs.stretches(most: count, sightings: 1)
    #expect(words.count == count)
    var one = [ModelStretch(0..<pairs.source.memberCount, of: pairs, prior: prior, mostKept: .max)]
    var many = words.map { ModelStretch($0, of: pairs, prior: prior, mostKept: .max) }
    Self.trained(&one)
    Self.trained(&many)
    #expect(many.flatMap(\.table.words) == one[0].table.words)
    for (figure, other) in zip(many.flatMap(\.table.forward), one[0].table.forward) {
      #expect(abs(figure - other) < 0.0001)
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func stretchesTakeEachWordOnce(most: Int) throws {
    let (pairs, _) = try Self.pairs()
    let stretches = pairs.stretches(most: most, sightings: 1)
    #expect(stretches.count <= most)
    #expect(stretches.flatMap { Array($0) } == Array(0..<pairs.source.memberCount))
    // Little work is not divided.
    #expect(pairs.stretches(most: most, sightings: pairs.source.count + 1).count == 1)
  }

  @Test func aPairOfNoWeightTeachesNothing() {
    let words = PostingIndex([[0, 1], [0, 1], [1]], size: 2)
    let pairs = PairedWords(words, words, weights: [0, 0, 1])
    let table = TranslationModel.learned(pairs, prior: TranslationTable(rows: 0).extended(to: 2))
    #expect(table.rowCount == 2)
    #expect(table.cells(of: 0).isEmpty)
  }
}

extension TranslationTable {
  /// The table with so many empty rows.
  fileprivate func extended(to rows: Int) -> TranslationTable {
    var table = self
    while table.rowCount < rows { table.endRow() }
    return table
  }
}
