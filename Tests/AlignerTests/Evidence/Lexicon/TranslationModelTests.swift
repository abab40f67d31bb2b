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
  private static func trained(_ parts: inout [ModelPart]) {
    for round in 0..<3 {
      let own = parts.map { $0.sums() }
      let sums = own[0].indices.map { place in own.reduce(0) { $0 + $1[place] } }
      for index in parts.indices {
        parts[index].maximise(sums)
        if round == 0 { parts[index].dropDeadCells() }
      }
    }
  }

  /// What is found once and kept, and what is found anew each time, is the same.
  @Test(arguments: [0, 1, 500, 3000])
  func itMakesNoDifferenceHowMuchIsKept(mostKept: Int) throws {
    let (pairs, prior) = try Self.pairs()
    let words = 0..<pairs.source.memberCount
    var all = [ModelPart(words, of: pairs, prior: prior, mostKept: .max, Constants())]
    var few = [ModelPart(words, of: pairs, prior: prior, mostKept: mostKept, Constants())]
    Self.trained(&all)
    Self.trained(&few)
    #expect(few[0].table.words == all[0].table.words)
    #expect(few[0].table.forward == all[0].table.forward)
    #expect(few[0].table.backward == all[0].table.backward)
    #expect(few[0].shares(few[0].sums(), least: 0.02) == all[0].shares(all[0].sums(), least: 0.02))
  }

  /// Parts of words learn together what one learns of them all.
  @Test(arguments: [2, 5])
  func itMakesNoDifferenceHowManyPartsThereAre(count: Int) throws {
    let (pairs, prior) = try Self.pairs()
    let words = pairs.parts(most: count, sightings: 1)
    #expect(words.count == count)
    var one = [ModelPart(0..<pairs.source.memberCount, of: pairs, prior: prior, mostKept: .max, Constants())]
    var many = words.map { ModelPart($0, of: pairs, prior: prior, mostKept: .max, Constants()) }
    Self.trained(&one)
    Self.trained(&many)
    #expect(many.flatMap(\.table.words) == one[0].table.words)
    for (figure, other) in zip(many.flatMap(\.table.forward), one[0].table.forward) {
      #expect(abs(figure - other) < 0.0001)
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func partsTakeEachWordOnce(most: Int) throws {
    let (pairs, _) = try Self.pairs()
    let parts = pairs.parts(most: most, sightings: 1)
    #expect(parts.count <= most)
    #expect(parts.flatMap { Array($0) } == Array(0..<pairs.source.memberCount))
    // Little work is not divided.
    #expect(pairs.parts(most: most, sightings: pairs.source.count + 1).count == 1)
  }

  @Test func aPairOfNoWeightTeachesNothing() {
    let words = PostingIndex([[0, 1], [0, 1], [1]], size: 2)
    let pairs = PairedWords(words, words, weights: [0, 0, 1])
    let table = TranslationModel.learned(pairs, prior: TranslationTable(rows: 0).extended(to: 2), Constants())
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
