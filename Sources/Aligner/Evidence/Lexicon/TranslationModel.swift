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
  /// Parts of words that are worked on at once, and sightings of words that are worth a part.
  private static let mostParts = 4
  private static let partSightings = 20_000
  /// Most entries of ``CellSightings`` that all parts keep, 16 MB of them: small bitexts have fewer, and large ones gain
  /// little.
  private static let mostKept = 2_000_000

  private let pairs: PairedWords
  private var parts: [ModelPart]

  /// The table that pairs of texts teach; O(rounds × sum over pairs of words × words).
  /// - Parameter prior: what is known before, with a row for each source word.
  static func learned(_ pairs: PairedWords, prior: TranslationTable, _ constants: Constants) -> TranslationTable {
    TranslationModel(trainedOn: pairs, prior: prior, constants).table
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
  static func judged(_ pairs: PairedWords, prior: TranslationTable, _ constants: Constants) -> Judged {
    let model = TranslationModel(trainedOn: pairs, prior: prior, constants)
    let shares = model.shares()
    return Judged(table: model.table, forwardShares: shares.forward, backwardShares: shares.backward)
  }

  private init(trainedOn pairs: PairedWords, prior: TranslationTable, _ constants: Constants) {
    self.pairs = pairs
    let words = pairs.parts(most: Self.mostParts, sightings: Self.partSightings)
    parts = ParallelMap.tasks(words.count) {
      ModelPart(words[$0], of: pairs, prior: prior, mostKept: Self.mostKept / words.count, constants)
    }
    for round in 0..<Self.rounds {
      let sums = sums()
      ParallelMap.update(&parts) { part in
        part.maximise(sums)
        // Most words that met by chance have nothing left after one discount.
        if round == 0 { part.dropDeadCells() }
      }
    }
  }

  /// The rows of all words, without what is hardly likely.
  private var table: TranslationTable {
    var table = TranslationTable(
      rows: pairs.source.memberCount, cells: parts.reduce(0) { $0 + $1.table.words.count })
    for part in parts { table.append(part.table, least: Self.leastProbability) }
    return table
  }

  /// For each place among the pairs' target words, the summed probability that the pair's source words give it.
  private func sums() -> [Float] {
    Self.total(ParallelMap.tasks(parts.count) { [parts] in parts[$0].sums() })
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
    let shares = ParallelMap.tasks(parts.count) { [parts] in
      parts[$0].shares(sums, least: Self.leastProbability)
    }
    // Words rise, so that those of a pair are met in the order in which they stand there.
    var backward = [Float](repeating: 0, count: pairs.source.count)
    var next = (0..<pairs.source.paragraphCount).map { pairs.source.places(of: $0).lowerBound }
    for (part, shares) in zip(parts, shares) {
      let sightings = part.words.lazy.flatMap { [pairs] in pairs.source.paragraphs(with: Int32($0)) }
      for (pair, share) in zip(sightings, shares.backward) {
        backward[next[Int(pair)]] = share
        next[Int(pair)] += 1
      }
    }
    return (Self.total(shares.map(\.forward)), backward)
  }
}

/// What a ``TranslationModel`` learns from: pairs of texts as sets of numbered words.
struct PairedWords: Sendable {
  /// The source words, those of each pair as a paragraph.
  let source: PostingIndex
  /// The target words.
  let target: PostingIndex
  /// How far each pair is to be believed, 0 to 1.
  let weights: [Float]
  /// Summed weights of the pairs of each target word.
  let totals: [Float]

  /// - Parameters:
  ///   - source: the pairs' source words, those of each pair as a paragraph.
  ///   - target: their target words.
  ///   - weights: how far each pair is to be believed, 0 to 1.
  init(_ source: PostingIndex, _ target: PostingIndex, weights: [Float]) {
    self.source = source
    self.target = target
    self.weights = weights
    totals = (0..<target.memberCount).map { word in
      target.paragraphs(with: Int32(word)).reduce(0) { $0 + weights[Int($1)] }
    }
  }

  /// Parts of source words with about as many sightings each. There are several only if there is enough work for
  /// each, and as many on any machine, since sums depend on their order.
  func parts(most: Int, sightings: Int) -> [Range<Int>] {
    let count = max(1, min(most, source.count / sightings))
    var parts: [Range<Int>] = []
    var (first, seen) = (0, 0)
    for word in 0..<source.memberCount {
      seen += source.frequency(of: Int32(word))
      if seen * count >= source.count * (parts.count + 1), parts.count + 1 < count {
        parts.append(first..<(word + 1))
        first = word + 1
      }
    }
    return parts + [first..<source.memberCount]
  }
}
