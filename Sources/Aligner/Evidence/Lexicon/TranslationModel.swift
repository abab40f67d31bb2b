/// IBM Model 1 over pairs of texts as sets of numbered words, in both directions.
///
/// Brown, Della Pietra, Della Pietra and Mercer, "The Mathematics of Statistical Machine Translation", Computational
/// Linguistics 19(2), 1993. Counts are discounted (one sighting proves little) and drawn towards a prior table, so that
/// a few documents can sharpen what is known but not overturn it. The loops go word by word over the pairs that it is
/// in, with the word's row spread over a dense scratch array: no look-up but by number.
struct TranslationModel {
  /// Rounds of expectation maximisation; more change little.
  private static let rounds = 4
  /// Least probability, in the better direction, of a cell that is kept.
  private static let leastProbability: Float = 0.02
  /// Stretches of words that are worked on at once, and sightings of words that are worth a stretch.
  private static let mostStretches = 4
  private static let stretchSightings = 20_000
  /// Most entries of ``SharedCells`` that all stretches keep, 16 MB of them: small bitexts have fewer, and large ones gain
  /// little.
  private static let mostKept = 2_000_000

  private let pairs: PairedWords
  private var stretches: [ModelStretch]

  /// The table that pairs of texts teach; O(rounds × sum over pairs of words × words).
  /// - Parameter prior: what is known before, with a row for each source word.
  static func learned(_ pairs: PairedWords, prior: TranslationTable) -> TranslationTable {
    TranslationModel(trainedOn: pairs, prior: prior).table
  }

  /// A table, and what each pair has taught of it by itself.
  struct Judged {
    var table: TranslationTable
    /// For each place among the pairs' target words, how much less their source words would say without the pair.
    var forwardShares: [Float]
    /// The same for each place among their source words, given the target words.
    var backwardShares: [Float]
  }

  /// The same with the share that each pair has in it.
  static func judged(_ pairs: PairedWords, prior: TranslationTable) -> Judged {
    let model = TranslationModel(trainedOn: pairs, prior: prior)
    let shares = model.shares()
    return Judged(table: model.table, forwardShares: shares.forward, backwardShares: shares.backward)
  }

  private init(trainedOn pairs: PairedWords, prior: TranslationTable) {
    self.pairs = pairs
    let words = pairs.stretches(most: Self.mostStretches, sightings: Self.stretchSightings)
    stretches = ParallelMap.tasks(words.count) {
      ModelStretch(words[$0], of: pairs, prior: prior, mostKept: Self.mostKept / words.count)
    }
    for round in 0..<Self.rounds {
      let sums = sums()
      ParallelMap.update(&stretches) { stretch in
        stretch.maximise(sums)
        // Most words that met by chance have nothing left after one discount.
        if round == 0 { stretch.dropDeadCells() }
      }
    }
  }

  /// The rows of all words, without what is hardly likely.
  private var table: TranslationTable {
    var table = TranslationTable(
      rows: pairs.source.memberCount, cells: stretches.reduce(0) { $0 + $1.table.words.count })
    for stretch in stretches { table.append(stretch.table, least: Self.leastProbability) }
    return table
  }

  /// For each place among the pairs' target words, the summed probability that the pair's source words give it.
  private func sums() -> [Float] {
    Self.total(ParallelMap.tasks(stretches.count) { [stretches] in stretches[$0].sums() })
  }

  private static func total(_ parts: [[Float]]) -> [Float] {
    var total = parts[0]
    for part in parts.dropFirst() {
      for place in total.indices { total[place] += part[place] }
    }
    return total
  }

  /// How much of what the kept cells say in each pair comes from that pair.
  private func shares() -> (forward: [Float], backward: [Float]) {
    let sums = sums()
    let shares = ParallelMap.tasks(stretches.count) { [stretches] in
      stretches[$0].shares(sums, least: Self.leastProbability)
    }
    // Words rise, so that those of a pair are met in the order in which they stand there.
    var backward = [Float](repeating: 0, count: pairs.source.count)
    var next = (0..<pairs.source.paragraphCount).map { pairs.source.places(of: $0).lowerBound }
    for (stretch, shares) in zip(stretches, shares) {
      let sightings = stretch.words.lazy.flatMap { [pairs] in pairs.source.paragraphs(with: Int32($0)) }
      for (pair, share) in zip(sightings, shares.backward) {
        backward[next[Int(pair)]] = share
        next[Int(pair)] += 1
      }
    }
    return (Self.total(shares.map(\.forward)), backward)
  }
}
